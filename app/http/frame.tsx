import type { PageAnswer, PageContext } from '../../kernel/http/page.ts'
import { sayDate } from '../../kernel/locale/dates.ts'
import { reachOf } from '../../kernel/reach.ts'
import type { Actor, Right } from '../../kernel/rights.ts'
import type { Official } from '../../web/components/masthead.tsx'
import { renderPage } from '../../web/components/page.tsx'
import { appWords } from '../words/words.ts'
import type { Assets } from './assets.ts'

type Framed = Extract<PageAnswer, { kind: 'page' }>

// The menu shows only what exists.
const menu = [
  { path: '/resolutions', word: 'menu.resolutions' },
  { path: '/objectives', word: 'menu.objectives' },
  { path: '/indicators', word: 'menu.indicators' },
  { path: '/bodies', word: 'menu.bodies' },
] as const

// What officials find, where their posts let them.
const officeMenu: readonly {
  path: string
  word: 'menu.me' | 'menu.people' | 'menu.keepBodies' | 'menu.myData'
  right?: Right
}[] = [
  { path: '/office/me', word: 'menu.me' },
  { path: '/office/people', word: 'menu.people', right: 'see-people' },
  { path: '/office/bodies', word: 'menu.keepBodies', right: 'keep-bodies' },
  { path: '/office/data', word: 'menu.myData' },
]

/** What is the same on all pages: addresses of style sheet and scripts, who is signed in, whether all is made up. */
export type Frame = {
  assets: Assets
  /** Who is signed in and what that person may see; null on public pages. */
  official: (Official & { actor: Actor }) | null
  sample: boolean
}

/** A page's body in the common frame: masthead, menu, footer. */
export function framed(context: PageContext, answer: Framed, frame: Frame): string {
  const { language, path } = context
  const { assets, official, sample } = frame
  const say = appWords(language)
  return renderPage({
    language,
    path,
    styles: assets.styles,
    script: answer.island && assets.islands[answer.island],
    official: official ?? undefined,
    sample: sample ? say('sample.band') : undefined,
    title: answer.title,
    description: answer.description,
    crumbs: answer.crumbs.length > 1 ? answer.crumbs : undefined,
    wide: answer.wide,
    head: answer.head,
    menu: menuOf(context, official?.actor ?? null),
    footer: footerOf(context),
    children: answer.body,
  })
}

function menuOf({ language, path, link }: PageContext, actor: Actor | null) {
  const say = appWords(language)
  const items = actor
    ? officeMenu.filter(({ right }) => right === undefined || reachOf(actor, right) !== null)
    : menu
  return items.map((item) => ({
    href: link(item.path),
    label: say(item.word),
    current: path === item.path || path.startsWith(`${item.path}/`),
  }))
}

function footerOf({ language, link, today }: PageContext) {
  const say = appWords(language)
  return {
    state: say('footer.state', { date: sayDate(language, today) }),
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
          { href: link('/sign-in'), label: say('footer.signIn') },
        ],
      },
    ],
  }
}
