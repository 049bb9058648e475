import { query } from '../../../kernel/query.ts'
import * as contract from '../contract.ts'
import { objectiveErrors } from '../contract.ts'
import { aimStore } from '../store/aims.ts'
import { objectiveStore } from '../store/objectives.ts'
import { publicAim } from './aim.ts'
import { linesOf } from './lines.ts'

/**
 * One measure with all aims on it, by the measure's address or by that of any of the aims;
 * `objective-not-found` for an unknown one.
 */
export const getLine = query(
  contract.getLine,
  { objectives: objectiveStore, aims: aimStore },
  async (context, { slug, language }) => {
    const known = await context.objectives.find(slug)
    const aims = context.aims.all(language)
    const measure = known ? known.indicator : slug
    const rows = await (measure
      ? aims.where('objective.indicator', '=', measure)
      : aims.where('objective.id', '=', slug)
    ).execute()
    const [line] = await linesOf(rows.map(publicAim), context, language)
    if (!line) throw objectiveErrors.notFound({ slug })
    return line
  },
)
