import { type Language, languages } from '../../kernel/locale/language.ts'
import { webWords } from '../words/words.ts'

export type MenuItem = { href: string; label: string; current?: boolean | undefined }
export type MastheadProps = {
  language: Language
  /** Address of the page without its language, such as `/objectives/x`; `/` is the home page. */
  path: string
  menu: readonly MenuItem[]
  /** Who is signed in, on the officials' pages: these have a masthead in deep indigo, so that nobody mistakes where they are. */
  official?: Official | undefined
}

/** Name, post and body of an official, already said, and where they find themselves. */
export type Official = { name: string; role: string; href: string }

/** The address of `path` in a language: `/fr/objectives/x`, `/fr` for the home page. */
export function addressIn(language: Language, path: string): string {
  return path === '/' || path === '' ? `/${language}` : `/${language}${path}`
}

/** Name, menu, and the same page in the other languages. */
export function Masthead({ language, path, menu, official }: MastheadProps) {
  const say = webWords(language)
  return (
    <header class={official ? 'masthead work' : 'masthead'}>
      <div class="wrap">
        <a class="logo" href={addressIn(language, '/')}>
          <LogoStone />
          <span>
            <span lang="vi">{say('site.name')}</span>
            <small>{say(official ? 'site.workplace' : 'site.tagline')}</small>
          </span>
        </a>
        <nav class="menu" aria-label={say('page.menu')}>
          {menu.map((item) => (
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </a>
          ))}
        </nav>
        <nav class="language-links" aria-label={say('page.languages')}>
          {languages.map((code) => (
            <a
              href={addressIn(code, path)}
              lang={code}
              hreflang={code}
              aria-current={code === language ? 'true' : undefined}
            >
              <span aria-hidden="true">{code.toUpperCase()}</span>
              <span class="unseen">{say(`language.${code}`)}</span>
            </a>
          ))}
        </nav>
        {official && (
          <a class="official" href={official.href}>
            <b>{official.name}</b>
            <span>{official.role}</span>
          </a>
        )}
      </div>
    </header>
  )
}

function LogoStone() {
  return (
    <svg viewBox="0 0 26 32" width="26" height="32" aria-hidden="true">
      <path class="ground-paper line-ink" d="M3 30V12.5a10 10 0 0 1 20 0V30z" stroke-width="2" />
      <path class="ground-cham line-ink" d="M3 15v-2.5a10 10 0 0 1 20 0V15z" stroke-width="2" />
      <path class="line-ink" d="M7.5 21.5h11M7.5 25.5h7" stroke-width="2" fill="none" />
    </svg>
  )
}
