import type { z } from 'zod'
import type { OfficeContext } from '../../../../kernel/http/office-page.ts'
import { Form, Send } from '../../../../web/components/form.tsx'
import { RuledList } from '../../../../web/components/ruled-list.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { dropPasskey, type getProfile } from '../../contract/sessions.ts'
import { peopleWords } from '../../words/words.ts'
import { PasskeyButton } from './passkey-button.tsx'
import { sayMoment } from './say.ts'

type WaysInProps = { context: OfficeContext; profile: z.output<typeof getProfile.output> }

/** Passkeys and providers by which one can sign in. */
export function WaysIn({ context, profile }: WaysInProps) {
  const { language, key, sent, link, ways } = context
  const say = peopleWords(language)
  const { passkeys, providers } = profile
  return (
    <>
      <Section id="passkeys" title={say('me.passkeys')}>
        {passkeys.length === 0 && <p class="quiet">{say('me.noPasskeys')}</p>}
        <RuledList
          items={passkeys.map(({ passkey, label, since }) => (
            <>
              {say('me.passkeySince', { label, since: sayMoment(language, since) })}{' '}
              <Form
                language={language}
                act={dropPasskey.name}
                once={`${key}-${passkey.slice(0, 40)}`}
                inline={true}
                refusal={sent?.act === dropPasskey.name ? sent.refusal : null}
              >
                <input type="hidden" name="passkey" value={passkey} />
                <Send kind="outlined">{say('me.drop')}</Send>
              </Form>
            </>
          ))}
        />
        <div class="form">
          <div class="field">
            <label for="passkey-label">{say('me.passkeyLabel')}</label>
            <p class="hint" id="passkey-label-hint">
              {say('me.passkeyHint')}
            </p>
            <input
              type="text"
              id="passkey-label"
              maxlength={80}
              aria-describedby="passkey-label-hint"
              autocomplete="off"
            />
          </div>
          <PasskeyButton language={language} at="/office/passkeys" kind="outlined">
            {say('me.addPasskey')}
          </PasskeyButton>
          <p class="small quiet">
            {say('me.weighty')} <a href={`${link('/sign-in')}?next=/office/me`}>{say('me.again')}</a>
          </p>
        </div>
      </Section>
      {ways.providers.length > 0 && (
        <Section id="providers" title={say('me.providers')}>
          <RuledList
            items={ways.providers.map(({ id, name }) =>
              providers.includes(id) ? (
                say('me.joined', { name })
              ) : (
                <a href={`/sign-in/provider/${id}?join=yes&language=${language}`}>
                  {say('me.join', { name })}
                </a>
              ),
            )}
          />
        </Section>
      )}
    </>
  )
}
