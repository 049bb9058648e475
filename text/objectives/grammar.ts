import type { Comparator } from '../contract.ts'

/** How a language says aims. Patterns match folded text without regard to case. */
export type Grammar = {
  /** `,` or `.` before decimals; the other one groups thousands */
  readonly decimal: ',' | '.'
  readonly numberWords: Readonly<Record<string, number>>
  /** headings over aims, over general aims, over what sets none */
  readonly headings: { readonly aims: RegExp; readonly general: RegExp; readonly other: RegExp }
  /** a year by which; the year is group 1 */
  readonly deadline: RegExp
  readonly baseline: RegExp
  /** words of a sentence that tells how things are or were */
  readonly tells: RegExp
  /** verbs and nouns by which a press sentence states an aim */
  readonly aiming: RegExp
  /** before a number, at the end of what precedes it; the first that fits counts */
  readonly comparators: readonly (readonly [RegExp, Comparator])[]
  /** after a number: or more */
  readonly orMore: RegExp
  /** before the number from which something rises: `từ 12% lên 20%` */
  readonly from: RegExp
  readonly rangeWord: string
  readonly percent: RegExp
  readonly perYear: RegExp
  readonly yearlyGrowth: RegExp
  readonly perTenThousand: RegExp
  readonly currency: RegExp
  readonly index: RegExp
  /** what follows a number that counts time and sets no aim */
  readonly duration: RegExp
  /** verbs after which a bare number counts */
  readonly counts: RegExp
  /** a place among the first; the number is group `n` */
  readonly ranks: readonly RegExp[]
  readonly worded: RegExp
  /** where a sentence that sets several aims parts */
  readonly parts: RegExp
  /** the beginning of a part that only carries on the one before */
  readonly carriesOn: RegExp
  /** stripped from the beginning of a subject, again and again */
  readonly lead: RegExp
  /** where a subject ends */
  readonly subjectEnd: RegExp
  /** behind a rank: in what */
  readonly rankSubject: RegExp
  /** behind a percentage: of what */
  readonly of: RegExp
  readonly ofEnd: RegExp
}
