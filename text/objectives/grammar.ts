import type { Comparator, Unit } from '../contract.ts'

/** Patterns with what each means, in the order in which they are tried. */
export type Table<Meaning> = readonly (readonly [pattern: RegExp, meaning: Meaning])[]

/** How a language says what a number counts. `^` is right behind the number. */
export type UnitGrammar = {
  readonly percent: RegExp
  readonly perYear: RegExp
  /** somewhere in the part: the percentage is one of yearly growth */
  readonly yearlyGrowth: RegExp
  /** among how many, said before the number: `for every 10,000 people at least 12 doctors` */
  readonly tenThousandBefore: RegExp
  /** percentage points, ratios, scores, multiples */
  readonly signs: Table<Unit>
  /** by how much a word such as `triệu` multiplies */
  readonly scales: Readonly<Record<string, number>>
  readonly scale: RegExp
  /** behind number and scale */
  readonly money: RegExp
  /** a scale that means money when nothing else follows: `500 tỷ` */
  readonly bareMoney: RegExp | null
  /** before the number, at the end */
  readonly moneyBefore: RegExp
  /** before the number, somewhere: an index or coefficient is measured */
  readonly index: RegExp
  /** lengths of time: an aim only where a comparator or a verb of reaching stands before them */
  readonly times: Table<Unit>
  /** before a number of years, somewhere: they are lived or taken, not the age of somebody */
  readonly span: RegExp
  /** lengths, areas, masses, powers, speeds */
  readonly sizes: Table<Unit>
}

/**
 * How a language says aims. Patterns match text in lower case whose white space is all plain spaces.
 * A pattern that ends in `$` looks at what stands before a number, one that begins with `^` at what follows.
 */
export type Grammar = {
  /** `,` or `.` before decimals; the other one groups thousands */
  readonly decimal: ',' | '.'
  readonly numberWords: Readonly<Record<string, number>>
  /** cheap looks that spare the others: words of aiming, floors, and what a figure may be */
  readonly hints: {
    readonly strong: RegExp
    readonly floor: RegExp
    readonly figure: RegExp
    readonly rank: RegExp
  }
  /** a bound before a number in words, group `n`: `ít nhất một`; matched again and again */
  readonly numberInWords: RegExp
  readonly headings: {
    readonly aims: RegExp
    /** general aims: only their figures count */
    readonly general: RegExp
    /** what was reached, how things stand */
    readonly past: RegExp
    /** views, tasks, ways of carrying out */
    readonly other: RegExp
    /** "tasks to reach the aims": the word for aims does not make them aims */
    readonly toReach: RegExp
  }
  /** the year is group 1 */
  readonly deadlines: {
    /** by a year, month or day */
    readonly by: RegExp
    readonly period: RegExp
    /** a year alone: it dates what stands beside it */
    readonly bare: RegExp
  }
  /** compared with a year: one of the groups */
  readonly baseline: RegExp
  /** groups `strong` (aims), `weak` (must), `past` (has reached), `told` (same months last year); matched again and again */
  readonly stance: RegExp
  /** a paragraph of the press that carries on the aims of the one before */
  readonly carriesAims: RegExp
  /** verbs that make a floor ("at least 15 %") an aim among tasks */
  readonly allots: RegExp
  /** before a number, at the end; the first that fits counts */
  readonly comparators: Table<Comparator>
  /** after a number and its unit: or more, or less */
  readonly after: Table<Comparator>
  /** before a number that is not the aim: from what it rises, with what it is compared */
  readonly from: RegExp
  /** before a number that is reached whatever stands before: `lên`, `up to` */
  readonly risesTo: RegExp
  readonly rangeWord: string
  readonly between: { readonly opens: RegExp; readonly joint: string } | null
  readonly units: UnitGrammar
  /** verbs after which a number without comparator counts */
  readonly counts: RegExp
  /** before a number that only names or orders */
  readonly names: RegExp
  /** behind a number: what is no thing counted */
  readonly uncounted: RegExp
  /** words that say how many times as much */
  readonly multiples: Table<number>
  /** a place among the first; the number is group `n` */
  readonly ranks: readonly RegExp[]
  /** what says that a number is a place: before it (`xếp thứ`), or behind it (`3rd place`) */
  readonly place: { readonly before: RegExp; readonly after: RegExp | null }
  readonly worded: RegExp
  /** several figures belong to several years or things in order */
  readonly respectively: RegExp
  /** where a sentence that sets several aims parts */
  readonly parts: RegExp
  /** the beginning of a part that only carries on the one before */
  readonly carriesOn: RegExp
  /** `and` before a further measure */
  readonly joint: string
  /** stripped from the beginning of a subject, again and again */
  readonly lead: RegExp
  /** where a subject ends */
  readonly subjectEnd: RegExp
  /** the beginning of a new subject behind a comma */
  readonly subjectStart: RegExp
  /** behind a rank: in what */
  readonly rankSubject: RegExp
  /** behind a percentage: of what */
  readonly of: RegExp
  readonly ofEnd: RegExp
  /** before a percentage: of what (group 1) */
  readonly ofBefore: RegExp
}
