import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type AppError, errors } from '../../kernel/errors.ts'
import type { House } from '../../kernel/house.ts'
import type { OfficeContext, OfficePage } from '../../kernel/http/office-page.ts'
import { asAppError } from '../api/problem.ts'
import { refuseCrossSite } from './cross-site.ts'
import type { Door } from './door/door.ts'
import { send } from './forms.ts'
import type { Rendered } from './page-cache.ts'

type Making = {
  house: House
  door: Door
  page: OfficePage
  render: (request: OfficeContext) => Promise<Rendered>
  refuse: (request: OfficeContext, error: AppError) => Rendered
}

/** Answers for a private page: it is made for who reads it and kept nowhere; its forms are sent to it. */
export function officeHandler({ house, door, page, render, refuse }: Making) {
  return async (context: Context, request: OfficeContext): Promise<Response> => {
    try {
      if (context.req.method !== 'POST') return answer(context, await render(request))
      refuseCrossSite(context, door.settings)
      const ended = await send({ house, door, page, context, request })
      if ('to' in ended) return context.redirect(request.link(ended.to), 303)
      const again = await render({ ...request, sent: ended.sent })
      return answer(context, { ...again, status: ended.status })
    } catch (error) {
      const known = asAppError(error)
      if (known !== error) house.log('page-failed', { path: request.path, reason: String(error) })
      if (known.code === errors.notSignedIn.code) return context.redirect(signInAddress(request), 303)
      return answer(context, refuse(request, known))
    }
  }
}

// Nothing of a signed-in page is kept on the way, or in the browser after signing out.
function answer(context: Context, { status, headers, body }: Rendered): Response {
  return context.body(body, status as ContentfulStatusCode, { ...headers, 'cache-control': 'no-store' })
}

/** Where who is not signed in is led, and from there back to what they wanted. */
function signInAddress({ link, path }: OfficeContext): string {
  return `${link('/sign-in')}?next=${encodeURIComponent(path)}`
}
