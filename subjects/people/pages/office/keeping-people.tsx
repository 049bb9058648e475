import { typed } from '../../../../kernel/http/form.ts'
import type { OfficeContext } from '../../../../kernel/http/office-page.ts'
import { posts } from '../../../../kernel/rights.ts'
import { Choice, Form, Send, TextField } from '../../../../web/components/form.tsx'
import { Note } from '../../../../web/components/note.tsx'
import { RuledList } from '../../../../web/components/ruled-list.tsx'
import { Section } from '../../../../web/components/section.tsx'
import {
  endPost,
  type Holder,
  invite,
  type Invited as Offer,
  withdrawInvitation,
} from '../../contract/posts.ts'
import { peopleWords } from '../../words/words.ts'
import { sayMoment } from './say.ts'

/** Invitations that nobody has used yet. */
export function Invited({ context, invited }: { context: OfficeContext; invited: readonly Offer[] }) {
  const { language, key } = context
  const say = peopleWords(language)
  if (invited.length === 0) return null
  return (
    <Section id="invited" title={say('people.invited')}>
      <RuledList
        items={invited.map(({ invitation, name, post, expiresAt }) => (
          <>
            {say('people.invitedLine', {
              name: name ?? say('person.erased'),
              post: say(`post.${post}`),
              until: sayMoment(language, expiresAt),
            })}{' '}
            <Form
              language={language}
              act={withdrawInvitation.name}
              once={`${key}-${invitation}`}
              inline={true}
            >
              <input type="hidden" name="invitation" value={invitation} />
              <Send kind="outlined">{say('people.withdraw')}</Send>
            </Form>
          </>
        ))}
      />
    </Section>
  )
}

/** The form that invites; done, it shows the link, once. */
export function Invite({ context }: { context: OfficeContext }) {
  const { language, key, sent } = context
  const say = peopleWords(language)
  const act = invite.name
  const mine = sent?.act === act ? sent : null
  const field = { act, faults: mine?.faults }
  const labels = {
    name: say('people.inviteName'),
    mail: say('people.inviteMail'),
    post: say('invitation.post'),
    from: say('people.inviteFrom'),
    until: say('people.inviteUntil'),
  }
  return (
    <Section id="invite" title={say('people.invite')}>
      {mine && mine.output !== null ? (
        <MadeLink context={context} />
      ) : (
        <Form language={language} act={act} once={key} labels={labels} {...mine}>
          <p class="quiet">{say('people.inviteLede')}</p>
          <TextField {...field} name="name" label={labels.name} value={typed(sent, act, 'name')} />
          <TextField
            {...field}
            name="mail"
            type="email"
            label={labels.mail}
            value={typed(sent, act, 'mail')}
          />
          <Choice
            {...field}
            name="post"
            label={labels.post}
            none={say('me.choose')}
            value={typed(sent, act, 'post')}
            choices={posts.map((post) => ({ value: post, label: say(`post.${post}`) }))}
          />
          <TextField
            {...field}
            name="from"
            label={labels.from}
            hint={say('people.timeHint')}
            value={typed(sent, act, 'from')}
          />
          <TextField
            {...field}
            name="until"
            label={labels.until}
            hint={say('people.timeHint')}
            value={typed(sent, act, 'until')}
          />
          <Send>{say('people.send')}</Send>
        </Form>
      )}
    </Section>
  )
}

function MadeLink({ context }: { context: OfficeContext }) {
  const { language, sent, link, whole } = context
  const { token } = invite.output.parse(sent?.output)
  return (
    <Note kind="ok">
      {peopleWords(language)('people.invitedNow')}{' '}
      <code class="secret">{`${whole(link('/sign-in/invitation'))}?token=${token}`}</code>
    </Note>
  )
}

/** The form that ends a post, now or at a time to come. */
export function EndPost({ context, holders }: { context: OfficeContext; holders: readonly Holder[] }) {
  const { language, key, sent, now } = context
  const say = peopleWords(language)
  const act = endPost.name
  const mine = sent?.act === act ? sent : null
  const field = { act, faults: mine?.faults }
  const open = holders.filter(({ until }) => until === null || new Date(until) > now)
  if (open.length === 0) return null
  const labels = { holding: say('people.endWhich'), at: say('people.endAt'), reason: say('people.endReason') }
  return (
    <Section id="end" title={say('people.endPost')}>
      <Form language={language} act={act} once={`${key}-end`} labels={labels} {...mine}>
        <Choice
          {...field}
          name="holding"
          label={labels.holding}
          none={say('me.choose')}
          value={typed(sent, act, 'holding')}
          choices={open.map(({ holding, name, post }) => ({
            value: holding,
            label: `${name ?? say('person.erased')}, ${say(`post.${post}`)}`,
          }))}
        />
        <TextField
          {...field}
          name="at"
          label={labels.at}
          hint={say('people.timeHint')}
          value={typed(sent, act, 'at')}
        />
        <TextField
          {...field}
          name="reason"
          label={labels.reason}
          value={typed(sent, act, 'reason')}
          rows={3}
        />
        <Send kind="outlined">{say('people.end')}</Send>
      </Form>
    </Section>
  )
}
