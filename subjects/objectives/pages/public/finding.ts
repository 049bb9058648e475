import type { Language } from '../../../../kernel/locale/language.ts'
import { sayPeriod } from '../../../indicators/words/say-value.ts'
import type { PublicLine } from '../../contract.ts'
import type { Reckoned } from '../../queries/reckon.ts'
import { objectiveWords } from '../../words/words.ts'
import { sayShort, sayTarget, sayWhen } from './say-level.ts'

/** What the picture of a line shows, in sentences: its first and newest value, milestones, other figures. */
export function findingOf(language: Language, { indicator }: PublicLine, reckoned: Reckoned): string {
  if (!indicator) return ''
  const say = objectiveWords(language)
  const { main, stones, conflicts } = reckoned
  const ends = main.length > 1 ? [...main.slice(0, 1), ...main.slice(-1)] : main
  const values = ends
    .map(({ observation }) => observation)
    .map((said) => `${sayShort(language, said, indicator.unit)} ${sayWhen(language, said.period)}`)
    .join(', ')
  return [
    values
      ? say('finding.values', { name: indicator.name, values })
      : say('finding.none', { name: indicator.name }),
    ...stones.map(({ year, hardest }) =>
      say('finding.stone', {
        year: String(year),
        target: sayTarget(language, hardest, indicator),
        verdict: say(`verdict.${hardest.verdict}`),
      }),
    ),
    ...conflicts.map(({ observation }) =>
      say('finding.other', {
        publisher: observation.source.quotes ?? observation.source.publisher,
        value: `${sayShort(language, observation, indicator.unit)} (${sayPeriod(language, observation.period)})`,
      }),
    ),
  ].join(' ')
}
