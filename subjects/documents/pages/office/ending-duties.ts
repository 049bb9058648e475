import type { ConsequenceTeller } from '../../../bodies/pages/office/teller.ts'
import { dutiesOf } from '../../queries/named-bodies.ts'
import { documentWords } from '../../words/words.ts'

/** How many duties in texts name bodies that end. */
export const endingDuties: ConsequenceTeller = async ({ ask, language }, { consequences }) => {
  const body = consequences.ends.map((each) => each.body)
  if (body.length === 0) return []
  const { length } = await ask(dutiesOf, { body, language })
  const say = documentWords(language)
  return [{ what: say('succession.duties'), text: say('succession.named', { count: length }) }]
}
