import type { z } from 'zod'
import type { ActionContext, Call } from './action/context.ts'
import { refuseOrReplay, remember } from './action/idempotency.ts'
import { recordFact } from './action/record.ts'
import type { Contract } from './contract.ts'
import type { Database, Transaction } from './database/database.ts'
import { isRace, translateDatabaseError } from './database/database-errors.ts'
import { errors } from './errors.ts'
import type { Fact, Happening } from './facts/fact.ts'
import { factStore } from './facts/fact-store.ts'
import type { House } from './house.ts'
import { parseInput } from './input.ts'
import type { Offload } from './job.ts'
import { type Reach, reachFor, requireRight } from './reach.ts'
import { type Opened, openStores, type Stores } from './stores.ts'

/** A change that can be made; the only way to change anything. */
export type Action<Input extends z.ZodType, Output extends z.ZodType> = {
  kind: 'action'
  contract: Contract<Input, Output>
  perform: (house: House, call: Call, input: unknown) => Promise<z.output<Output>>
}

/**
 * Does once what handlers would otherwise repeat: parses the input, checks the right, opens the transaction,
 * applies the idempotency key, checks the version that the writer saw, lets listeners react, saves the facts.
 * A handler that writes without recording a fact is refused.
 * @param prepare what takes long and needs no database, such as reading a file: done before the transaction opens,
 *   so that nobody waits for it; only for contracts that are about no body, since reach is checked inside
 */
export function action<
  Input extends z.ZodType,
  Output extends z.ZodType,
  Named extends Stores,
  Prepared = undefined,
>(
  contract: Contract<Input, Output>,
  stores: Named,
  handle: (
    context: ActionContext & Opened<Named>,
    input: z.output<Input>,
    prepared: Prepared,
  ) => Promise<z.input<Output>>,
  prepare?: (offload: Offload, input: z.output<Input>) => Promise<Prepared>,
): Action<Input, Output> {
  const perform = async (house: House, call: Call, input: unknown): Promise<z.output<Output>> => {
    const { now, rangeOf } = house
    const grants = requireRight(call.actor, contract, now())
    const prepared = (await prepare?.(house.offload, parseInput(contract.input, input))) as Prepared
    const run = async (transaction: Transaction) => {
      const reach = await reachFor(grants, { contract, input, database: transaction, rangeOf })
      const parsed = parseInput(contract.input, input)
      const repeated = await refuseOrReplay(transaction, contract, call, input)
      if (repeated) return contract.output.parse(repeated.output)

      const happenings: Happening[] = []
      const context = contextOf({ house, call, transaction, reach, happenings })
      const answer = await handle({ ...context, ...openStores(stores, transaction) }, parsed, prepared)
      const output = contract.output.parse(answer)
      const facts = await settle({ house, call, contract, transaction, context, happenings })
      await remember(transaction, contract, call, { input, output, at: context.now })
      house.log('action', { name: contract.name, actor: reach.by, facts: facts.length })
      return output
    }
    return transact(house.database, run).catch(translateDatabaseError)
  }
  return { kind: 'action', contract, perform }
}

const mostAttempts = 3

// Each attempt sees one state from its first look to its last, so two writers cannot both decide on what they saw:
// the later one is refused by the engine and begins again on what the other left, as a person would.
async function transact<Answer>(
  database: Database,
  run: (transaction: Transaction) => Promise<Answer>,
  attempt = 1,
): Promise<Answer> {
  try {
    return await database.transaction().setIsolationLevel('repeatable read').execute(run)
  } catch (error) {
    if (attempt === mostAttempts || !isRace(error)) throw error
    return transact(database, run, attempt + 1)
  }
}

type Circumstances = {
  house: House
  call: Call
  transaction: Transaction
  reach: Reach
  happenings: Happening[]
}

function contextOf({ house, call, transaction, reach, happenings }: Circumstances): ActionContext {
  const { actor } = call
  const { rangeOf, noteAccess } = house
  const now = house.now()
  return {
    actor,
    now,
    reach,
    newId: house.newId,
    files: house.files,
    offload: house.offload,
    record: (happening) => happenings.push(happening),
    ask: (question, input) => question.answer(transaction, { actor, now, rangeOf, noteAccess }, input),
  }
}

type Settling = {
  house: House
  call: Call
  contract: Contract
  transaction: Transaction
  context: ActionContext
  happenings: Happening[]
}

// Listeners may record in their turn, so the list grows while it is worked through.
async function settle({
  house,
  call,
  contract,
  transaction,
  context,
  happenings,
}: Settling): Promise<Fact[]> {
  const facts: Fact[] = []
  for (const happening of happenings) {
    const fact = await recordFact(transaction, happening, {
      house,
      call,
      contract,
      by: context.reach.by,
      at: context.now,
    })
    facts.push(fact)
    for (const react of house.listeners.get(fact.name) ?? []) await react(context, transaction, fact)
  }
  if (facts.length === 0 && (await factStore(transaction).hasWritten())) {
    throw errors.unexpected({ action: contract.name, reason: 'wrote-without-fact' })
  }
  return facts
}
