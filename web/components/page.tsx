import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { type Language, languages } from '../../kernel/locale/language.ts'
import { webWords } from '../words/words.ts'
import { Breadcrumb, type Crumb } from './breadcrumb.tsx'
import { Footer, type FooterLinks } from './footer.tsx'
import { addressIn, Masthead, type MenuItem, type Official } from './masthead.tsx'

export type PageProps = {
  language: Language
  /** Name of the page, without the name of the site. */
  title: string
  description?: string | undefined
  /** Address without its language, such as `/objectives/x`; `/` is the home page. */
  path: string
  /** Scheme and host such as `https://cotmoc.example`, for the canonical address; none in addresses without host. */
  origin?: string | undefined
  /** Address of the style sheet. */
  styles: string
  menu: readonly MenuItem[]
  /** Who is signed in, on officials' pages. */
  official?: Official | undefined
  /** Said above everything, where all of an office is made up. */
  sample?: string | undefined
  /** Address of the script that saves effort on this page. */
  script?: string | undefined
  crumbs?: readonly Crumb[] | undefined
  /** True where the page lays out its own full-width bands; otherwise the content stands in the page's column. */
  wide?: boolean | undefined
  /** More elements for the document's head, such as links to data files. */
  head?: Child
  footer?: { state?: Child; columns?: readonly FooterLinks[] | undefined } | undefined
  children?: Child
}

/** A whole document. Without script, and without inline style, so that `style-src 'self'` may stand. */
export function Page(props: PageProps) {
  const { language, path, crumbs, wide, footer } = props
  const say = webWords(language)
  const content = (
    <>
      {crumbs && <Breadcrumb language={language} crumbs={crumbs} />}
      {props.children}
    </>
  )
  return (
    <html lang={language}>
      <Head {...props} />
      <body>
        <a class="skip" href="#main">
          {say('page.skip')}
        </a>
        {props.sample && (
          <p class="sample-band">
            <span class="wrap">{props.sample}</span>
          </p>
        )}
        <Masthead language={language} path={path} menu={props.menu} official={props.official} />
        <main id="main" tabindex={-1}>
          {wide ? content : <div class="wrap">{content}</div>}
        </main>
        <Footer language={language} state={footer?.state} columns={footer?.columns} />
      </body>
    </html>
  )
}

function Head({ language, title, description, path, origin = '', styles, script, head }: PageProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} · ${webWords(language)('site.name')}`}</title>
      {description && <meta name="description" content={description} />}
      <link rel="canonical" href={origin + addressIn(language, path)} />
      {languages.map((code) => (
        <link rel="alternate" hreflang={code} href={origin + addressIn(code, path)} />
      ))}
      <link rel="icon" type="image/svg+xml" href="/icon.svg" />
      <link rel="stylesheet" href={styles} />
      {script && <script type="module" src={script} />}
      {head}
    </head>
  )
}

/** The document as text, with its doctype. */
export function renderPage(props: PageProps): string {
  return `${raw('<!doctype html>')}${<Page {...props} />}`
}
