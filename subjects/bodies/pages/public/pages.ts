import type { Page } from '../../../../kernel/http/page.ts'
import { bodyPage } from './body.tsx'
import { directoryPage } from './directory.tsx'
import { bodiesCsv, bodiesJson } from './files.ts'
import type { BodyTeller } from './teller.ts'

/** The public pages of the room; `tell` adds what is known above. */
export function bodyPages(tell: BodyTeller): readonly Page[] {
  return [directoryPage, bodiesCsv, bodiesJson, bodyPage(tell)]
}
