import type { ConsequenceTeller } from '../../../bodies/pages/office/teller.ts'
import { countPassingPosts } from '../../queries/succession.ts'
import { peopleWords } from '../../words/words.ts'

/** How many posts of bodies that end go on, and how many end with them. */
export const passingPosts: ConsequenceTeller = async ({ ask, language }, { on, consequences }) => {
  const body = consequences.ends.map((each) => each.body)
  if (body.length === 0) return []
  // An act ends bodies in favour of one heir, or of none.
  const heir = consequences.passes.find(({ what }) => what === 'rights')?.successor ?? null
  const counts = await ask(countPassingPosts, { body, heir, on })
  const say = peopleWords(language)
  return [{ what: say('succession.posts'), text: say('succession.counts', counts) }]
}
