import { query } from '../../../kernel/query.ts'
import * as contract from '../contract.ts'
import { seriesStore } from '../store/series-store.ts'

/** Several indicators with all their values for one area, in one statement; ids that nobody knows are left out. */
export const seriesOfMany = query(
  contract.seriesOfMany,
  { store: seriesStore },
  async ({ store }, { area, ...wanted }) => ({
    series: await store.seriesOf({ ...wanted, areas: [area] }),
  }),
)
