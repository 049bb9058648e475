import { query } from '../../../kernel/query.ts'
import * as contract from '../contract.ts'
import { seriesStore } from '../store/series-store.ts'

/** Every indicator with its newest main value for one area. */
export const listIndicators = query(
  contract.listIndicators,
  { store: seriesStore },
  async ({ store }, page) => ({
    total: await store.countIndicators(),
    indicators: await store.listIndicators(page),
  }),
)
