import type { ActionContext } from './action/context.ts'
import type { Database } from './database/database.ts'
import type { Fact } from './facts/fact.ts'
import { type Opened, openStores, type Stores } from './stores.ts'

type React = (context: ActionContext, transaction: Database, fact: Fact) => Promise<void>

/** What must happen above when something happens below, by the name of the fact. */
export type ListenerTable = ReadonlyMap<string, readonly React[]>
export type Listener = { fact: string; react: React }

/**
 * Runs `handle` in the same transaction as the action that recorded `fact`: both happen or neither.
 *
 * @example on('document-imported', { objectives: objectiveStore }, async ({ objectives, record }, fact) => …)
 */
export function on<Named extends Stores>(
  fact: string,
  stores: Named,
  handle: (context: ActionContext & Opened<Named>, fact: Fact) => Promise<void>,
): Listener {
  const react: React = (context, transaction, happened) =>
    handle({ ...context, ...openStores(stores, transaction) }, happened)
  return { fact, react }
}

/** The table that a house is built with. */
export function listenerTable(listeners: readonly Listener[]): ListenerTable {
  const table = new Map<string, React[]>()
  for (const { fact, react } of listeners) table.set(fact, [...(table.get(fact) ?? []), react])
  return table
}
