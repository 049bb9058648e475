import { query } from '../../../kernel/query.ts'
import * as contract from '../contract/count-series.ts'
import { seriesStore } from '../store/series-store.ts'

/** How many series places have, and how many of the places have any. */
export const countSeries = query(contract.countSeries, { store: seriesStore }, ({ store }, { area }) =>
  store.countSeries(typeof area === 'string' ? [area] : area),
)
