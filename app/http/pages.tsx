import type { Context, Hono } from 'hono'
import { officeDay } from '../../kernel/calendar.ts'
import { errors } from '../../kernel/errors.ts'
import type { House } from '../../kernel/house.ts'
import { asker, type Page, type PageContext } from '../../kernel/http/page.ts'
import { isLanguage, languages, preferredLanguage } from '../../kernel/locale/language.ts'
import { visitor } from '../../kernel/rights.ts'
import { asAppError } from '../api/problem.ts'
import { pages } from '../rooms.ts'
import { stylesAddress } from './assets.ts'
import { framed } from './frame.tsx'
import { pageCache, pageOf, type ReadyAnswer, readyAnswer } from './page-cache.ts'
import { refusal } from './refusal.tsx'

/** The public pages of every room, each in three languages. */
export function mountPages(server: Hono, house: House): void {
  const cache = pageCache(house.database)
  const styles = stylesAddress()
  server.get('/', (context) =>
    context.redirect(`/${preferredLanguage(context.req.header('accept-language'))}`, 302),
  )
  for (const page of pages) {
    const handle = handlerOf(page, house, cache, styles)
    for (const language of languages) server.get(`/${language}${page.path === '/' ? '' : page.path}`, handle)
  }
  server.notFound((context) =>
    send(context, refusal(pageContext(context, house, []), errors.notFound(), styles)),
  )
}

type Cache = ReturnType<typeof pageCache>

function handlerOf(page: Page, house: House, cache: Cache, styles: string) {
  return async (context: Context): Promise<Response> => {
    const request = pageContext(context, house, page.reads)
    const address = [context.req.path, ...page.reads.map((name) => request.question(name) ?? '')].join('\n')
    try {
      return send(context, await cache.find(address, request.today, () => make(page, request, styles)))
    } catch (error) {
      const known = asAppError(error)
      if (known !== error) house.log('page-failed', { path: request.path, reason: String(error) })
      return send(context, refusal(request, known, styles))
    }
  }
}

function pageContext(context: Context, house: House, reads: readonly string[]): PageContext {
  const url = new URL(context.req.url)
  const first = url.pathname.split('/')[1] ?? ''
  const language = isLanguage(first) ? first : preferredLanguage(context.req.header('accept-language'))
  const now = house.now()
  return {
    language,
    today: officeDay(now),
    now,
    path: url.pathname.replace(`/${language}`, '') || '/',
    link: (path) => (path === '/' ? `/${language}` : `/${language}${path}`),
    parameter: (name) => context.req.param(name) ?? '',
    question: (name) => (reads.includes(name) ? url.searchParams.get(name) : null),
    ask: asker({ house, actor: visitor }),
  }
}

async function make(page: Page, context: PageContext, styles: string): Promise<ReadyAnswer> {
  const answer = await page.make(context)
  switch (answer.kind) {
    case 'redirect':
      return readyAnswer(302, { location: answer.to }, '')
    case 'file':
      return readyAnswer(
        200,
        { 'content-type': answer.type, 'content-disposition': `attachment; filename="${answer.name}"` },
        answer.body,
      )
    case 'page':
      return pageOf(answer.status ?? 200, context.language, framed(context, answer, styles))
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
