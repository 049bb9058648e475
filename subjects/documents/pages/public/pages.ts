import type { Page } from '../../../../kernel/http/page.ts'
import { clausePage } from './clause.tsx'
import type { ClauseNoter } from './clause-notes.ts'
import { resolutionsPage } from './list.tsx'
import { resolutionPage } from './resolution.tsx'

/** The public pages of the room; `note` tells what the rooms above know of clauses. */
export function resolutionPages(note: ClauseNoter): readonly Page[] {
  return [resolutionsPage, resolutionPage(note), clausePage(note)]
}
