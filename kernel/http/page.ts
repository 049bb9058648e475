import type { z } from 'zod'
import type { House } from '../house.ts'
import type { Language } from '../locale/language.ts'
import { ask, type Query } from '../query.ts'
import type { Actor } from '../rights.ts'

/** What a page knows of its request. */
export type PageContext = {
  language: Language
  /** The office's day, `2026-11-23`. */
  today: string
  now: Date
  /** The address without its language: `/resolutions/52-nq-tw`. */
  path: string
  /** Where an address of ours is in the reader's language: `link('/objectives')` is `/vi/objectives`. */
  link: (path: string) => string
  parameter: (name: string) => string
  search: URLSearchParams
  /** Asks a query for the reader. */
  ask: <Input extends z.ZodType, Output extends z.ZodType>(
    question: Query<Input, Output>,
    input: z.input<Input>,
  ) => Promise<z.output<Output>>
}

export type Crumb = { label: string; href: string | null }

/** What a page gives: a body for the common frame, a file, or the way to another address. */
export type PageAnswer<Body> =
  | {
      kind: 'page'
      title: string
      description: string
      crumbs: readonly Crumb[]
      body: Body
      status?: number
    }
  | { kind: 'file'; type: string; name: string; body: string | Uint8Array<ArrayBuffer> }
  | { kind: 'redirect'; to: string }

/** A page of a room: its address without the language, and how it is made. `Body` is what `web/` renders. */
export type Page<Body> = { path: string; make: (context: PageContext) => Promise<PageAnswer<Body>> }

/** Declares a page; it only fixes the types. */
export function page<Body>(
  path: string,
  make: (context: PageContext) => Promise<PageAnswer<Body>>,
): Page<Body> {
  return { path, make }
}

type Asker = { house: House; actor: Actor }

/** Gives pages the way to ask queries as their reader. */
export function asker({ house, actor }: Asker): PageContext['ask'] {
  return (question, input) => ask(house, question, actor, input)
}
