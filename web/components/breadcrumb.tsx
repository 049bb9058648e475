import type { Language } from '../../kernel/locale/language.ts'
import { webWords } from '../words/words.ts'

/** One step on the way to a page; the last one, the page itself, has no address. */
export type Crumb = { label: string; href?: string | undefined }
export type BreadcrumbProps = { language: Language; crumbs: readonly Crumb[] }

/** The way to this page from the home page, the page itself last. */
export function Breadcrumb({ language, crumbs }: BreadcrumbProps) {
  return (
    <nav class="crumbs" aria-label={webWords(language)('page.crumbs')}>
      <ol>
        {crumbs.map((crumb) => (
          <li>{crumb.href ? <a href={crumb.href}>{crumb.label}</a> : <span>{crumb.label}</span>}</li>
        ))}
      </ol>
    </nav>
  )
}
