import type { z } from 'zod'
import type { OfficeContext } from '../../../../kernel/http/office-page.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { grantsOf } from '../../../../kernel/rights.ts'
import { type Column, DataTable } from '../../../../web/components/data-table.tsx'
import { Form, Send } from '../../../../web/components/form.tsx'
import { RuledList } from '../../../../web/components/ruled-list.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { StateBlock } from '../../../../web/components/state-block.tsx'
import { endDelegation } from '../../contract/posts.ts'
import type { HeldPost } from '../../contract/schemas.ts'
import type { getProfile } from '../../contract/sessions.ts'
import { peopleWords } from '../../words/words.ts'
import { sayMoment, sayState, sayUntil } from './say.ts'

type Profile = z.output<typeof getProfile.output>
type OwnPostsProps = { context: OfficeContext; profile: Profile }

/** Posts that one holds and held, what one delegated, and the way to delegate. */
export function OwnPosts({ context, profile }: OwnPostsProps) {
  const { language, now } = context
  const say = peopleWords(language)
  const { posts, given } = profile
  return (
    <>
      <Section id="posts" title={say('me.posts')}>
        {posts.length === 0 ? (
          <StateBlock kind="empty" title={say('me.noPosts')} />
        ) : (
          <DataTable
            caption={say('me.postsCaption')}
            captionUnseen={true}
            columns={columnsOf(language, now, context)}
            rows={posts}
            narrow="stack"
          />
        )}
      </Section>
      <Section id="delegate" title={say('me.delegate')}>
        {given.length > 0 && (
          <>
            <h3>{say('me.given')}</h3>
            <RuledList items={given.map((each) => <Given context={context} given={each} />)} />
          </>
        )}
        <p>
          <a href={context.link('/office/delegate')}>{say('me.delegateDo')}</a>
        </p>
      </Section>
    </>
  )
}

function columnsOf(language: Language, now: Date, { actor, link }: OfficeContext): Column<HeldPost>[] {
  const say = peopleWords(language)
  const givesKeys = grantsOf(actor, 'give-key').map(({ by }) => by)
  const column = (head: string, cell: Column<HeldPost>['cell']): Column<HeldPost> => ({
    head,
    label: head,
    cell,
  })
  return [
    { head: say('invitation.post'), rowHead: true, cell: ({ post }) => say(`post.${post}`) },
    column(say('invitation.body'), ({ bodyName }) => bodyName),
    column(say('people.kind'), ({ kind }) => say(`kind.${kind}`)),
    column(say('when.from'), ({ from }) => sayMoment(language, from)),
    column(say('when.until'), ({ until }) => (until === null ? say('when.open') : sayUntil(language, until))),
    column(say('people.state'), (held) => (
      <>
        {sayState(language, held, now)}
        {givesKeys.includes(held.holding) && (
          <>
            {' · '}
            <a href={link(`/office/keys/${held.body}`)}>{say('me.keys')}</a>
          </>
        )}
      </>
    )),
  ]
}

function Given({ context, given }: { context: OfficeContext; given: Profile['given'][number] }) {
  const { language, key } = context
  const say = peopleWords(language)
  return (
    <>
      {say('me.givenTo', {
        post: say(`post.${given.post}`),
        name: given.toName ?? say('person.erased'),
        until: sayUntil(language, given.until ?? given.from),
      })}{' '}
      <Form language={language} act={endDelegation.name} once={`${key}-${given.holding}`} inline={true}>
        <input type="hidden" name="holding" value={given.holding} />
        <Send kind="outlined">{say('me.end')}</Send>
      </Form>
    </>
  )
}
