import type { Child } from 'hono/jsx'
import { SourceRow } from './source-chip.tsx'

export type PageHeadProps = {
  title: Child
  /** Language of the title where it is not the page's. */
  titleLang?: string | undefined
  /** What the page is about, in one calm line. */
  lede?: Child
  ledeLang?: string | undefined
  /** The answer with its numbers, in one sentence. */
  answer?: Child
  /** Source chips of the answer. */
  sources?: Child
  /** Facts at the right. */
  aside?: Child
}

/** The head of a page: its question or name, the answer, and who says so. */
export function PageHead({ title, titleLang, lede, ledeLang, answer, sources, aside }: PageHeadProps) {
  return (
    <div class={aside ? 'page-head with-aside' : 'page-head'}>
      <div>
        <h1 lang={titleLang}>{title}</h1>
        {lede && (
          <p class="lede" lang={ledeLang}>
            {lede}
          </p>
        )}
        {answer && <p class="answer">{answer}</p>}
        {sources && <SourceRow>{sources}</SourceRow>}
      </div>
      {aside}
    </div>
  )
}

/** A number or verdict set off in a sentence; `now` is the present value, `missed` is the only red one. */
export function Strong({
  tone,
  children,
}: {
  tone?: 'now' | 'reached' | 'missed' | 'doubt' | undefined
  children: Child
}) {
  return <b class={tone && `tone-${tone}`}>{children}</b>
}

export type PortalHeadProps = { title: string; search: Child; children: Child }

/** The full-width ground at the top of the portal: question, search, road. */
export function PortalHead({ title, search, children }: PortalHeadProps) {
  return (
    <div class="portal-head">
      <div class="wrap">
        <div class="portal-intro">
          <h1>{title}</h1>
          {search}
        </div>
        {children}
      </div>
    </div>
  )
}

/** The page's column, for pages that lay out their own bands (`wide`). */
export function Wrap({ children }: { children: Child }) {
  return <div class="wrap">{children}</div>
}
