import type { Language } from '../../kernel/locale/language.ts'

/** A point on the chart: decimal year, and level in the indicator's unit. */
export type Level = { time: number; value: number }

export type ActualPoint = Level & {
  /** Already said, with its unit: `14,02%`. */
  label: string
  provisional: boolean
  /** Who says so, beside the newest value: `Cục Thống kê, sơ bộ`. */
  note?: string | undefined
}

/** A milestone: the stone of its year, and the level it asks for. `value` is null where it is set in words only. */
export type Post = {
  time: number
  year: number
  value: number | null
  valueLabel: string
  sourceLabel: string
  state: 'reached' | 'missed' | 'open' | 'unknown'
  /** Leads to the promise, from the list under the narrow drawing. */
  href?: string | undefined
}

export type ConflictPoint = Level & { label: string; note: string }

/** The words of the drawing and its legend; `milestoneWords(language)` gives the usual ones. */
export type MilestoneWords = {
  actual: string
  provisional: string
  required: string
  requiredLegend: string
  gap: string
  earlier: string
  conflict: string
  posts: string
  /** Said where `better` is lower, because up is better then. */
  lower: string
  /** Said where the years are cut before a later milestone. */
  breakNote: string
  noData: string
}

export type MilestoneLineProps = {
  /** Unique on the page. */
  id: string
  language: Language
  /** What the drawing shows, in a sentence, for who does not see it. */
  finding: string
  caption: string
  captionNote?: string | undefined
  /** Stands at the top of the axis: `%`, or a word. */
  unit: string
  better: 'higher' | 'lower'
  /** A share: its axis starts at 0. */
  share: boolean
  actual: readonly ActualPoint[]
  required: readonly Level[]
  posts: readonly Post[]
  earlier: readonly Level[]
  conflicts: readonly ConflictPoint[]
  today: { time: number; label: string }
  words: MilestoneWords
}
