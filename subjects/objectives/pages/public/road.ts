import type { PageContext } from '../../../../kernel/http/page.ts'
import { sayDate } from '../../../../kernel/locale/dates.ts'
import type { RoadPromise, RoadStop } from '../../../../web/components/road.tsx'
import type { PublicAim, PublicLine } from '../../contract.ts'
import { type Reckoned, reckon } from '../../queries/reckon.ts'
import { objectiveWords } from '../../words/words.ts'
import { sayTarget } from './say-level.ts'
import { numbersOf, sayDisagreement, sayNewest, statusOf } from './standing.ts'

type Context = Pick<PageContext, 'language' | 'today' | 'link'>
type Promised = { aim: PublicAim; line: PublicLine; reckoned: Reckoned }
type Year = { year: number; aims: PublicAim[]; promises: Promised[] }

const places = { reached: 0, missed: 1, open: 2, unverified: 3 } as const

/**
 * The stops of the road at the head of the portal: for each year its promises with the present value, and
 * today between those past and those to come. Aims on one measure in one year are one promise, the hardest.
 *
 * @param limit the most promises that a stop lists; the counts are of all
 */
export function roadStops(lines: readonly PublicLine[], context: Context, limit = 5): RoadStop[] {
  const { language, today, link } = context
  const say = objectiveWords(language)
  const thisYear = Number(today.slice(0, 4))
  const years = yearsOf(lines, today)
  const stops = years.map((year): RoadStop => {
    const shown = [...year.promises].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, limit)
    const numbers = numbersOf(year.aims).join('·')
    return {
      kind: year.year < thisYear ? 'past' : 'future',
      year: String(year.year),
      cap: say('road.cap', { numbers }),
      stoneTitle: say('road.stone', { year: String(year.year) }),
      heading: heading(year, context, thisYear),
      promises: shown.map((promised) => promiseOf(promised, context)),
      more:
        shown.length < year.promises.length
          ? { href: link('/objectives'), label: say('road.more') }
          : undefined,
    }
  })
  const next = years.find(({ year }) => year >= thisYear)
  const now: RoadStop = {
    kind: 'today',
    heading: say('road.today'),
    date: sayDate(language, today),
    note: next && say('road.left', { ...timeTo(next.year, today), year: String(next.year) }),
  }
  return [
    ...stops.filter(({ kind }) => kind === 'past'),
    now,
    ...stops.filter(({ kind }) => kind === 'future'),
  ]
}

function yearsOf(lines: readonly PublicLine[], today: string): Year[] {
  const years = new Map<number, Year>()
  for (const line of lines) {
    const reckoned = reckon(line, today)
    for (const { year, aims, hardest } of reckoned.stones) {
      const found = years.get(year) ?? { year, aims: [], promises: [] }
      found.aims.push(...aims)
      found.promises.push({ aim: hardest, line, reckoned })
      years.set(year, found)
    }
  }
  return [...years.values()].sort((a, b) => a.year - b.year)
}

// What was concluded comes first, then what has a value, then what nothing measures.
function rankOf({ aim, line }: Promised): number {
  return places[aim.verdict] * 2 + (line.newest ? 0 : 1)
}

function heading({ year, aims }: Year, { language }: Context, thisYear: number): string {
  const say = objectiveWords(language)
  const count = (verdict: PublicAim['verdict']) => aims.filter((aim) => aim.verdict === verdict).length
  if (year >= thisYear) return say('road.future', { count: aims.length })
  return say('road.past', {
    count: aims.length,
    reached: count('reached'),
    missed: count('missed'),
    unverified: count('unverified'),
  })
}

function promiseOf({ aim, line, reckoned }: Promised, { language, link }: Context): RoadPromise {
  const say = objectiveWords(language)
  const subject = aim.subject
  const doubt = sayDisagreement(language, reckoned)
  const value = sayNewest(language, line, reckoned)
  return {
    state: statusOf(aim),
    stateWord: say(`verdict.${aim.verdict}`),
    text:
      aim.value === null
        ? subject
        : say('road.promise', { subject, target: sayTarget(language, aim, line.indicator) }),
    href: link(`/objectives/${line.slug}`),
    value: value ?? undefined,
    doubt: doubt ?? undefined,
  }
}

function timeTo(year: number, today: string): { years: number; months: number } {
  const [thisYear = year, month = 12] = today.split('-').map(Number)
  return { years: year - thisYear, months: 12 - month }
}
