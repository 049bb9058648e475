import { query } from '../../../kernel/query.ts'
import * as contract from '../contract.ts'
import { aimStore } from '../store/aims.ts'
import { publicAim } from './aim.ts'
import { linesOf } from './lines.ts'

/** Every objective, gathered by what measures it, in the order in which the resolutions set them. */
export const listLines = query(
  contract.listLines,
  { aims: aimStore },
  async (context, { language, work }) => {
    const rows = await context.aims.all(language).execute()
    const lines = await linesOf(rows.map(publicAim), context, language)
    return work ? lines.filter(({ aims }) => aims.some((aim) => aim.work === work)) : lines
  },
)
