import type { z } from 'zod'
import type { Contract } from '../contract.ts'
import type { Actor } from '../rights.ts'
import { type Fields, filled, type Sent } from './form.ts'
import type { PageAnswer, PageContext } from './page.ts'

/** What a page of the office knows besides: who reads it, and what that person sent. */
export type OfficeContext = PageContext & {
  actor: Actor
  /** How the last sending of a form of this page ended; null where none was sent. */
  sent: Sent | null
  /** Goes into each form, so that sending it twice does it once. */
  key: string
  /** The ways to sign in of this installation. */
  ways: Ways
  /** An address with its host, for links that people hand on; without host where the reader's own is not to be trusted. */
  whole: (path: string) => string
}

/** How people can sign in here, besides passkeys. */
export type Ways = { mail: boolean; providers: readonly { id: string; name: string }[] }

/** A form of a page: the action that it posts to, how its fields become the input, and where it leads. */
export type Form = {
  contract: Contract
  input: (fields: Fields, context: OfficeContext) => unknown
  leadsTo: ((context: OfficeContext, output: unknown) => string) | null
}

type Manner<Output extends z.ZodType> = {
  /** Makes the input of the fields; without it the fields that were filled in and what the address names are the input. */
  input?: (fields: Fields, context: OfficeContext) => unknown
  /** The address, without language, that is shown when it is done; without it the page itself, with `sent.output`. */
  leadsTo?: (context: OfficeContext, output: z.output<Output>) => string
}

/** Declares a form of a page. */
export function form<Input extends z.ZodType, Output extends z.ZodType>(
  contract: Contract<Input, Output>,
  { input = (fields) => filled(fields), leadsTo }: Manner<Output> = {},
): Form {
  return {
    contract,
    input,
    leadsTo: leadsTo ? (context, output) => leadsTo(context, contract.output.parse(output)) : null,
  }
}

/** A page of the office: it is made for who reads it and kept nowhere, and may have forms. */
export type OfficePage = {
  path: `/office${string}` | `/sign-in${string}`
  make: (context: OfficeContext) => Promise<PageAnswer>
  reads: readonly string[]
  forms: readonly Form[]
}

/** Declares a page of the office. */
export function officePage(
  path: OfficePage['path'],
  make: OfficePage['make'],
  { reads = [], forms = [] }: Partial<Pick<OfficePage, 'reads' | 'forms'>> = {},
): OfficePage {
  return { path, make, reads, forms }
}
