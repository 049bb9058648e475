import type { PageContext } from '../../../../kernel/http/page.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { type MarginItem, MarginList } from '../../../../web/components/margin-list.tsx'
import type { ClauseMargin, ClauseNotes } from '../../../documents/pages/public/clause-notes.ts'
import type { PublicAim, PublicLine, PublicMark } from '../../contract.ts'
import { listLines } from '../../queries/list.ts'
import { listMarks } from '../../queries/readings.ts'
import { reckon } from '../../queries/reckon.ts'
import { objectiveWords } from '../../words/words.ts'
import { sayTarget } from './say-level.ts'
import { sayDisagreement, sayNewest, statusOf } from './standing.ts'

type Noted = { aim: PublicAim; line: PublicLine; clause: string; number: number }

/**
 * What the clauses of a work set, for its pages: the objectives numbered in the order of the text, where its
 * phrases stand, and the margin of each clause. Without a text, each stands at the clause that sets it.
 */
export async function clauseNotes(context: PageContext, work: string): Promise<ClauseNotes> {
  const { ask, language } = context
  const [lines, marks] = await Promise.all([ask(listLines, { work, language }), ask(listMarks, { work })])
  const noted = inOrder(lines, marks, work)
  const numbers = new Map(noted.map(({ aim, number }) => [aim.id, number]))
  return {
    marks: marks.flatMap(({ document, startsAt, quote, objective }) => {
      const number = numbers.get(objective)
      return number === undefined ? [] : [{ document, startsAt, quote, number, href: `#${anchor(number)}` }]
    }),
    margins: marginsOf(noted, context),
    total: noted.length,
  }
}

function inOrder(lines: readonly PublicLine[], marks: readonly PublicMark[], work: string): Noted[] {
  // The Vietnamese text prevails, so it gives place and order where it is here.
  const prevailing = marks.some(({ language }) => language === 'vi')
    ? marks.filter(({ language }) => language === 'vi')
    : marks
  const places = new Map(prevailing.map((mark, index) => [mark.objective, { ...mark, index }]))
  return lines
    .flatMap((line) => line.aims.filter((aim) => aim.work === work).map((aim) => ({ aim, line })))
    .map(({ aim, line }) => {
      const place = places.get(aim.id)
      return { aim, line, clause: place?.clause ?? aim.clause, at: place?.index ?? marks.length }
    })
    .sort((a, b) => a.at - b.at || a.aim.position - b.aim.position)
    .map(({ aim, line, clause }, index) => ({ aim, line, clause, number: index + 1 }))
}

function marginsOf(
  noted: readonly Noted[],
  { language, today, link }: PageContext,
): ReadonlyMap<string, ClauseMargin> {
  const byClause = new Map<string, Noted[]>()
  for (const note of noted) byClause.set(note.clause, [...(byClause.get(note.clause) ?? []), note])
  const label = objectiveWords(language)('margin.label')
  return new Map(
    [...byClause].map(([clause, notes]): [string, ClauseMargin] => [
      clause,
      {
        count: notes.length,
        label,
        content: <MarginList items={notes.map((note) => marginItem(note, { language, today, link }))} />,
      },
    ]),
  )
}

type Shown = { language: Language } & Pick<PageContext, 'today' | 'link'>

function marginItem({ aim, line, number }: Noted, { language, today, link }: Shown): MarginItem {
  const say = objectiveWords(language)
  const reckoned = reckon(line, today)
  const value = sayNewest(language, line, reckoned)
  const note = line.indicator ? say('margin.noData') : say('margin.none')
  return {
    id: anchor(number),
    number,
    state: statusOf(aim),
    stateWord: say(`verdict.${aim.verdict}`),
    name: nameOf({ aim, line }, language),
    href: link(`/objectives/${aim.id}`),
    ...(value ? { value } : { note }),
    differs: sayDisagreement(language, reckoned) ?? undefined,
  }
}

// Beside a text its phrase says how much was promised; where there is none, the margin does.
function nameOf({ aim, line }: Pick<Noted, 'aim' | 'line'>, language: Language): string {
  const { subject, quotes, value } = aim
  if (quotes.length > 0 || value === null) return subject
  const target = sayTarget(language, aim, line.indicator)
  return objectiveWords(language)('road.promise', { subject, target })
}

function anchor(number: number): string {
  return `objective-${number}`
}
