import type { Grammar } from './grammar.ts'
import type { Measure } from './measure.ts'
import { numberOf } from './numerals.ts'
import { scopeIn } from './scopes.ts'
import type { Stretch } from './sentences.ts'

const mostPlaces = 300

/** The places among the first ("among the top three") that a part names. */
export function ranksIn(text: string, part: Stretch, grammar: Grammar): Measure[] {
  const words = text.slice(part.start, part.end)
  if (!grammar.hints.rank.test(words)) return []
  const measures: Measure[] = []
  for (const pattern of grammar.ranks) {
    for (const match of words.matchAll(pattern)) {
      const value = numberOf(match.groups?.['n'] ?? '', grammar)
      const start = part.start + match.index
      const after = start + match[0].length
      const at = start + match[0].indexOf(match.groups?.['n'] ?? '')
      if (!(value <= mostPlaces) || measures.some((other) => at < other.after && other.at < after)) continue
      measures.push({
        comparator: 'top',
        value,
        upper: null,
        unit: 'rank',
        scope:
          scopeIn(text.slice(after, Math.min(part.end, after + 60))) ??
          scopeIn(text.slice(Math.max(part.start, start - 14), after)) ??
          scopeIn(words),
        at,
        after,
        rule: 'aim/rank',
      })
    }
  }
  return measures
}
