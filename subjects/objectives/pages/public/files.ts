import { type PageContext, page } from '../../../../kernel/http/page.ts'
import { sayDate } from '../../../../kernel/locale/dates.ts'
import type { PublicObservation } from '../../../indicators/contract.ts'
import type { PublicLine } from '../../contract.ts'
import { getLine } from '../../queries/get.ts'
import { lineCsv } from '../../queries/line-csv.ts'
import { type Row, reckon } from '../../queries/reckon.ts'
import { objectiveWords } from '../../words/words.ts'

/** Every value on a line as CSV. */
export const objectiveCsv = page('/objectives/:file{[a-z0-9-]+\\.csv}', async (context) => {
  const line = await lineOf(context, '.csv')
  return {
    kind: 'file',
    type: 'text/csv; charset=utf-8',
    name: `${line.slug}.csv`,
    body: lineCsv(line, reckon(line, context.today)),
  }
})

/** A line with everything reckoned on it, its sources, and how to cite it, as JSON. */
export const objectiveJson = page('/objectives/:file{[a-z0-9-]+\\.json}', async (context) => {
  const line = await lineOf(context, '.json')
  return {
    kind: 'file',
    type: 'application/json',
    name: `${line.slug}.json`,
    body: `${JSON.stringify(lineJson(context, line), null, 2)}\n`,
  }
})

function lineOf({ ask, language, parameter }: PageContext, ending: string): Promise<PublicLine> {
  return ask(getLine, { slug: parameter('file').slice(0, -ending.length), language })
}

function lineJson({ language, today, link }: PageContext, line: PublicLine) {
  const say = objectiveWords(language)
  const { main, conflicts, earlier, waiting, past, needed, disagreement } = reckon(line, today)
  const { slug, indicator, methods, aims, path, pathStart } = line
  return {
    citation: say('file.citation', {
      name: indicator?.name ?? aims[0]?.subject ?? slug,
      date: sayDate(language, today),
      address: link(`/objectives/${slug}`),
    }),
    terms: say('file.terms'),
    asOf: today,
    measure: indicator,
    methods,
    aims,
    path,
    pathStart,
    pace: { past, needed },
    disagreement,
    observations: [...main, ...conflicts, ...earlier].map(flat),
    waiting,
    sources: sourcesOf(line.observations),
  }
}

function flat({ observation, required, difference }: Row) {
  const { source, ...rest } = observation
  return { ...rest, source: source.id, required, difference }
}

// Each once, the newest first.
function sourcesOf(observations: readonly PublicObservation[]): PublicObservation['source'][] {
  const sources = new Map(observations.map(({ source }) => [source.id, source]))
  return [...sources.values()].sort((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '', 'en'))
}
