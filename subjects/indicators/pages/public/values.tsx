import { officeDay } from '../../../../kernel/calendar.ts'
import { sayDate } from '../../../../kernel/locale/dates.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { type Column, DataTable } from '../../../../web/components/data-table.tsx'
import { Section } from '../../../../web/components/section.tsx'
import type { PublicSeriesInPlaces } from '../../contract/series.ts'
import { country, type PublicObservation } from '../../contract.ts'
import { wholesOf } from '../../queries/wholes.ts'
import { sayPeriod, sayValue } from '../../words/say-value.ts'
import { indicatorWords } from '../../words/words.ts'
import { MergedPlace } from './merged-place.tsx'
import { Nothing } from './nothing.tsx'
import { ObservationSource } from './observation-source.tsx'

type ValuesProps = { language: Language; series: PublicSeriesInPlaces }

/** Every value in a table: those of the country, of places that others went into, then those of all other places. */
export function Values({ language, series }: ValuesProps) {
  const say = indicatorWords(language)
  const own = series.observations.filter(({ area }) => area === country)
  const merged = wholesOf(series.places).filter(({ parts }) => parts.length > 0)
  const inMerged = new Set(merged.flatMap(({ place, parts }) => [place, ...parts]).map(({ id }) => id))
  const others = series.observations.filter(({ area }) => area !== country && !inMerged.has(area))
  const columns = columnsOf(language, series)
  const name = own[0]?.areaName
  const caption = say('page.unitIs', { unit: series.indicator.unitWords })
  return (
    <>
      {name !== undefined && (
        <Section title={say('page.valuesOf', { area: name })} note={say('page.valuesNote')} id="values">
          <DataTable caption={caption} columns={columns} rows={own} narrow="stack" />
        </Section>
      )}
      {merged.map((whole) => (
        <MergedPlace
          language={language}
          whole={whole}
          observations={series.observations}
          columns={columns}
          caption={caption}
        />
      ))}
      {others.length > 0 && (
        <Section
          title={say('page.valuesElsewhere')}
          note={name === undefined ? say('page.valuesNote') : undefined}
          id="elsewhere"
        >
          <DataTable
            caption={caption}
            columns={[placeColumn(language), ...columns]}
            rows={others}
            narrow="stack"
          />
        </Section>
      )}
    </>
  )
}

function placeColumn(language: Language): Column<PublicObservation> {
  const head = indicatorWords(language)('page.area')
  return { head, label: head, cell: ({ areaName }) => areaName }
}

function columnsOf(language: Language, series: PublicSeriesInPlaces): Column<PublicObservation>[] {
  const { indicator, methods, observations } = series
  const say = indicatorWords(language)
  const column = (head: string, cell: Column<PublicObservation>['cell']) => ({ head, label: head, cell })
  const nameOf = (id: string) => methods.find((method) => method.id === id)?.name ?? id
  const sayIt = (value: PublicObservation) => sayValue(language, { ...value, unit: indicator.unit })
  const columns: (Column<PublicObservation> | false)[] = [
    { head: say('page.period'), rowHead: true, cell: ({ period }) => sayPeriod(language, period) },
    {
      ...column(say('page.value'), (value) => (standsNow(value) ? <b>{sayIt(value)}</b> : sayIt(value))),
      kind: 'number',
    },
    methods.length > 1 && column(say('page.method'), ({ method }) => nameOf(method)),
    !observations.every(standsNow) && column(say('page.standing'), (value) => sayStanding(language, value)),
    column(say('page.source'), (observation) => (
      <ObservationSource language={language} observation={observation} linked />
    )),
    observations.some(({ reason }) => reason !== null) &&
      column(say('page.reason'), ({ reason }) => reason ?? <Nothing />),
  ]
  return columns.filter((given) => given !== false)
}

function standsNow({ standing, supersededAt }: PublicObservation): boolean {
  return standing === 'main' && supersededAt === null
}

function sayStanding(language: Language, { standing, supersededAt }: PublicObservation): string {
  const say = indicatorWords(language)
  if (supersededAt === null) return say(`standing.${standing}`)
  return say('standing.superseded', { date: sayDate(language, officeDay(new Date(supersededAt))) })
}
