import type { PageAnswer, PageContext } from '../../kernel/http/page.ts'
import { sayDate } from '../../kernel/locale/dates.ts'
import { renderPage } from '../../web/components/page.tsx'
import { appWords } from '../words/words.ts'

type Framed = Extract<PageAnswer, { kind: 'page' }>

// The menu shows only what exists.
const menu = [
  { path: '/resolutions', word: 'menu.resolutions' },
  { path: '/objectives', word: 'menu.objectives' },
  { path: '/indicators', word: 'menu.indicators' },
  { path: '/bodies', word: 'menu.bodies' },
] as const

/** A page's body in the common frame: masthead, menu, footer. */
export function framed(context: PageContext, answer: Framed, styles: string): string {
  const { language, path, link } = context
  const say = appWords(language)
  return renderPage({
    language,
    path,
    styles,
    title: answer.title,
    description: answer.description,
    crumbs: answer.crumbs.length > 1 ? answer.crumbs : undefined,
    wide: answer.wide,
    head: answer.head,
    menu: menu.map((item) => ({
      href: link(item.path),
      label: say(item.word),
      current: path === item.path || path.startsWith(`${item.path}/`),
    })),
    footer: {
      state: say('footer.state', { date: sayDate(language, context.today) }),
      columns: [
        {
          label: say('footer.data'),
          links: [
            { href: link('/indicators'), label: say('footer.downloads') },
            { href: '/api/openapi.json', label: say('footer.api') },
          ],
        },
        {
          label: say('footer.about'),
          links: [
            { href: link('/method'), label: say('footer.method') },
            { href: link('/accessibility'), label: say('footer.accessibility') },
          ],
        },
      ],
    },
    children: answer.body,
  })
}
