import type { Child } from 'hono/jsx'
import type { Language } from '../../kernel/locale/language.ts'
import { webWords } from '../words/words.ts'

/** A named column of links at the foot of the page. */
export type FooterLinks = { label: string; links: readonly { href: string; label: string }[] }
export type FooterProps = {
  language: Language
  /** When the figures were published and in which state, already said. */
  state?: Child
  columns?: readonly FooterLinks[] | undefined
}

/** What this is, the published state, and the way to data and statements. */
export function Footer({ language, state, columns = [] }: FooterProps) {
  const say = webWords(language)
  return (
    <footer class="foot">
      <div class="wrap">
        <div>
          <p>
            <b lang="vi">{say('site.name')}</b> {say('footer.openSource')} {state}
          </p>
          <p>{say('footer.noScript')}</p>
        </div>
        {columns.map((column) => (
          <nav aria-label={column.label}>
            <ul>
              {column.links.map((link) => (
                <li>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  )
}
