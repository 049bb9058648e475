import { typed } from '../../../../kernel/http/form.ts'
import { form, type OfficeContext, officePage } from '../../../../kernel/http/office-page.ts'
import { Facts } from '../../../../web/components/facts.tsx'
import { Form, Send, Tick } from '../../../../web/components/form.tsx'
import { Note } from '../../../../web/components/note.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { consentEdition } from '../../contract/data.ts'
import { acceptInvitation } from '../../contract/sessions.ts'
import { seeInvitation } from '../../queries/invitation.ts'
import { peopleWords } from '../../words/words.ts'
import { sayMoment, sayUntil } from './say.ts'

/** What is offered, and the button that takes it. */
export const invitationPage = officePage(
  '/sign-in/invitation',
  async (context) => {
    const { language, question, sent, ask, actor } = context
    const say = peopleWords(language)
    const token = question('token') ?? typed(sent, acceptInvitation.name, 'token')
    const offer = await ask(seeInvitation, { token, language })
    const until = offer.until === null ? say('when.open') : sayUntil(language, offer.until)
    return {
      kind: 'page',
      title: say('invitation.title'),
      description: say('invitation.lede'),
      crumbs: [],
      body: (
        <>
          <PageHead title={say('invitation.title')} lede={say('invitation.lede')} />
          <Facts
            facts={[
              ...(offer.name === null ? [] : [{ term: say('invitation.whom'), value: offer.name }]),
              {
                term: say('invitation.post'),
                value: `${say(`post.${offer.post}`)} (${say(`kind.${offer.kind}`)})`,
              },
              { term: say('invitation.body'), value: offer.bodyName },
              { term: say('when.from'), value: sayMoment(language, offer.from) },
              { term: say('when.until'), value: until },
            ]}
          />
          {offer.known && actor.kind !== 'person' ? (
            <Note kind="doubt">{say('invitation.known')}</Note>
          ) : (
            <Accept {...context} token={token} mail={offer.mail} />
          )}
        </>
      ),
    }
  },
  { reads: ['token'], forms: [form(acceptInvitation, { leadsTo: () => '/office' })] },
)

function Accept({
  language,
  sent,
  key,
  token,
  mail,
}: OfficeContext & { token: string; mail: string | null }) {
  const say = peopleWords(language)
  const act = acceptInvitation.name
  return (
    <Form language={language} act={act} once={key} {...sent}>
      <p class="quiet">{say('invitation.kept')}</p>
      <input type="hidden" name="token" value={token} />
      {mail !== null && (
        <Tick
          act={act}
          name="agrees"
          label={`${say('data.consent.mail-links')} (${mail})`}
          hint={`${say('data.consentPurpose')} ${say('data.edition', { edition: consentEdition })}`}
          checked={typed(sent, act, 'agrees') === 'yes'}
        />
      )}
      <Send>{say('invitation.accept')}</Send>
    </Form>
  )
}
