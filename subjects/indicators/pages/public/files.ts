import { page } from '../../../../kernel/http/page.ts'
import { getSeries } from '../../queries/get-series.ts'
import { seriesCsv } from '../../queries/series-csv.ts'

/** Every value of an indicator as CSV. */
export const indicatorCsv = page(
  '/indicators/:file{[a-z0-9-]+\\.csv}',
  async ({ ask, language, parameter }) => {
    const id = parameter('file').slice(0, -'.csv'.length)
    const series = await ask(getSeries, { id, language })
    return { kind: 'file', type: 'text/csv; charset=utf-8', name: `${id}.csv`, body: seriesCsv(series) }
  },
)

/** An indicator with its methods and values as JSON: the same as the API answers. */
export const indicatorJson = page(
  '/indicators/:file{[a-z0-9-]+\\.json}',
  async ({ ask, language, parameter }) => {
    const id = parameter('file').slice(0, -'.json'.length)
    const series = await ask(getSeries, { id, language })
    return {
      kind: 'file',
      type: 'application/json',
      name: `${id}.json`,
      body: `${JSON.stringify(series, null, 2)}\n`,
    }
  },
)
