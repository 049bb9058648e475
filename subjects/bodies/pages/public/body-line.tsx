import type { PageContext } from '../../../../kernel/http/page.ts'
import type { PublicBodyInTree } from '../../contract/in-time.ts'
import { bodyWords } from '../../words/words.ts'
import { dayAsked, onDay } from './day.tsx'

export type BodyLineProps = {
  context: PageContext
  body: PublicBodyInTree
  /** False where those under it stand below, with their number. */
  counted?: boolean
}

/** A body in a list: its name, short name or code, and how many stand under it. */
export function BodyLine({ context, body, counted = true }: BodyLineProps) {
  const say = bodyWords(context.language)
  const { id, name, shortName, code, children, confirmation } = body
  const beside = code ?? (shortName === name ? null : shortName)
  return (
    <>
      <a href={context.link(onDay(`/bodies/${id}`, dayAsked(context)))}>{name}</a>
      {beside && <span class="faint">{beside}</span>}
      {counted && children > 0 && <span class="faint">{say('body.under', { count: children })}</span>}
      {confirmation === 'to-be-confirmed' && <small class="doubt">{say('bodies.toBeConfirmed')}</small>}
    </>
  )
}
