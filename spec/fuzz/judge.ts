import { ReadError } from '../../text/contract.ts'
import { faultsOf } from '../../text/fixtures/conservation.fixture.ts'
import { read } from '../../text/read.ts'

/** The longest that a file of some kilobytes may take, in milliseconds. */
const patience = 10_000

/**
 * What is wrong with how a file was read, null where nothing is: a refusal by name or a result that keeps the rules
 * of the contract is right; any other error, a broken rule and a long wait are wrong.
 */
export async function faultIn(bytes: Uint8Array, file: string): Promise<string | null> {
  const from = performance.now()
  try {
    const [fault] = faultsOf(await read(bytes, { file }))
    if (fault !== undefined) return fault
  } catch (error) {
    if (!(error instanceof ReadError))
      return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  const took = performance.now() - from
  return took > patience ? `took ${Math.round(took)} ms` : null
}
