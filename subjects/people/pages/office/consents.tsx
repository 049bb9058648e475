import type { OfficeContext } from '../../../../kernel/http/office-page.ts'
import { Form, Send, Tick } from '../../../../web/components/form.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { consentEdition, giveConsent, type OwnData, Purpose, withdrawConsent } from '../../contract/data.ts'
import { peopleWords } from '../../words/words.ts'
import { sayMoment } from './say.ts'

type ConsentsProps = { context: OfficeContext; consents: OwnData['consents'] }

/** Each purpose, its text and edition; a box that nobody ticked for the person, or the way to withdraw. */
export function Consents({ context, consents }: ConsentsProps) {
  const { language, key, sent } = context
  const say = peopleWords(language)
  return (
    <Section id="consents" title={say('data.consents')}>
      {Purpose.options.map((purpose) => {
        const given = consents.find((each) => each.purpose === purpose && each.withdrawnAt === null)
        const act = given ? withdrawConsent.name : giveConsent.name
        const mine = sent?.act === act ? sent : null
        return (
          <Form language={language} act={act} once={`${key}-${purpose}`} {...mine}>
            <input type="hidden" name="purpose" value={purpose} />
            {given ? (
              <>
                <p>{say(`data.consent.${purpose}`)}</p>
                <p class="quiet">
                  {say('data.agreed', { at: sayMoment(language, given.givenAt), edition: given.edition })}
                </p>
                <Send kind="outlined">{say('data.withdraw')}</Send>
              </>
            ) : (
              <>
                <input type="hidden" name="edition" value={consentEdition} />
                <Tick
                  act={act}
                  name="agree"
                  label={say(`data.consent.${purpose}`)}
                  hint={`${say('data.consentPurpose')} ${say('data.edition', { edition: consentEdition })}`}
                  faults={mine?.faults}
                />
                <Send kind="outlined">{say('data.agree')}</Send>
              </>
            )}
          </Form>
        )
      })}
    </Section>
  )
}
