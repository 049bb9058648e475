import type { Language } from '../../../../kernel/locale/language.ts'
import { sayNumber } from '../../../../kernel/locale/numbers.ts'
import type { Post } from '../../../../web/charts/milestone.ts'
import type { Status } from '../../../../web/components/status-post.tsx'
import type { PublicAim, PublicLine } from '../../contract.ts'
import type { Reckoned } from '../../queries/reckon.ts'
import { objectiveWords } from '../../words/words.ts'
import { sayShort, sayWhen } from './say-level.ts'

const statuses = { reached: 'reached', missed: 'missed', open: 'open', unverified: 'unknown' } as const

/** The posture of the small stone for an aim. */
export function statusOf({ verdict }: Pick<PublicAim, 'verdict'>): Status & Post['state'] {
  return statuses[verdict]
}

// As people say it: `52-NQ/TW` is `52`.
function shortNumber(number: string): string {
  return number.split('-')[0] ?? number
}

/** The short numbers of the resolutions that set some aims, each once, in order. */
export function numbersOf(aims: readonly Pick<PublicAim, 'number'>[]): string[] {
  return [...new Set(aims.map(({ number }) => shortNumber(number)))].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  )
}

/** The place of a clause in its text, as people say it: `part_II__para_2` is `II.2`. */
export function placeOf(eId: string): string {
  return eId
    .split('__')
    .map((step) => step.slice(step.lastIndexOf('_') + 1))
    .join('.')
}

/** Where an aim is set: the clause of its resolution. */
export function clauseLink(link: (path: string) => string, { work, number, clause, quotes }: PublicAim) {
  // A text that was imported says it in a clause of its own, below the place that is registered.
  const said = quotes[0]?.clause ?? clause
  return { href: link(`/resolutions/${work}/clauses/${said}`), label: `${number}, ${placeOf(clause)}` }
}

/** That sources disagree, in a few words; null where they do not. */
export function sayDisagreement(
  language: Language,
  { disagreement }: Pick<Reckoned, 'disagreement'>,
): string | null {
  if (!disagreement) return null
  const say = objectiveWords(language)
  const { sources, figures, period } = disagreement
  if (sources === 1) return say('conflict.figures', { count: figures })
  return period === null
    ? say('conflict.sources', { count: sources })
    : say('conflict.sourcesIn', { count: sources, when: sayWhen(language, period) })
}

/** The newest value in a few letters; where only conflicting ones exist, from the least to the most. */
export function sayNewest(
  language: Language,
  { indicator, newest }: PublicLine,
  { conflicts }: Pick<Reckoned, 'conflicts'>,
): string | null {
  if (!indicator) return null
  if (newest) return sayShort(language, newest, indicator.unit)
  const said = conflicts
    .map(({ observation }) => observation)
    .sort((a, b) => Number(a.value) - Number(b.value))
  const [least, most] = [said.at(0), said.at(-1)]
  if (!least || !most) return null
  const last = sayShort(language, most, indicator.unit)
  return least.value === most.value ? last : `${sayNumber(language, least.value)}–${last}`
}
