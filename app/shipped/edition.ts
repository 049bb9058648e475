import { z } from 'zod'
import { action } from '../../kernel/action.ts'
import { contract } from '../../kernel/contract.ts'
import { factStore } from '../../kernel/facts/fact-store.ts'
import type { House } from '../../kernel/house.ts'
import type { Office } from '../office/office.ts'

const edition = { subject: 'shipped', subjectId: 'edition' } as const
const Edition = z.object({ digest: z.string().min(1) })

/** Notes in the ledger that an edition of the facts that ship was loaded to its end. */
export const noteEdition = action(
  contract({
    name: 'note-edition',
    method: 'POST',
    path: '/api/shipped/editions',
    summary: 'Note that an edition of the facts that ship was loaded to its end',
    right: 'operate',
    input: Edition,
    output: z.object({}),
    errors: [],
  }),
  {},
  async ({ record }, { digest }) => {
    record({ ...edition, name: 'edition-loaded', details: { digest } })
    return {}
  },
)

/**
 * Runs `load` unless the newest edition in the ledger is the one with this digest: comparing item by item takes
 * longer than most commands. What is cut short is loaded again.
 */
export async function loadEditionOnce(
  office: { house: House } & Pick<Office, 'perform'>,
  digest: string,
  load: () => Promise<void>,
): Promise<void> {
  const { subject, subjectId } = edition
  const newest = Edition.safeParse(await factStore(office.house.database).newestDetails(subject, subjectId))
  if (newest.data?.digest === digest) return
  await load()
  await office.perform(noteEdition, { digest })
}
