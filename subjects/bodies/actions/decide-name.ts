import { action } from '../../../kernel/action.ts'
import { errors } from '../../../kernel/errors.ts'
import { reaches } from '../../../kernel/reach.ts'
import * as contract from '../contract/names.ts'
import { foldName } from '../rules/fold-name.ts'
import { nameStore } from '../store/names.ts'
import { spellingStore } from '../store/spellings.ts'
import { treeStore } from '../store/tree.ts'

const stores = { spellings: spellingStore, names: nameStore, tree: treeStore }

/** Says once what a written name means. Who keeps some bodies may give names to these only. */
export const decideName = action(contract.decideName, stores, async (context, input) => {
  const { spellings, names, tree, now, reach, record } = context
  const { name, decision, reason } = input
  const body = decision.kind === 'body' ? decision.body : null
  const set = decision.kind === 'set' ? decision.set : null
  if (reach.bodies !== 'all') {
    const range = body === null ? null : await tree.rangeOf(body)
    if (!range || !reaches(reach, range.ord)) throw errors.notFound()
  }
  if (body !== null && (await names.namesOf([body], 'vi')).length === 0) {
    throw contract.nameErrors.bodyUnknown({ body })
  }
  if (set !== null && !(await spellings.listSets('vi')).some(({ id }) => id === set)) {
    throw contract.nameErrors.setUnknown({ set })
  }
  await spellings.decide({ written: name, body, set, at: now })
  record({
    name: 'name-decided',
    subject: 'body-name',
    subjectId: foldName(name),
    details: { kind: decision.kind, body, set },
    ...(reason === null ? {} : { reason }),
  })
  return { name }
})
