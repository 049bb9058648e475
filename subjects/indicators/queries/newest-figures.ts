import { query } from '../../../kernel/query.ts'
import * as contract from '../contract.ts'
import { seriesStore } from '../store/series-store.ts'

/** What was published last, one figure an indicator; samples are no figures. */
export const newestFigures = query(
  contract.newestFigures,
  { store: seriesStore },
  async ({ store }, { language, area, limit }) => ({
    figures: await store.newestFigures(language, area, limit),
  }),
)
