import type { z } from 'zod'
import type { Contract } from './contract.ts'
import type { Database } from './database/database.ts'
import { parseInput } from './input.ts'
import { type Actor, requireRight } from './rights.ts'
import { type Opened, openStores, type Stores } from './stores.ts'

export type QueryContext = {
  actor: Actor
  now: Date
  /** Asks a query of a room below, on the same handle. */
  ask: Ask
}
export type Ask = <Input extends z.ZodType, Output extends z.ZodType>(
  question: Query<Input, Output>,
  input: z.input<Input>,
) => Promise<z.output<Output>>

type Reader = Omit<QueryContext, 'ask'>

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
      requireRight(reader.actor, contract.right)
      const parsed = parseInput(contract.input, input)
      const ask: Ask = (question, asked) => question.answer(database, reader, asked)
      const answer = await handle({ ...reader, ask, ...openStores(stores, database) }, parsed)
      return contract.output.parse(answer)
    },
  }
}

/** Asks a query of the house as `actor`. */
export function ask<Input extends z.ZodType, Output extends z.ZodType>(
  house: { database: Database; now: () => Date },
  question: Query<Input, Output>,
  actor: Actor,
  input: z.input<Input>,
): Promise<z.output<Output>> {
  return question.answer(house.database, { actor, now: house.now() }, input)
}
