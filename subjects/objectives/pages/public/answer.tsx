import type { Child } from 'hono/jsx'
import type { Language } from '../../../../kernel/locale/language.ts'
import { Strong } from '../../../../web/components/page-head.tsx'
import type { PublicIndicator } from '../../../indicators/contract.ts'
import { sayPeriod } from '../../../indicators/words/say-value.ts'
import { indicatorWords } from '../../../indicators/words/words.ts'
import type { PublicAim, PublicLine } from '../../contract.ts'
import type { Reckoned } from '../../queries/reckon.ts'
import { objectiveWords } from '../../words/words.ts'
import { sayNeeded } from './pace.tsx'
import { asSentence, sayFully, sayGap, sayShort, sayTarget, sayWhen } from './say-level.ts'
import { fill, slot } from './sentence.tsx'

type AnswerProps = {
  language: Language
  line: PublicLine
  indicator: PublicIndicator
  reckoned: Reckoned
  today: string
}

/** Where the country stands: the newest value, the last milestone past, and what the next one needs. */
export function Answer(props: AnswerProps) {
  const { language, indicator, reckoned, today } = props
  const { last, next } = reckoned
  const sentences: Child[] = [sayNow(props)]
  if (last) sentences.push(sayPast(language, last.hardest, indicator))
  if (next) {
    const needed = sayNeeded({ language, indicator, reckoned, today })
    sentences.push(needed ?? sayAhead(language, next.hardest, indicator))
  }
  return (
    <>
      {sentences.map((sentence, index) => (
        <>
          {index > 0 && ' '}
          {sentence}
        </>
      ))}
    </>
  )
}

function sayNow({ language, line: { newest }, indicator, reckoned: { conflicts } }: AnswerProps): Child {
  const say = objectiveWords(language)
  if (newest) {
    const value = <Strong tone="now">{asSentence(sayFully(language, newest, indicator))}</Strong>
    const when = sayWhen(language, newest.period)
    if (newest.status === 'final' || newest.status === 'unknown') {
      return fill(say('answer.now', { value: slot(0), when }), [value])
    }
    const status = indicatorWords(language)(`status.short.${newest.status}`)
    return fill(say('answer.nowWith', { value: slot(0), when, status }), [value])
  }
  if (conflicts.length === 0) return say('answer.noData')
  const values = conflicts
    .map(({ observation }) => observation)
    .map((said) => `${sayShort(language, said, indicator.unit)} (${sayPeriod(language, said.period)})`)
  return fill(say('answer.apart', { values: slot(0) }), [<Strong tone="doubt">{values.join(', ')}</Strong>])
}

function sayPast(language: Language, aim: PublicAim, indicator: PublicIndicator): Child {
  const say = objectiveWords(language)
  const year = String(aim.deadline)
  const target = sayTarget(language, aim, indicator)
  switch (aim.verdict) {
    case 'reached':
      return fill(say('answer.past', { year, target, verdict: slot(0) }), [
        <Strong tone="reached">{say('answer.reached')}</Strong>,
      ])
    case 'missed':
      return fill(say('answer.past', { year, target, verdict: slot(0) }), [
        <Strong tone="missed">{say('answer.missed', { gap: sayAimGap(language, aim, indicator) })}</Strong>,
      ])
    default:
      if (aim.value === null) return say('answer.unmeasured', { year })
      return say(aim.unit === 'percent-per-year' ? 'answer.growth' : 'answer.unverified', { year, target })
  }
}

function sayAhead(language: Language, aim: PublicAim, indicator: PublicIndicator): string {
  const say = objectiveWords(language)
  const year = String(aim.deadline)
  return aim.value === null
    ? say('answer.worded', { year })
    : say('answer.open', { year, target: sayTarget(language, aim, indicator) })
}

/** What an aim lacks, with as many digits as its two sides were printed with: `5,98 điểm %`. */
export function sayAimGap(language: Language, aim: PublicAim, indicator: PublicIndicator): string {
  const decimals = Math.max(decimalsOf(aim.value), decimalsOf(aim.judgedBy?.value ?? null))
  return sayGap(language, Math.abs(aim.gap ?? 0).toFixed(decimals), indicator)
}

function decimalsOf(decimal: string | null): number {
  return decimal?.split('.')[1]?.length ?? 0
}
