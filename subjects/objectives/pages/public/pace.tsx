import type { Child } from 'hono/jsx'
import type { Language } from '../../../../kernel/locale/language.ts'
import { Strong } from '../../../../web/components/page-head.tsx'
import type { PublicIndicator } from '../../../indicators/contract.ts'
import { sayPeriod } from '../../../indicators/words/say-value.ts'
import type { Reckoned } from '../../queries/reckon.ts'
import { objectiveWords } from '../../words/words.ts'
import { roundedPace, sayGap, sayLevel, sayTarget } from './say-level.ts'
import { fill, slot } from './sentence.tsx'

type NeededProps = { language: Language; indicator: PublicIndicator; reckoned: Reckoned; today: string }

/** What the next milestone needs from here on, and what happened lately; null where it cannot be reckoned. */
export function sayNeeded(props: NeededProps): Child | null {
  const { language, indicator, reckoned } = props
  const { needed, next } = reckoned
  if (!needed || !next) return null
  const say = objectiveWords(language)
  const year = String(needed.year)
  if (needed.there) {
    return say('answer.there', { year, target: sayTarget(language, next.hardest, indicator) })
  }
  const rank = indicator.unit === 'rank'
  const level = sayLevel(language, String(needed.level), indicator.unit)
  const change = rank || needed.perYear === null ? needed.change : needed.perYear
  const direction = directionOf(needed.change)
  const gap = sayGap(language, roundedPace(change), indicator)
  const yearly = !rank && needed.perYear !== null
  const pace = <Strong>{yearly ? say('pace.yearly', { change: gap }) : gap}</Strong>
  const said = { level, year, pace: slot(0) }
  const needs = rank
    ? say('answer.climb', said)
    : yearly
      ? say('answer.needs', { ...said, direction })
      : say('answer.short', said)
  const lately = sayLately(props)
  return fill(say(lately ? 'answer.joined' : 'answer.alone', { needs, lately: lately ?? '' }), [pace])
}

function sayLately({ language, indicator, reckoned: { past }, today }: NeededProps): string | null {
  if (!past) return null
  const say = objectiveWords(language)
  const rank = indicator.unit === 'rank'
  const change = sayGap(language, roundedPace(rank ? past.change : past.perYear), indicator)
  const moved = say(rank ? 'moved.rank' : 'moved.value', {
    direction: directionOf(rank ? -past.change : past.change),
    change: rank ? change : say('pace.yearly', { change }),
  })
  const recent = Number(past.to.slice(0, 4)) >= Number(today.slice(0, 4)) - 1
  if (recent && Number.isInteger(past.years)) return say('lately.years', { years: past.years, moved })
  const [from, to] = [sayPeriod(language, past.from), sayPeriod(language, past.to)]
  return say('lately.span', { from, to, moved })
}

function directionOf(change: number): 'up' | 'down' | 'level' {
  if (change === 0) return 'level'
  return change > 0 ? 'up' : 'down'
}
