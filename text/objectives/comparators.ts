import type { Comparator } from '../contract.ts'
import type { Grammar } from './grammar.ts'

type Said = { readonly comparator: Comparator; readonly length: number }

/** The comparator at the end of what stands before a number, and how long it is with the space behind it. */
export function comparatorBefore(before: string, grammar: Grammar): Said | null {
  const near = before.slice(-48).trimEnd()
  const space = before.length - before.trimEnd().length
  for (const [pattern, comparator] of grammar.comparators) {
    const length = pattern.exec(near)?.[0].length
    if (length !== undefined && !/\p{L}$/u.test(near.slice(0, near.length - length)))
      return { comparator, length: length + space }
  }
  return null
}

/** The comparator behind a number and its unit: `trở lên`, `or more`. */
export function comparatorAfter(after: string, grammar: Grammar): Comparator | null {
  return grammar.after.find(([pattern]) => pattern.test(after))?.[1] ?? null
}
