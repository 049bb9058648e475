import type { Clause } from '../contract.ts'

/** Visits every clause of a tree in the order of the text, with its ancestors from the root. */
export function* walk(
  clauses: readonly Clause[],
  above: readonly Clause[] = [],
): Generator<{ clause: Clause; above: readonly Clause[] }> {
  for (const clause of clauses) {
    yield { clause, above }
    yield* walk(clause.children, [...above, clause])
  }
}
