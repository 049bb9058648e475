import { decimalYear } from '../../../../kernel/calendar.ts'
import { sayDate } from '../../../../kernel/locale/dates.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import type {
  ActualPoint,
  ConflictPoint,
  Level,
  MilestoneWords,
  Post,
} from '../../../../web/charts/milestone.ts'
import { MilestoneLine } from '../../../../web/charts/milestone-line.tsx'
import { milestoneWords } from '../../../../web/charts/milestone-words.ts'
import { SmallLine } from '../../../../web/charts/small-line.tsx'
import type { PublicIndicator, PublicObservation } from '../../../indicators/contract.ts'
import { sayPeriod } from '../../../indicators/words/say-value.ts'
import { indicatorWords } from '../../../indicators/words/words.ts'
import type { PublicLine } from '../../contract.ts'
import type { Reckoned, Row } from '../../queries/reckon.ts'
import { objectiveWords } from '../../words/words.ts'
import { findingOf } from './finding.ts'
import { sayShort, saySign } from './say-level.ts'
import { numbersOf, statusOf } from './standing.ts'

type ChartProps = {
  language: Language
  line: PublicLine
  indicator: PublicIndicator
  reckoned: Reckoned
  today: string
}
type Placed = Row & { time: number }

/** The milestone line of a measure: what happened, what is asked, and what others say. */
export function LineChart({ language, line, indicator, reckoned, today }: ChartProps) {
  const say = objectiveWords(language)
  const placed = reckoned.main.filter(isPlaced)
  return (
    <MilestoneLine
      id="line"
      language={language}
      finding={findingOf(language, line, reckoned)}
      caption={caption(language, indicator)}
      captionNote={captionNote(language, placed, reckoned)}
      unit={axisUnit(language, indicator)}
      better={indicator.direction}
      share={indicator.unit === 'percent'}
      actual={placed.map((row, index) => ({
        ...actualPoint(language, row, indicator),
        ...(index === placed.length - 1 && { note: sayWho(language, row) }),
      }))}
      required={line.path}
      posts={postsOf(language, reckoned, indicator)}
      earlier={earlierEdition(reckoned)}
      conflicts={reckoned.conflicts
        .filter(isPlaced)
        .map((row) => conflictPoint(language, row, { line, indicator }))}
      today={{ time: decimalYear(today), label: say('chart.today', { date: sayDate(language, today) }) }}
      words={wordsOf(language, reckoned)}
    />
  )
}

/** The milestone line in the cell of a table. */
export function LineInCell({ language, line, indicator, reckoned, today }: ChartProps) {
  return (
    <SmallLine
      finding={findingOf(language, line, reckoned)}
      better={indicator.direction}
      share={indicator.unit === 'percent'}
      actual={reckoned.main.filter(isPlaced).map(levelOf)}
      required={line.path}
      posts={postsOf(language, reckoned, indicator)}
      conflicts={reckoned.conflicts.filter(isPlaced).map(levelOf)}
      today={decimalYear(today)}
    />
  )
}

function postsOf(language: Language, { stones }: Reckoned, indicator: PublicIndicator): Post[] {
  const say = objectiveWords(language)
  return stones.map(({ year, aims, hardest }) => {
    const numbers = numbersOf(aims).join(', ')
    const source = say('chart.resolution', { numbers })
    const judged = hardest.verdict === 'reached' || hardest.verdict === 'missed'
    return {
      time: year,
      year,
      // A near measure has a level of its own: the number of the aim stands as words, not on this axis.
      value: hardest.fit === 'same' && hardest.value !== null ? Number(hardest.value) : null,
      valueLabel: saySign(language, hardest, indicator),
      sourceLabel: judged ? `${source} · ${say(`verdict.${hardest.verdict}`)}` : source,
      state: statusOf(hardest),
      href: `#${hardest.id}`,
    }
  })
}

function isPlaced(row: Row): row is Placed {
  return row.time !== null
}

function levelOf({ time, observation }: Placed): Level {
  return { time, value: Number(observation.value) }
}

function actualPoint(language: Language, row: Placed, { unit }: PublicIndicator): ActualPoint {
  const { status } = row.observation
  return {
    ...levelOf(row),
    label: sayShort(language, row.observation, unit),
    provisional: status === 'preliminary' || status === 'estimate',
  }
}

function sayWho(language: Language, { observation: { source, status } }: Row): string {
  const publisher = source.quotes ?? source.publisher
  if (status === 'final' || status === 'unknown') return publisher
  return `${publisher}, ${indicatorWords(language)(`status.short.${status}`)}`
}

function conflictPoint(
  language: Language,
  row: Placed,
  { line, indicator }: { line: PublicLine; indicator: PublicIndicator },
): ConflictPoint {
  const say = objectiveWords(language)
  const { observation } = row
  const { period, method } = observation
  const main = line.methods.find((known) => known.main)
  const value = sayShort(language, observation, indicator.unit)
  return {
    ...levelOf(row),
    label: `${value} · ${whoDiffers(observation, line)}, ${sayPeriod(language, period)}`,
    note: say(method === main?.id ? 'chart.otherSource' : 'chart.otherMethod'),
  }
}

// Two papers may hand on one body's figure differently: then the papers are what tells them apart.
function whoDiffers({ source }: PublicObservation, { observations }: PublicLine): string {
  const quotedOnTheLine = observations.some(
    (other) => other.standing === 'main' && other.source.quotes === source.quotes,
  )
  return source.quotes === null || quotedOnTheLine ? source.publisher : source.quotes
}

// Two editions are two lines; the one that says most is drawn, the table has all.
function earlierEdition({ earlier }: Reckoned): Level[] {
  const editions = new Map<string, Level[]>()
  for (const row of earlier.filter(isPlaced)) {
    const { id } = row.observation.source
    editions.set(id, [...(editions.get(id) ?? []), levelOf(row)])
  }
  return [...editions.values()].sort((a, b) => b.length - a.length)[0] ?? []
}

function captionNote(language: Language, placed: readonly Placed[], { stones }: Reckoned): string {
  const say = objectiveWords(language)
  const years = { years: stones.map(({ year }) => year).join(', '), count: stones.length }
  const [from, to] = [placed.at(0), placed.at(-1)].map((row) => row?.observation.period.slice(0, 4))
  return from === undefined || to === undefined || from === to
    ? say('chart.noteAhead', years)
    : say('chart.note', { from, to, ...years })
}

function caption(language: Language, { name, unit, unitWords }: PublicIndicator): string {
  if (unit === 'rank') return name
  return objectiveWords(language)('chart.unit', { name, unit: unit === 'percent' ? '%' : unitWords })
}

function wordsOf(language: Language, { main, conflicts }: Reckoned): MilestoneWords {
  const usual = milestoneWords(language)
  const apart = main.length === 0 && conflicts.length > 0
  return apart ? { ...usual, noData: objectiveWords(language)('chart.noMain') } : usual
}

function axisUnit(language: Language, { unit, unitWords }: PublicIndicator): string {
  if (unit === 'percent') return '%'
  return unit === 'rank' ? objectiveWords(language)('chart.rank') : unitWords
}
