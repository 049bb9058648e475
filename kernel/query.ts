import type { z } from 'zod'
import type { NoteAccess } from './access.ts'
import type { Contract } from './contract.ts'
import type { Database } from './database/database.ts'
import { parseInput } from './input.ts'
import { type RangeOf, type Reach, reachFor, requireRight } from './reach.ts'
import type { Actor } from './rights.ts'
import { type Opened, openStores, type Stores } from './stores.ts'

export type QueryContext = {
  actor: Actor
  now: Date
  /** How far the caller may see. */
  reach: Reach
  /** Asks a query of a room below, on the same handle. */
  ask: Ask
}
export type Ask = <Input extends z.ZodType, Output extends z.ZodType>(
  question: Query<Input, Output>,
  input: z.input<Input>,
) => Promise<z.output<Output>>

/** Who asks, and what the house gives to answer with. */
export type Reader = { actor: Actor; now: Date; rangeOf: RangeOf; noteAccess: NoteAccess }

/** A question that can be asked: of the house, or inside an action's own transaction. */
export type Query<Input extends z.ZodType, Output extends z.ZodType> = {
  kind: 'query'
  contract: Contract<Input, Output>
  answer: (database: Database, reader: Reader, input: unknown) => Promise<z.output<Output>>
}

/** What one may know: input parsed and right checked as in an action; nothing is written. */
export function query<Input extends z.ZodType, Output extends z.ZodType, Named extends Stores>(
  contract: Contract<Input, Output>,
  stores: Named,
  handle: (context: QueryContext & Opened<Named>, input: z.output<Input>) => Promise<z.input<Output>>,
): Query<Input, Output> {
  return {
    kind: 'query',
    contract,
    async answer(database, reader, input) {
      const { actor, now, rangeOf } = reader
      const grants = requireRight(actor, contract, now)
      const reach = await reachFor(grants, { contract, input, database, rangeOf })
      const parsed = parseInput(contract.input, input)
      const ask: Ask = (question, asked) => question.answer(database, reader, asked)
      const answer = await handle({ actor, now, reach, ask, ...openStores(stores, database) }, parsed)
      const output = contract.output.parse(answer)
      await noteLook(database, reader, { contract, output, by: reach.by })
      return output
    },
  }
}

type Look<Input extends z.ZodType, Output extends z.ZodType> = {
  contract: Contract<Input, Output>
  output: z.output<Output>
  by: string
}

// Looking at oneself is nobody else's look.
async function noteLook<Input extends z.ZodType, Output extends z.ZodType>(
  database: Database,
  { actor, now, noteAccess }: Reader,
  { contract, output, by }: Look<Input, Output>,
): Promise<void> {
  const people = (contract.personal?.(output) ?? []).filter((person) => person !== actor.id)
  if (people.length > 0) await noteAccess(database, { people, by, query: contract.name, at: now })
}

/** Asks a query of the house as `actor`. */
export function ask<Input extends z.ZodType, Output extends z.ZodType>(
  house: { database: Database; now: () => Date; rangeOf: RangeOf; noteAccess: NoteAccess },
  question: Query<Input, Output>,
  actor: Actor,
  input: z.input<Input>,
): Promise<z.output<Output>> {
  const { database, now, rangeOf, noteAccess } = house
  return question.answer(database, { actor, now: now(), rangeOf, noteAccess }, input)
}
