import { officeDay } from '../../../../kernel/calendar.ts'
import { sayDate } from '../../../../kernel/locale/dates.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { type Column, DataTable } from '../../../../web/components/data-table.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { country, type PublicObservation, type PublicSeries } from '../../contract.ts'
import { sayMeasure, sayPeriod } from '../../words/say-value.ts'
import { indicatorWords } from '../../words/words.ts'
import { ObservationSource } from './observation-source.tsx'

type ValuesProps = { language: Language; series: PublicSeries }

/** Every value in a table: those of the country, then those of other places. */
export function Values({ language, series }: ValuesProps) {
  const say = indicatorWords(language)
  const own = series.observations.filter(({ area }) => area === country)
  const others = series.observations.filter(({ area }) => area !== country)
  const name = own[0]?.areaName
  return (
    <>
      {name !== undefined && (
        <Section title={say('page.valuesOf', { area: name })} note={say('page.valuesNote')} id="values">
          <DataTable
            caption={say('page.valuesOf', { area: name })}
            captionUnseen
            columns={columnsOf(language, series)}
            rows={own}
            narrow="stack"
          />
        </Section>
      )}
      {others.length > 0 && (
        <Section
          title={say('page.valuesElsewhere')}
          note={name === undefined ? say('page.valuesNote') : undefined}
          id="elsewhere"
        >
          <DataTable
            caption={say('page.valuesElsewhere')}
            captionUnseen
            columns={[placeColumn(language), ...columnsOf(language, series)]}
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

function columnsOf(language: Language, { indicator, methods }: PublicSeries): Column<PublicObservation>[] {
  const say = indicatorWords(language)
  const column = (head: string, cell: Column<PublicObservation>['cell']) => ({ head, label: head, cell })
  const nameOf = (id: string) => methods.find((method) => method.id === id)?.name ?? id
  return [
    { head: say('page.period'), rowHead: true, cell: ({ period }) => sayPeriod(language, period) },
    column(say('page.value'), (value) =>
      standsNow(value) ? (
        <b>{sayMeasure(language, { ...indicator, ...value })}</b>
      ) : (
        sayMeasure(language, { ...indicator, ...value })
      ),
    ),
    ...(methods.length > 1 ? [column(say('page.method'), ({ method }) => nameOf(method))] : []),
    column(say('page.standing'), (value) => sayStanding(language, value)),
    column(say('page.source'), (observation) => (
      <ObservationSource language={language} observation={observation} linked />
    )),
    column(say('page.reason'), ({ reason }) => reason),
  ]
}

function standsNow({ standing, supersededAt }: PublicObservation): boolean {
  return standing === 'main' && supersededAt === null
}

function sayStanding(language: Language, { standing, supersededAt }: PublicObservation): string {
  const say = indicatorWords(language)
  if (supersededAt === null) return say(`standing.${standing}`)
  return say('standing.superseded', { date: sayDate(language, officeDay(new Date(supersededAt))) })
}
