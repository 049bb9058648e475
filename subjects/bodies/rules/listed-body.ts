import type { NewBody } from '../contract/acts.ts'
import type { Problem, UnitKind } from '../contract/import.ts'
import { Body } from '../contract.ts'
import { foldName, plain, slugOf, withoutAccents } from './fold-name.ts'
import type { ColumnOf, ReadRow } from './import-columns.ts'
import type { Book, KnownBody } from './import-world.ts'

/** A row of a list as a body: what it would be if it were new, and who it is if it is known. */
export type ListedBody = {
  made: NewBody
  known: KnownBody | null
  knownBy: ColumnOf
  code: string | null
  twin: string | null
  on: string
  until: string | null
}

/** Reads one row; the first thing that is wrong with it ends the reading. */
export function listedBody(row: ReadRow, book: Book): ListedBody | Problem {
  const fullName = row.get('fullName') || row.get('name')
  if (fullName === '') return row.problem('name', 'missing')
  const on = dayIn(row, 'from', book.on)
  const until = dayIn(row, 'until', null)
  if (isProblem(on)) return on
  if (isProblem(until)) return until
  if (on > book.today) return row.problem('from', 'in-future')

  const unit = unitKindOf(row, fullName, book.kinds)
  const kind = unit ? 'local' : Body.shape.kind.safeParse(plain(row.get('kind'))).data
  if (!kind) return row.problem('kind', 'kind-unknown')
  const parent = parentOf(row, book, unit !== null)
  if (isProblem(parent)) return parent
  const code = codeOf(row, unit !== null)
  if (isProblem(code)) return code

  const twin = code === null ? null : (book.twins.get(code) ?? null)
  const made = unit
    ? madeUnit({ row, fullName, unit, parent, code: code ?? '', twin })
    : madeBody({ row, fullName, kind, parent, code })
  const known = knownAs(code, twin, book) ?? (code === null ? (book.byId.get(made.id) ?? null) : null)
  const key = known?.id ?? made.id
  if (book.named.has(key)) return row.problem(code === null ? 'name' : 'code', 'code-twice')
  book.named.add(key)
  return { made, known, knownBy: code === null ? 'name' : 'code', code, twin, on, until }
}

function isProblem(found: unknown): found is Problem {
  return typeof found === 'object' && found !== null && 'problem' in found
}

function dayIn<None extends string | null>(
  row: ReadRow,
  column: ColumnOf,
  none: None,
): string | None | Problem {
  const written = row.get(column)
  if (written === '') return none
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(written) ?? []
  const text = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : written
  return isDay(text) ? text : row.problem(column, 'day-wrong')
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(text)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

// Where no kind is told, a unit says it with the first word of its full name.
function unitKindOf(row: ReadRow, fullName: string, kinds: readonly UnitKind[]): UnitKind | null {
  const told = foldName(row.get('kind'))
  const fits = (word: string) =>
    told === '' ? foldName(fullName).startsWith(`${foldName(word)} `) : foldName(word) === told
  return kinds.find(({ words }) => words.some(fits)) ?? null
}

function parentOf(row: ReadRow, book: Book, isUnit: boolean): KnownBody | null | Problem {
  const column = row.get('parentCode') === '' ? 'parent' : 'parentCode'
  const written = row.get(column)
  if (written === '') return isUnit ? row.problem('parentCode', 'missing') : null
  const found = column === 'parent' ? book.byId.get(written) : book.byCode.get(written)
  return found && found.validUntil === null ? found : row.problem(column, 'parent-unknown')
}

function codeOf(row: ReadRow, isUnit: boolean): string | null | Problem {
  const code = row.get('code')
  if (code === '') return isUnit ? row.problem('code', 'missing') : null
  // A spreadsheet that took the code for a number has lost its zeros.
  return (isUnit ? /^\d{5}$/ : /^[\p{L}\p{N}.-]{1,40}$/u).test(code)
    ? code
    : row.problem('code', 'code-shape')
}

function knownAs(code: string | null, twin: string | null, book: Book): KnownBody | null {
  if (code === null) return null
  return book.byCode.get(code) ?? (twin === null ? null : (book.byCode.get(twin) ?? null))
}

type Unit = {
  row: ReadRow
  fullName: string
  unit: UnitKind
  parent: KnownBody | null
  code: string
  twin: string | null
}

function madeUnit({ row, fullName, unit, parent, code, twin }: Unit): NewBody {
  const name =
    row.get('fullName') === '' || row.get('name') === '' ? bareName(fullName, unit) : row.get('name')
  const abroad = row.get('nameEn') || withoutAccents(name)
  const small = fullName.slice(0, 1).toLowerCase() + fullName.slice(1)
  const fill = (pattern: string, each: string) =>
    pattern.replaceAll('{unit}', small).replaceAll('{name}', each)
  return {
    id: `ubnd-${code}`,
    kind: 'local',
    level: 'commune',
    parent: parent?.id ?? null,
    area: null,
    newArea: {
      id: `VN-${code}`,
      kind: 'commune',
      code,
      names: { vi: name, en: abroad, fr: abroad },
      fullNames: { vi: fullName, en: fill(unit.areas.en, abroad), fr: fill(unit.areas.fr, abroad) },
    },
    names: {
      vi: fill(unit.committees.vi, name),
      en: fill(unit.committees.en, abroad),
      fr: fill(unit.committees.fr, abroad),
    },
    shortNames: { vi: `UBND ${small}`, en: null, fr: null },
    aliases: [fullName],
    codes: [code, ...(twin === null ? [] : [twin])].map((each) => ({ system: 'unit', code: each })),
  }
}

function bareName(fullName: string, unit: UnitKind): string {
  const word = unit.words.find((each) => plain(fullName).startsWith(`${plain(each)} `))
  return word ? fullName.slice(word.length + 1) : fullName
}

type Other = {
  row: ReadRow
  fullName: string
  kind: Body['kind']
  parent: KnownBody | null
  code: string | null
}

function madeBody({ row, fullName, kind, parent, code }: Other): NewBody {
  return {
    id: [parent?.id, slugOf(fullName)].filter(Boolean).join('-').slice(0, 200),
    kind,
    level: Body.shape.level.catch('central').parse(parent?.level),
    parent: parent?.id ?? null,
    area: null,
    newArea: null,
    names: {
      vi: fullName,
      en: row.get('nameEn') || fullName,
      fr: row.get('nameFr') || row.get('nameEn') || fullName,
    },
    shortNames: { vi: row.get('short') || null, en: null, fr: null },
    aliases: [],
    codes: code === null ? [] : [{ system: 'office', code }],
  }
}
