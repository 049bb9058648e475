import { form, type OfficeContext, officePage } from '../../../../kernel/http/office-page.ts'
import { Form, Send } from '../../../../web/components/form.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { endDelegation } from '../../contract/posts.ts'
import { dropPasskey, endOtherSessions, endSession } from '../../contract/sessions.ts'
import { getBadge, getProfile } from '../../queries/profile.ts'
import { peopleWords } from '../../words/words.ts'
import { OwnPosts } from './own-posts.tsx'
import { OwnSessions } from './own-sessions.tsx'
import { WaysIn } from './ways-in.tsx'

/** The office's first page; until there is a desk with what is due, it is oneself. */
export const officeHome = officePage('/office', async ({ link, ask, language }) => {
  await ask(getBadge, { language })
  return { kind: 'redirect', to: link('/office/me') }
})

/** Oneself: posts, delegations, sessions, ways to sign in. */
export const mePage = officePage(
  '/office/me',
  async (context) => {
    const { language, ask } = context
    const say = peopleWords(language)
    const profile = await ask(getProfile, { language })
    return {
      kind: 'page',
      title: say('me.title'),
      description: '',
      crumbs: [],
      island: 'passkey',
      body: (
        <>
          <PageHead title={profile.name} lede={profile.mail ?? undefined} aside={<SignOut {...context} />} />
          <OwnPosts context={context} profile={profile} />
          <OwnSessions context={context} sessions={profile.sessions} />
          <WaysIn context={context} profile={profile} />
        </>
      ),
    }
  },
  {
    forms: [
      form(endSession, { leadsTo: () => '/office/me' }),
      form(endOtherSessions, { leadsTo: () => '/office/me' }),
      form(dropPasskey, { leadsTo: () => '/office/me' }),
      form(endDelegation, { leadsTo: () => '/office/me' }),
    ],
  },
)

function SignOut({ language, actor, key }: OfficeContext) {
  if (actor.kind !== 'person') return null
  return (
    <Form language={language} act={endSession.name} once={`${key}-out`} inline={true}>
      <input type="hidden" name="session" value={actor.session.id} />
      <Send kind="outlined">{peopleWords(language)('me.signOut')}</Send>
    </Form>
  )
}
