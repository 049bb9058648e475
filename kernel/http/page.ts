import type { Child } from 'hono/jsx'
import type { House } from '../house.ts'
import type { Language } from '../locale/language.ts'
import { type Ask, ask } from '../query.ts'
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
  /** What the reader asks behind the question mark; null for what the page does not read. */
  question: (name: string) => string | null
  /** Asks a query for the reader. */
  ask: Ask
}

export type Crumb = { label: string; href?: string }

/** What a page gives: a body for the common frame, a file, or the way to another address. */
export type PageAnswer =
  | {
      kind: 'page'
      title: string
      description: string
      crumbs: readonly Crumb[]
      body: Child
      /** More for the document's head, such as links to data files. */
      head?: Child
      /** True where the page lays out its own full-width bands. */
      wide?: boolean
      status?: 200 | 404
      /** The script that saves effort on this page, by its name among the islands of the build. */
      island?: string
    }
  | { kind: 'file'; type: string; name: string; body: string }
  | { kind: 'redirect'; to: string }

/** A public page of a room, the same for everybody: its address without the language, as Hono writes paths, and how it is made. */
export type Page = {
  path: string
  make: (context: PageContext) => Promise<PageAnswer>
  /** The names behind the question mark that make another page of it. */
  reads: readonly string[]
}

/** Declares a page; it only fixes the types. */
export function page(
  path: string,
  make: (context: PageContext) => Promise<PageAnswer>,
  reads: readonly string[] = [],
): Page {
  return { path, make, reads }
}

type Asker = { house: House; actor: Actor }

/** Gives pages the way to ask queries as their reader. */
export function asker({ house, actor }: Asker): Ask {
  return (question, input) => ask(house, question, actor, input)
}
