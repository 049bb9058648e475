import { AppError } from '../../kernel/errors.ts'
import type { House } from '../../kernel/house.ts'
import type { OfficeContext } from '../../kernel/http/office-page.ts'
import { ask } from '../../kernel/query.ts'
import { getBadge } from '../../subjects/people/queries/profile.ts'
import { peopleWords } from '../../subjects/people/words/words.ts'
import type { Frame } from './frame.tsx'

/** Who reads a page of the office, as the masthead names them: the post that is held longest, and its body. */
export async function officialOf(
  house: House,
  { actor, language, link }: OfficeContext,
): Promise<Frame['official']> {
  if (actor.kind !== 'person') return null
  try {
    const { name, posts } = await ask(house, getBadge, actor, { language })
    const say = peopleWords(language)
    const [held] = posts
    const role = held
      ? say('held.inBody', { post: say(`post.${held.post}`), body: held.bodyName })
      : say('held.none')
    return { actor, name, role, href: link('/office/me') }
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
