import type { Contract } from '../contract.ts'
import type { Transaction } from '../database/database.ts'
import { errors } from '../errors.ts'
import type { Fact, Happening } from '../facts/fact.ts'
import { factStore } from '../facts/fact-store.ts'
import type { House } from '../house.ts'
import type { Call } from './context.ts'

type Circumstances = { house: House; call: Call; contract: Contract; by: string; at: Date }

/**
 * Appends a happening to the ledger as the next version of its subject.
 * If the caller saw another version than the one that stands, `request-changed-meanwhile`.
 */
export async function recordFact(
  transaction: Transaction,
  happening: Happening,
  { house, call, contract, by, at }: Circumstances,
): Promise<Fact> {
  const ledger = factStore(transaction)
  const stands = await ledger.versionOf(happening.subject, happening.subjectId)
  if (call.version !== undefined && happening.subject === contract.subject && stands !== call.version) {
    throw errors.changedMeanwhile({ seen: call.version, stands })
  }
  const fact: Fact = {
    ...happening,
    id: house.newId(),
    at,
    actor: by,
    action: contract.name,
    version: stands + 1,
  }
  await ledger.append(fact)
  return fact
}
