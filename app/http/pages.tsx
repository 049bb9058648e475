import type { Context, Hono } from 'hono'
import { officeDay } from '../../kernel/calendar.ts'
import { errors } from '../../kernel/errors.ts'
import type { House } from '../../kernel/house.ts'
import type { OfficePage } from '../../kernel/http/office-page.ts'
import { asker, type Page, type PageAnswer, type PageContext } from '../../kernel/http/page.ts'
import { isLanguage, languages, preferredLanguage } from '../../kernel/locale/language.ts'
import { type Actor, visitor } from '../../kernel/rights.ts'
import { asAppError } from '../api/problem.ts'
import { officePages, pages } from '../rooms.ts'
import { stylesAddress } from './assets.ts'
import { framed } from './frame.tsx'
import { officeHandler } from './office-pages.ts'
import { documentOf, pageCache, type ReadyAnswer, type Rendered, ready } from './page-cache.ts'
import { refusal } from './refusal.tsx'

/** Tells who sent a request. */
export type WhoIs = (context: Context) => Promise<Actor>

/** The pages of every room, each in three languages: public ones from the cache, those of the office made for who reads. */
export function mountPages(server: Hono, house: House, whoIs: WhoIs): void {
  const cache = pageCache(house.database)
  const styles = stylesAddress()
  server.get('/', (context) =>
    context.redirect(`/${preferredLanguage(context.req.header('accept-language'))}`, 302),
  )
  for (const page of pages) server.on('GET', addressesOf(page), publicHandler(page, house, cache, styles))
  for (const page of officePages) {
    const methods = page.forms.length > 0 ? ['GET', 'POST'] : ['GET']
    server.on(methods, addressesOf(page), privateHandler(page, house, whoIs, styles))
  }
  server.notFound((context) =>
    send(context, ready(refusal(pageContext(context, house, [], visitor), errors.notFound(), styles))),
  )
}

function addressesOf({ path }: { path: string }): string[] {
  return languages.map((language) => `/${language}${path === '/' ? '' : path}`)
}

type Cache = ReturnType<typeof pageCache>

function privateHandler(page: OfficePage, house: House, whoIs: WhoIs, styles: string) {
  const handle = officeHandler({
    house,
    page,
    render: async (request) => render(await page.make(request), request, styles),
    refuse: (request, error) => refusal(request, error, styles),
  })
  return async (context: Context): Promise<Response> => {
    const actor = await whoIs(context)
    const request = pageContext(context, house, page.reads, actor)
    return handle(context, { ...request, actor, sent: null, key: house.newId() })
  }
}

function publicHandler(page: Page, house: House, cache: Cache, styles: string) {
  return async (context: Context): Promise<Response> => {
    const request = pageContext(context, house, page.reads, visitor)
    const address = [context.req.path, ...page.reads.map((name) => request.question(name) ?? '')].join('\n')
    try {
      const made = async () => ready(render(await page.make(request), request, styles))
      return send(context, await cache.find(address, request.today, made))
    } catch (error) {
      const known = asAppError(error)
      if (known !== error) house.log('page-failed', { path: request.path, reason: String(error) })
      return send(context, ready(refusal(request, known, styles)))
    }
  }
}

function pageContext(context: Context, house: House, reads: readonly string[], actor: Actor): PageContext {
  const url = new URL(context.req.url)
  const first = url.pathname.split('/')[1] ?? ''
  const language = isLanguage(first) ? first : preferredLanguage(context.req.header('accept-language'))
  const path = url.pathname.replace(`/${language}`, '') || '/'
  const now = house.now()
  return {
    language,
    today: officeDay(now),
    now,
    path,
    link: (path) => (path === '/' ? `/${language}` : `/${language}${path}`),
    parameter: (name) => context.req.param(name) ?? '',
    question: (name) => (reads.includes(name) ? url.searchParams.get(name) : null),
    ask: asker({ house, actor }),
  }
}

function render(answer: PageAnswer, context: PageContext, styles: string): Rendered {
  switch (answer.kind) {
    case 'redirect':
      return { status: 302, headers: { location: answer.to }, body: '' }
    case 'file':
      return {
        status: 200,
        headers: {
          'content-type': answer.type,
          'content-disposition': `attachment; filename="${answer.name}"`,
        },
        body: answer.body,
      }
    case 'page':
      return documentOf(answer.status ?? 200, context.language, framed(context, answer, styles))
  }
}

function send(context: Context, answer: ReadyAnswer): Response {
  const headers = {
    ...answer.headers,
    etag: answer.tag,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
  }
  if (context.req.header('if-none-match') === answer.tag) return new Response(null, { status: 304, headers })
  const zipped = /\bgzip\b/.test(context.req.header('accept-encoding') ?? '')
  const encoding = zipped ? { ...headers, 'content-encoding': 'gzip' } : headers
  return new Response(zipped ? answer.gzipped : answer.plain, { status: answer.status, headers: encoding })
}
