import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../../kernel/http/page.ts'
import { type Column, DataTable } from '../../../../web/components/data-table.tsx'
import { SampleChip } from '../../../../web/components/sample-chip.tsx'
import { SourceChip } from '../../../../web/components/source-chip.tsx'
import type { PublicIndicator } from '../../../indicators/contract.ts'
import { Nothing } from '../../../indicators/pages/public/nothing.tsx'
import { saySourceChip, sourceSign } from '../../../indicators/words/say-source.ts'
import { sayPeriod } from '../../../indicators/words/say-value.ts'
import type { PublicLine } from '../../contract.ts'
import { type Reckoned, reckon } from '../../queries/reckon.ts'
import { objectiveWords } from '../../words/words.ts'
import { sayAimGap } from './answer.tsx'
import { LineInCell } from './chart.tsx'
import { saySign } from './say-level.ts'
import { sayDisagreement, sayNewest } from './standing.ts'

type TableRow = { line: PublicLine; indicator: PublicIndicator; reckoned: Reckoned; href: string }
type Shown = Pick<PageContext, 'language' | 'today'>

/** Measured lines in a table: the newest value with its source, the line, and the next milestone. */
export function objectiveTable(
  lines: readonly PublicLine[],
  { language, today, link }: Pick<PageContext, 'language' | 'today' | 'link'>,
): Child {
  const rows = lines.flatMap((line): TableRow[] => {
    const { indicator, slug } = line
    const href = link(`/objectives/${slug}`)
    return indicator ? [{ line, indicator, reckoned: reckon(line, today), href }] : []
  })
  return (
    <DataTable
      caption={objectiveWords(language)('table.caption')}
      captionUnseen
      columns={columnsOf({ language, today })}
      rows={rows}
      narrow="stack"
      middle
    />
  )
}

function columnsOf({ language, today }: Shown): Column<TableRow>[] {
  const say = objectiveWords(language)
  return [
    {
      head: say('table.objective'),
      rowHead: true,
      cell: ({ indicator, href }) => (
        <>
          <a href={href}>{indicator.name}</a>
          {indicator.sample && (
            <>
              {' '}
              <SampleChip language={language} />
            </>
          )}
        </>
      ),
    },
    {
      head: say('table.newest'),
      label: say('table.newest'),
      kind: 'number',
      cell: (row) => <Newest language={language} {...row} />,
    },
    {
      head: say('table.source'),
      label: say('table.source'),
      cell: (row) => <Source language={language} {...row} />,
    },
    // The years of the small line, alike in all rows.
    {
      head: '2019 → 2031',
      kind: 'picture',
      cell: ({ line, indicator, reckoned }) => (
        <LineInCell language={language} today={today} line={line} indicator={indicator} reckoned={reckoned} />
      ),
    },
    {
      head: say('table.milestone'),
      label: say('table.milestone'),
      kind: 'number',
      cell: ({ reckoned: { next, last }, indicator }) => {
        const stone = next ?? last
        if (!stone) return <Nothing />
        return <WithTime said={saySign(language, stone.hardest, indicator)} time={String(stone.year)} />
      },
    },
    {
      head: say('table.gap'),
      label: say('table.gap'),
      kind: 'number',
      cell: (row) => <Missing language={language} {...row} />,
    },
  ]
}

type CellProps = TableRow & Pick<Shown, 'language'>

function Newest({ language, line, reckoned }: CellProps) {
  const newest = sayNewest(language, line, reckoned)
  if (!newest) return <span class="faint">{objectiveWords(language)('table.none')}</span>
  const time = line.newest && sayPeriod(language, line.newest.period)
  return time ? <WithTime said={newest} time={time} strong /> : <b>{newest}</b>
}

const oneLine = 14

// A long value takes a line of its own, so that the picture beside it keeps its width.
function WithTime({ said, time, strong }: { said: string; time: string; strong?: boolean }) {
  return (
    <>
      {strong ? <b>{said}</b> : said}
      {said.length > oneLine ? <br /> : ' '}
      <span class="faint">{time}</span>
    </>
  )
}

function Source({ language, line, reckoned, href }: CellProps) {
  const differs = sayDisagreement(language, reckoned)
  if (differs) return <SourceChip state="conflict" text={differs} href={`${href}#conflicts`} />
  if (!line.newest) return <Nothing />
  return (
    <SourceChip
      state={sourceSign(line.newest)}
      text={saySourceChip(language, line.newest)}
      href={`${href}#source-${line.newest.source.id}`}
    />
  )
}

function Missing({ language, reckoned: { next, last }, indicator }: CellProps) {
  const say = objectiveWords(language)
  const aim = (next ?? last)?.hardest
  if (!aim || aim.gap === null) return <span class="faint">{say('table.notReckoned')}</span>
  return aim.gap > 0 ? sayAimGap(language, aim, indicator) : say('table.done')
}
