import type { Child } from 'hono/jsx'
import type { Language } from '../../../../kernel/locale/language.ts'
import { peopleWords } from '../../words/words.ts'

type PasskeyButtonProps = {
  language: Language
  at: string
  next?: string
  kind?: 'outlined'
  children: Child
}

/** The button that the script of passkeys shows and serves; without script a sentence stands in its place. */
export function PasskeyButton({ language, at, next, kind, children }: PasskeyButtonProps) {
  const say = peopleWords(language)
  const says = 'passkey-said'
  return (
    <>
      <button
        class={kind ? `button ${kind}` : 'button'}
        type="button"
        hidden={true}
        data-passkey={at}
        data-next={next}
        data-says={says}
      >
        {children}
      </button>
      <p id={says} role="status" class="doubt" data-failed={say('signIn.passkeyFailed')} />
      <noscript>
        <p>{say('signIn.needsScript')}</p>
      </noscript>
    </>
  )
}
