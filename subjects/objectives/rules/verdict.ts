import type { Frequency } from '../../indicators/contract.ts'
import { newestMain, type Standable, valueAt } from '../../indicators/rules/main-line.ts'
import type { Verdict } from '../contract.ts'
import { type Asking, type Better, fulfils, requiredLevel } from './required-level.ts'

export type Judged<Value> = { verdict: Verdict; judgedBy: Value | null; gap: number | null }
export type Asked = Asking & { unit: string | null; deadline: number | null }
type Valued = Standable & { value: string }
type Measure = { better: Better; frequency: Frequency }

/**
 * How a milestone stands on the office's day. It is judged by the main value of its own year; the edition
 * of a biennial index stands until the next. "About N" is judged against N, a range against its nearer end.
 * An aim on average growth needs every year of the average, so a single year never decides it.
 * Before its date it is open, and the gap is the one of the newest value.
 *
 * @param values the values of one area
 */
export function judge<Value extends Valued>(
  asked: Asked,
  values: readonly Value[],
  { better, frequency }: Measure,
  today: string,
): Judged<Value> {
  const ended = asked.deadline !== null && Number(today.slice(0, 4)) > asked.deadline
  const required = requiredLevel(asked, better)
  if (required === null || asked.deadline === null) {
    return { verdict: ended ? 'unverified' : 'open', judgedBy: null, gap: null }
  }
  if (!ended) {
    const newest = newestMain(values)
    return { verdict: 'open', judgedBy: newest, gap: newest && gapTo(required, newest, better) }
  }
  const decides = asked.unit === 'percent-per-year' ? null : valueAt(values, asked.deadline, frequency)
  if (!decides) return { verdict: 'unverified', judgedBy: null, gap: null }
  const verdict = fulfils(Number(decides.value), asked, better) ? 'reached' : 'missed'
  return { verdict, judgedBy: decides, gap: gapTo(required, decides, better) }
}

// What is still missing is positive, what is to spare negative, whichever way is better.
function gapTo(required: number, { value }: { value: string }, better: Better): number {
  const gap = better === 'higher' ? required - Number(value) : Number(value) - required
  return Number(gap.toFixed(6))
}
