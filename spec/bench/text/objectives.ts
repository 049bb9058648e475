import type { Objective, Span } from '../../../text/contract.ts'
import { type Case, casesOf } from './gold.ts'
import { pair, type Score } from './score.ts'

const fields = [
  'kind',
  'comparator',
  'value',
  'upper',
  'unit',
  'of',
  'scope',
  'baseline',
  'deadline',
] as const
type Field = (typeof fields)[number]

/** `*` in a label: two readings are right. Where the words stand is told by span, or by quote in our own texts. */
type Wanted = Readonly<Record<Field, string | number | null>> & {
  readonly span?: Span
  readonly quote?: string
}
type Gold = { readonly objectives: readonly Wanted[] }

const relaxed: readonly Field[] = ['kind', 'value', 'upper', 'deadline']

function placeOf({ span, quote }: Wanted, text: string): Span {
  if (span !== undefined) return span
  const at = text.indexOf(quote ?? '')
  if (quote === undefined || at < 0) throw new Error(`a label stands nowhere in its text: ${quote}`)
  return [at, at + quote.length]
}

function same(wanted: string | number | null, found: string | number | null): boolean {
  if (wanted === '*' || wanted === found) return true
  return (
    typeof wanted === 'string' && typeof found === 'string' && wanted.toLowerCase() === found.toLowerCase()
  )
}

function agrees(text: string, compared: readonly Field[]) {
  return (wanted: Wanted, found: Objective): boolean => {
    const [start, end] = placeOf(wanted, text)
    const overlaps = found.span[0] < end && start < found.span[1]
    return overlaps && compared.every((field) => same(wanted[field], found[field]))
  }
}

function score({ gold, result }: Case<Gold>, compared: readonly Field[]): Score {
  const found = result.documents.flatMap(({ objectives }) => objectives)
  return pair(gold.objectives, found, agrees(result.source.text, compared))
}

/** How the aims of each labelled text were read: every field right, and value, kind and deadline right. */
export async function scoreObjectives(): Promise<{ case: Case<Gold>; exact: Score; relaxed: Score }[]> {
  const cases = await casesOf<Gold>('objectives', 'objectives')
  return cases.map((entry) => ({ case: entry, exact: score(entry, fields), relaxed: score(entry, relaxed) }))
}
