import { typed } from '../../../../kernel/http/form.ts'
import { form, type OfficeContext, officePage } from '../../../../kernel/http/office-page.ts'
import { Form, Send, TextField } from '../../../../web/components/form.tsx'
import { Note } from '../../../../web/components/note.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { askForLink, useLink } from '../../contract/sessions.ts'
import { peopleWords } from '../../words/words.ts'
import { PasskeyButton } from './passkey-button.tsx'

/** All ways in: passkey, providers, a link by mail. */
export const signInPage = officePage(
  '/sign-in',
  async (context) => {
    const { language, question } = context
    const say = peopleWords(language)
    const refused = question('refused')
    const sentence = refused && peopleWords.find(language, `error.${refused}`)?.()
    const next = question('next') ?? ''
    return {
      kind: 'page',
      title: say('signIn.title'),
      description: say('signIn.lede'),
      crumbs: [],
      island: 'passkey',
      body: (
        <>
          <PageHead title={say('signIn.title')} lede={say('signIn.lede')} />
          {refused && <Note kind="late">{sentence ?? say('signIn.lost')}</Note>}
          <Section id="passkey" title={say('signIn.passkey')}>
            <p class="quiet">{say('signIn.passkeyHint')}</p>
            <PasskeyButton language={language} at="/sign-in/passkey" next={next}>
              {say('signIn.passkey')}
            </PasskeyButton>
          </Section>
          {context.ways.providers.map(({ id, name }) => (
            <p class="acts">
              <a
                class="button outlined"
                href={`/sign-in/provider/${id}?language=${language}&next=${encodeURIComponent(next)}`}
              >
                {say('signIn.provider', { name })}
              </a>
            </p>
          ))}
          {context.ways.mail && <ByMail {...context} />}
          <p class="quiet">{say('signIn.lost')}</p>
        </>
      ),
    }
  },
  { reads: ['next', 'refused'], forms: [form(askForLink)] },
)

function ByMail({ language, sent, key }: OfficeContext) {
  const say = peopleWords(language)
  const act = askForLink.name
  const done = sent?.act === act && sent.output !== null
  return (
    <Section id="link" title={say('signIn.link')}>
      {done ? (
        <Note kind="ok">{say('signIn.linkSent')}</Note>
      ) : (
        <Form language={language} act={act} once={key} {...sent} labels={{ mail: say('signIn.mail') }}>
          <TextField
            act={act}
            name="mail"
            type="email"
            autocomplete="email"
            label={say('signIn.mail')}
            hint={say('signIn.mailHint')}
            faults={sent?.faults}
            value={typed(sent, act, 'mail')}
          />
          <Send kind="outlined">{say('signIn.sendLink')}</Send>
        </Form>
      )}
    </Section>
  )
}

/** A link is used by a button, not by opening it: programs that look through mail open every link. */
export const linkPage = officePage(
  '/sign-in/link',
  async ({ language, question, sent, key }) => {
    const say = peopleWords(language)
    const token = question('token') ?? typed(sent, useLink.name, 'token')
    return {
      kind: 'page',
      title: say('signIn.byLink'),
      description: say('signIn.byLinkLede'),
      crumbs: [],
      body: (
        <>
          <PageHead title={say('signIn.byLink')} lede={say('signIn.byLinkLede')} />
          <Form language={language} act={useLink.name} once={key} {...sent}>
            <input type="hidden" name="token" value={token} />
            <Send>{say('signIn.go')}</Send>
          </Form>
        </>
      ),
    }
  },
  { reads: ['token'], forms: [form(useLink, { leadsTo: () => '/office' })] },
)
