import type { Context, Hono } from 'hono'
import { officeDay } from '../../kernel/calendar.ts'
import { errors } from '../../kernel/errors.ts'
import type { House } from '../../kernel/house.ts'
import type { OfficeContext, OfficePage } from '../../kernel/http/office-page.ts'
import { asker, type Page, type PageAnswer, type PageContext } from '../../kernel/http/page.ts'
import { isLanguage, languages, preferredLanguage } from '../../kernel/locale/language.ts'
import { type Actor, door as doorkeeper, visitor } from '../../kernel/rights.ts'
import { asAppError } from '../api/problem.ts'
import { officePages, pages } from '../rooms.ts'
import { type Assets, builtAssets } from './assets.ts'
import type { Door } from './door/door.ts'
import { type Frame, framed } from './frame.tsx'
import { policyWithScript } from './headers.ts'
import { officeHandler } from './office-pages.ts'
import { officialOf } from './official.ts'
import { documentOf, pageCache, type ReadyAnswer, type Rendered, ready } from './page-cache.ts'
import { refusal } from './refusal.tsx'

/** The pages of every room, each in three languages: public ones from the cache, those of the office made for who reads. */
export function mountPages(server: Hono, house: House, door: Door): void {
  const cache = pageCache(house.database)
  const assets = builtAssets()
  const frame: Frame = { assets, official: null, sample: door.settings.sample }
  server.get('/', (context) =>
    context.redirect(`/${preferredLanguage(context.req.header('accept-language'))}`, 302),
  )
  for (const page of pages) server.on('GET', addressesOf(page), publicHandler(page, house, cache, frame))
  for (const page of officePages) {
    const methods = page.forms.length > 0 ? ['GET', 'POST'] : ['GET']
    server.on(methods, addressesOf(page), privateHandler({ page, house, door, assets }))
  }
  server.notFound((context) =>
    send(context, ready(refusal(pageContext(context, house, [], visitor), errors.notFound(), frame))),
  )
}

function addressesOf({ path }: { path: string }): string[] {
  return languages.map((language) => `/${language}${path === '/' ? '' : path}`)
}

type Cache = ReturnType<typeof pageCache>

type Private = { page: OfficePage; house: House; door: Door; assets: Assets }

function privateHandler({ page, house, door, assets }: Private) {
  return async (context: Context): Promise<Response> => {
    const actor = await door.whoReads(context)
    // What the pages of the door show, the door itself may know; whom it is shown to has only a link yet.
    const asking = page.path.startsWith('/sign-in') ? doorkeeper : actor
    const request: OfficeContext = {
      ...pageContext(context, house, page.reads, asking),
      actor,
      sent: null,
      key: house.newId(),
      ways: door.ways,
      whole: (path) => `${door.originOf(context)}${path}`,
    }
    const frame = { assets, official: await officialOf(house, request), sample: door.settings.sample }
    const handle = officeHandler({
      house,
      door,
      page,
      render: async (asked) => render(await page.make(asked), asked, frame),
      refuse: (asked, error) => refusal(asked, error, frame),
    })
    return handle(context, request)
  }
}

function publicHandler(page: Page, house: House, cache: Cache, frame: Frame) {
  return async (context: Context): Promise<Response> => {
    const request = pageContext(context, house, page.reads, visitor)
    const address = [context.req.path, ...page.reads.map((name) => request.question(name) ?? '')].join('\n')
    try {
      const made = async () => ready(render(await page.make(request), request, frame))
      return send(context, await cache.find(address, request.today, made))
    } catch (error) {
      const known = asAppError(error)
      if (known !== error) house.log('page-failed', { path: request.path, reason: String(error) })
      return send(context, ready(refusal(request, known, frame)))
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

function render(answer: PageAnswer, context: PageContext, frame: Frame): Rendered {
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
      return pageIn(context, answer, frame)
  }
}

function pageIn(context: PageContext, answer: Extract<PageAnswer, { kind: 'page' }>, frame: Frame): Rendered {
  const made = documentOf(answer.status ?? 200, context.language, framed(context, answer, frame))
  const policy = answer.island ? { 'content-security-policy': policyWithScript } : {}
  return { ...made, headers: { ...made.headers, ...policy } }
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
