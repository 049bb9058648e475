import type { SheetRow } from '../../../kernel/sheets/sheet.ts'
import type { Consequences, NewBody } from '../contract/acts.ts'
import type { Outcome, Problem } from '../contract/import.ts'
import { dayPlus } from './days.ts'
import { type ReadRow, readColumns } from './import-columns.ts'
import type { Book, ImportWorld, KnownBody } from './import-world.ts'
import { type ListedBody, listedBody } from './listed-body.ts'

/** What a file does: for each day what begins, changes and ends on it; or what is wrong, and then nothing. */
export type ImportPlan = {
  days: ReadonlyMap<string, Consequences>
  outcomes: readonly Outcome[]
  problems: readonly Problem[]
  twins: readonly { row: number; code: string; twin: string }[]
}

type Step = { on: string; what: Outcome['what']; body: string; name: string; does: Partial<Consequences> }

/**
 * Compares a list with what is known. A body is known again by its code, or without one by its id. Whoever the list
 * does not name stays as it is: a list of one province says nothing of others.
 */
export function planImport(rows: readonly SheetRow[], world: ImportWorld): ImportPlan {
  const read = readColumns(rows)
  if (!read) {
    const problem = { row: rows[0]?.row ?? 1, column: null, problem: 'no-columns', value: '' } as const
    return { days: new Map(), outcomes: [], problems: [problem], twins: [] }
  }
  const book: Book = {
    ...world,
    byId: new Map(world.known.map((body) => [body.id, body])),
    byCode: new Map(world.known.flatMap((body) => body.codes.map((code) => [code, body] as const))),
    named: new Set(),
  }
  const days = new Map<string, Consequences>()
  const outcomes: Outcome[] = []
  const problems: Problem[] = []
  const twins: ImportPlan['twins'][number][] = []
  for (const row of read) {
    const listed = listedBody(row, book)
    const steps = 'problem' in listed ? listed : stepsFor(row, listed, book)
    if ('problem' in steps) {
      problems.push(steps)
      continue
    }
    for (const { on, what, body, name, does } of steps) {
      outcomes.push({ row: row.row, what, body, name })
      if (what !== 'same') add(days, on, does)
    }
    if (!('problem' in listed) && listed.twin !== null) {
      twins.push({ row: row.row, code: listed.code ?? '', twin: listed.twin })
    }
  }
  return { days: problems.length > 0 ? new Map() : days, outcomes, problems, twins }
}

function stepsFor(row: ReadRow, listed: ListedBody, book: Book): Step[] | Problem {
  const { known } = listed
  if (listed.until !== null) return endOf(row, listed, listed.until, book)
  if (!known) return begin(row, listed, book)
  if (known.validUntil !== null) return row.problem(listed.knownBy, 'already-ended')
  const { made, on } = listed
  const changed = { body: known.id, name: made.names.vi, on }
  const renamed =
    made.names.vi !== known.nameVi || (row.get('nameEn') !== '' && made.names.en !== known.nameEn)
  const moved = made.parent !== known.parent
  if (!renamed && !moved) return [{ ...changed, what: 'same', does: {} }]
  if (known.since !== null && known.since >= on) return row.problem('from', 'before-newer')
  const { names, shortNames } = made
  const steps: (Step | false)[] = [
    renamed && { ...changed, what: 'renamed', does: { renames: [{ body: known.id, names, shortNames }] } },
    moved && {
      ...changed,
      what: 'moved',
      does: { moves: [{ body: known.id, from: known.parent, to: made.parent }] },
    },
  ]
  return steps.filter((step) => step !== false)
}

function begin(row: ReadRow, { made, on }: ListedBody, book: Book): Step[] | Problem {
  if (book.byId.has(made.id)) return row.problem('name', 'id-taken')
  const known: KnownBody = {
    id: made.id,
    kind: made.kind,
    level: made.level,
    parent: made.parent,
    place: null,
    validUntil: null,
    since: on,
    nameVi: made.names.vi,
    nameEn: made.names.en,
    nameFr: made.names.fr,
    codes: made.codes.map(({ code }) => code),
    children: 0,
  }
  // Rows below may stand under it.
  book.byId.set(known.id, known)
  for (const code of known.codes) book.byCode.set(code, known)
  return [{ on, what: 'created', body: made.id, name: made.names.vi, does: { establishes: [made] } }]
}

function endOf(row: ReadRow, { known }: ListedBody, until: string, book: Book): Step[] | Problem {
  if (!known) return row.problem('until', 'nothing-to-end')
  const step = { body: known.id, name: known.nameVi, on: dayPlus(until, 1) }
  if (known.validUntil === until) return [{ ...step, what: 'same', does: {} }]
  if (known.validUntil !== null) return row.problem('until', 'already-ended')
  if (known.children > 0) return row.problem('until', 'parts-left')
  if (step.on > book.today) return row.problem('until', 'in-future')
  if (known.since !== null && known.since >= step.on) return row.problem('until', 'before-newer')
  return [{ ...step, what: 'ended', does: { ends: [{ body: known.id, successor: null }] } }]
}

function add(days: Map<string, Consequences>, on: string, does: Partial<Consequences>): void {
  const day = days.get(on) ?? {
    establishes: [] as NewBody[],
    ends: [],
    renames: [],
    moves: [],
    areaEnds: [],
    passes: [],
  }
  day.establishes.push(...(does.establishes ?? []))
  day.ends.push(...(does.ends ?? []))
  day.renames.push(...(does.renames ?? []))
  day.moves.push(...(does.moves ?? []))
  days.set(on, day)
}
