import { typed } from '../../../../kernel/http/form.ts'
import { form, type OfficeContext, officePage } from '../../../../kernel/http/office-page.ts'
import { Facts } from '../../../../web/components/facts.tsx'
import { Form, Send, TextField, Tick } from '../../../../web/components/form.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { changeMail, eraseMe, giveConsent, type OwnData, withdrawConsent } from '../../contract/data.ts'
import { getOwnData } from '../../queries/own-data.ts'
import { peopleWords } from '../../words/words.ts'
import { Consents } from './consents.tsx'
import { Looks } from './looks.tsx'
import { sayMoment } from './say.ts'

/** Everything that is kept of oneself, and what one may do with it. */
export const dataPage = officePage(
  '/office/data',
  async (context) => {
    const { language, ask, link } = context
    const say = peopleWords(language)
    const data = await ask(getOwnData, { language })
    return {
      kind: 'page',
      title: say('data.title'),
      description: '',
      crumbs: [],
      body: (
        <>
          <PageHead title={say('data.title')} lede={say('data.lede')} />
          <Section
            id="kept"
            title={say('data.kept')}
            more={{ href: link('/office/data/export'), label: say('data.export') }}
          >
            <Kept context={context} data={data} />
          </Section>
          <Consents context={context} consents={data.consents} />
          <Looks language={language} looks={data.looks} />
          <NewMail context={context} />
          <Erase context={context} />
        </>
      ),
    }
  },
  {
    forms: [
      form(giveConsent, { leadsTo: () => '/office/data' }),
      form(withdrawConsent, { leadsTo: () => '/office/data' }),
      form(changeMail, { leadsTo: () => '/office/data' }),
      form(eraseMe, { leadsTo: () => '/sign-in' }),
    ],
  },
)

/** The same as a file, to take away. */
export const dataExport = officePage('/office/data/export', async ({ ask, language }) => ({
  kind: 'file',
  type: 'application/json; charset=utf-8',
  name: 'cotmoc-my-data.json',
  body: `${JSON.stringify(await ask(getOwnData, { language }), null, 2)}\n`,
}))

function Kept({ context: { language }, data }: { context: OfficeContext; data: OwnData }) {
  const say = peopleWords(language)
  const counts = { posts: data.posts.length, sessions: data.sessions.length, passkeys: data.passkeys.length }
  return (
    <Facts
      facts={[
        { term: say('data.name'), value: data.name },
        { term: say('data.mail'), value: data.mail ?? say('data.noMail') },
        { term: say('data.since'), value: sayMoment(language, data.since) },
        { term: say('data.counts'), value: say('data.countsLine', counts) },
      ]}
    />
  )
}

function NewMail({ context: { language, key, sent } }: { context: OfficeContext }) {
  const say = peopleWords(language)
  const act = changeMail.name
  const mine = sent?.act === act ? sent : null
  return (
    <Section id="mail" title={say('data.mailTitle')}>
      <Form
        language={language}
        act={act}
        once={`${key}-mail`}
        labels={{ mail: say('data.newMail') }}
        {...mine}
      >
        <TextField
          act={act}
          name="mail"
          type="email"
          autocomplete="email"
          label={say('data.newMail')}
          faults={mine?.faults}
          value={typed(sent, act, 'mail')}
        />
        <Send kind="outlined">{say('data.save')}</Send>
      </Form>
    </Section>
  )
}

function Erase({ context: { language, key, sent } }: { context: OfficeContext }) {
  const say = peopleWords(language)
  const act = eraseMe.name
  const mine = sent?.act === act ? sent : null
  return (
    <Section id="erase" title={say('data.erase')}>
      <Form
        language={language}
        act={act}
        once={`${key}-erase`}
        labels={{ sure: say('data.eraseSure') }}
        {...mine}
      >
        <p>{say('data.eraseLede')}</p>
        <Tick act={act} name="sure" label={say('data.eraseSure')} faults={mine?.faults} />
        <Send kind="outlined">{say('data.eraseDo')}</Send>
      </Form>
    </Section>
  )
}
