import { errors } from '../../../kernel/errors.ts'
import { query } from '../../../kernel/query.ts'
import * as contract from '../contract.ts'
import { inReadingOrder, newestMain } from '../rules/main-line.ts'
import { seriesStore } from '../store/series-store.ts'

/** One indicator with all its values in reading order; `request-not-found` where there is no such indicator. */
export const getSeries = query(
  contract.getSeries,
  { store: seriesStore },
  async ({ store }, { id, language, area }) => {
    const [series] = await store.seriesOf({ ids: [id], language, area: area ?? null })
    if (!series) throw errors.notFound({ indicator: id })
    const wanted = area ?? contract.country
    return {
      ...series,
      observations: inReadingOrder(series.observations),
      newest: newestMain(series.observations.filter((value) => value.area === wanted)),
    }
  },
)
