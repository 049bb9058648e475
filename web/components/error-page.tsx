import type { Language } from '../../kernel/locale/language.ts'
import { webWords } from '../words/words.ts'
import { StatusGlyph } from './status-post.tsx'

export type ErrorContentProps = {
  language: Language
  title: string
  happened: string
  /** What was kept of what the person did; none where there was nothing to lose. */
  kept?: string | undefined
  /** What to do now, and where. */
  next: string
  links?: readonly { href: string; label: string }[] | undefined
  /** What to tell who helps. */
  code?: string | undefined
}

/** The content of an error page: what happened, what was kept, what to do. Never "the system". */
export function ErrorContent({ language, title, happened, kept, next, links = [], code }: ErrorContentProps) {
  const say = webWords(language)
  return (
    <div class="error-page">
      <h1>
        <StatusGlyph state="unknown" />
        {title}
      </h1>
      <dl>
        <dt>{say('error.happened')}</dt>
        <dd>{happened}</dd>
        {kept && (
          <>
            <dt>{say('error.kept')}</dt>
            <dd>{kept}</dd>
          </>
        )}
        <dt>{say('error.next')}</dt>
        <dd>{next}</dd>
      </dl>
      <p class="acts">
        {links.map((link) => (
          <a href={link.href}>{link.label}</a>
        ))}
        {code && <span class="faint number-text">{say('error.code', { code })}</span>}
      </p>
    </div>
  )
}
