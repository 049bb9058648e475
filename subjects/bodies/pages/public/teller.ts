import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../../kernel/http/page.ts'

/** Tells what the rooms above know of a body and those that went into it; `app/` says who answers. */
export type BodyTeller = (context: PageContext, bodies: readonly string[]) => Promise<Child>
