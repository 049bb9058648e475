import { typed } from '../../../../kernel/http/form.ts'
import { form, type OfficeContext, officePage } from '../../../../kernel/http/office-page.ts'
import { Choice, Form, Send, TextField } from '../../../../web/components/form.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { type Colleague, delegate } from '../../contract/posts.ts'
import type { HeldPost } from '../../contract/schemas.ts'
import { listColleagues } from '../../queries/people.ts'
import { getProfile } from '../../queries/profile.ts'
import { peopleWords } from '../../words/words.ts'

/** The form that lets a colleague act in one's own post for a time. */
export const delegatePage = officePage(
  '/office/delegate',
  async (context) => {
    const { language, ask, link } = context
    const say = peopleWords(language)
    const { posts } = await ask(getProfile, { language })
    const own = posts.filter(({ inForce, kind }) => inForce && kind !== 'delegated')
    const colleagues = own.length > 0 ? await ask(listColleagues, {}) : []
    return {
      kind: 'page',
      title: say('me.delegate'),
      description: '',
      crumbs: [{ label: say('me.title'), href: link('/office/me') }, { label: say('me.delegate') }],
      body: (
        <>
          <PageHead title={say('me.delegate')} lede={say('me.delegateLede')} />
          <Delegate context={context} posts={own} colleagues={colleagues} />
        </>
      ),
    }
  },
  { forms: [form(delegate, { leadsTo: () => '/office/me' })] },
)

type DelegateProps = { context: OfficeContext; posts: readonly HeldPost[]; colleagues: readonly Colleague[] }

function Delegate({ context, posts, colleagues }: DelegateProps) {
  const { language, key, sent } = context
  const say = peopleWords(language)
  const act = delegate.name
  if (colleagues.length === 0) return <p class="quiet">{say('me.noColleagues')}</p>
  const mine = sent?.act === act ? sent : null
  const field = { act, faults: mine?.faults }
  const labels = {
    holding: say('me.delegatePost'),
    to: say('me.delegateTo'),
    from: say('people.inviteFrom'),
    until: say('keys.until'),
  }
  return (
    <Form language={language} act={act} once={key} labels={labels} {...mine}>
      <Choice
        {...field}
        name="holding"
        label={labels.holding}
        none={say('me.choose')}
        value={typed(sent, act, 'holding')}
        choices={posts.map(({ holding, post, bodyName }) => ({
          value: holding,
          label: say('held.inBody', { post: say(`post.${post}`), body: bodyName }),
        }))}
      />
      <Choice
        {...field}
        name="to"
        label={labels.to}
        none={say('me.choose')}
        value={typed(sent, act, 'to')}
        choices={colleagues.map(({ person, name }) => ({ value: person, label: name }))}
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
      <Send>{say('me.delegate')}</Send>
    </Form>
  )
}
