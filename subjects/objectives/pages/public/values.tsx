import type { Language } from '../../../../kernel/locale/language.ts'
import { type Column, DataTable } from '../../../../web/components/data-table.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { StateBlock } from '../../../../web/components/state-block.tsx'
import type { PublicIndicator } from '../../../indicators/contract.ts'
import { Nothing } from '../../../indicators/pages/public/nothing.tsx'
import { ObservationSource } from '../../../indicators/pages/public/observation-source.tsx'
import { sayPeriod } from '../../../indicators/words/say-value.ts'
import type { PublicLine } from '../../contract.ts'
import type { Reckoned, Row } from '../../queries/reckon.ts'
import { objectiveWords } from '../../words/words.ts'
import { asSentence, sayReckoned, sayShort, sayUnit } from './say-level.ts'

type ValuesProps = { language: Language; line: PublicLine; indicator: PublicIndicator; reckoned: Reckoned }
type More = { more: { href: string; label: string } }
type MainRow = Row | { observation: null; period: string; required: number }

/** Every value with its source: those on the line, those kept apart with the reason, and what stood before. */
export function Values(props: ValuesProps & More) {
  const { language, line, indicator, reckoned } = props
  const say = objectiveWords(language)
  const { conflicts, earlier } = reckoned
  const caption = asSentence(sayUnit(language, indicator))
  if (line.observations.length === 0) {
    return (
      <StateBlock kind="empty" title={say('data.empty')}>
        {say('data.emptyNext')}
      </StateBlock>
    )
  }
  return (
    <>
      {reckoned.main.length > 0 && <Main {...props} />}
      {conflicts.length > 0 && (
        <Section title={say('data.conflicts')} note={say('data.conflicts.note')} id="conflicts">
          <DataTable caption={caption} columns={apartColumns(props, true)} rows={conflicts} narrow="stack" />
        </Section>
      )}
      {earlier.length > 0 && (
        <Section title={say('data.earlier')} note={say('data.earlier.note')} id="earlier">
          <DataTable caption={caption} columns={apartColumns(props, false)} rows={earlier} narrow="stack" />
          <Remarks language={language} rows={earlier} />
        </Section>
      )}
    </>
  )
}

function Main(props: ValuesProps & More) {
  const { language, line, indicator, reckoned, more } = props
  const say = objectiveWords(language)
  const ahead = reckoned.waiting.map((year): MainRow => ({ ...year, observation: null }))
  const hasPath = line.path.length > 0
  const unit = asSentence(sayUnit(language, indicator))
  return (
    <Section title={say('data.title')} note={say('data.note')} more={more} id="values">
      <DataTable
        caption={hasPath ? say('data.caption', { unit }) : unit}
        columns={mainColumns(props, hasPath)}
        rows={[...reckoned.main, ...ahead]}
        narrow="scroll"
      />
      <Remarks language={language} rows={reckoned.main} />
    </Section>
  )
}

function mainColumns({ language, indicator }: ValuesProps, hasPath: boolean): Column<MainRow>[] {
  const say = objectiveWords(language)
  const columns: (Column<MainRow> | false)[] = [
    {
      head: say('data.period'),
      rowHead: true,
      cell: (row) => sayPeriod(language, row.observation ? row.observation.period : row.period),
    },
    {
      head: say('data.value'),
      label: say('data.value'),
      kind: 'number',
      cell: ({ observation }) =>
        observation ? (
          <b>{sayShort(language, observation, indicator.unit)}</b>
        ) : (
          <span class="faint">{say('data.waiting')}</span>
        ),
    },
    hasPath && {
      head: say('data.required'),
      label: say('data.required'),
      kind: 'number',
      cell: ({ required }) => (required === null ? <Nothing /> : said(language, required, indicator)),
    },
    hasPath && {
      head: say('data.difference'),
      label: say('data.difference'),
      kind: 'number',
      cell: (row) => <Difference language={language} row={row} indicator={indicator} />,
    },
    {
      head: say('data.source'),
      label: say('data.source'),
      cell: ({ observation }) =>
        observation ? (
          <ObservationSource language={language} observation={observation} linked />
        ) : (
          <Nothing />
        ),
    },
  ]
  return columns.filter((column) => column !== false)
}

function apartColumns({ language, line, indicator }: ValuesProps, withReason: boolean): Column<Row>[] {
  const say = objectiveWords(language)
  const nameOf = (id: string) => line.methods.find((method) => method.id === id)?.name ?? id
  const column = (head: string, cell: Column<Row>['cell']): Column<Row> => ({ head, label: head, cell })
  const columns: (Column<Row> | false)[] = [
    {
      head: say('data.period'),
      rowHead: true,
      cell: ({ observation }) => sayPeriod(language, observation.period),
    },
    {
      ...column(say('data.figure'), ({ observation }) => sayShort(language, observation, indicator.unit)),
      kind: 'number',
    },
    line.methods.length > 1 && column(say('data.method'), ({ observation }) => nameOf(observation.method)),
    column(say('data.source'), ({ observation }) => (
      <ObservationSource language={language} observation={observation} linked />
    )),
    withReason && column(say('data.why'), ({ observation }) => observation.reason ?? <Nothing />),
  ]
  return columns.filter((given) => given !== false)
}

// A remark that many values share is said once, with the periods that it is about.
function Remarks({ language, rows }: { language: Language; rows: readonly Row[] }) {
  const remarks = new Map<string, string[]>()
  for (const { observation } of rows) {
    if (observation.reason === null) continue
    const period = sayPeriod(language, observation.period)
    const periods = remarks.get(observation.reason) ?? []
    remarks.set(observation.reason, periods.includes(period) ? periods : [...periods, period])
  }
  return (
    <>
      {[...remarks].map(([reason, periods]) => (
        <p class="small quiet">
          {objectiveWords(language)('data.remark', { periods: periods.join(', '), reason })}
        </p>
      ))}
    </>
  )
}

type DifferenceProps = { language: Language; row: MainRow; indicator: PublicIndicator }

function Difference({ language, row, indicator }: DifferenceProps) {
  const difference = row.observation ? row.difference : null
  if (difference === null) return <Nothing />
  return (
    <span class={difference < 0 ? 'tone-missed' : undefined}>{said(language, difference, indicator)}</span>
  )
}

function said(language: Language, value: number, { unit }: PublicIndicator): string {
  return sayReckoned(language, value, unit)
}
