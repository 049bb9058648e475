import type { Language } from '../../../../kernel/locale/language.ts'
import { Note } from '../../../../web/components/note.tsx'
import { RuledList } from '../../../../web/components/ruled-list.tsx'
import { Section } from '../../../../web/components/section.tsx'
import type { PublicIndicator } from '../../../indicators/contract.ts'
import { sayPeriod } from '../../../indicators/words/say-value.ts'
import type { PublicLine } from '../../contract.ts'
import type { Reckoned } from '../../queries/reckon.ts'
import { objectiveWords } from '../../words/words.ts'

type ReckoningProps = { language: Language; line: PublicLine; indicator: PublicIndicator; reckoned: Reckoned }

/** What the measure is, and by which rules its path and verdicts were reckoned. */
export function Reckoning(props: ReckoningProps) {
  const { language, indicator } = props
  const say = objectiveWords(language)
  return (
    <Section title={say('reckoned.title')} id="reckoned">
      <RuledList
        items={[
          <>
            <b>{say('reckoned.definition')}</b> {indicator.definition}
          </>,
          ...rules(props),
        ]}
      />
      {indicator.note && <Note>{indicator.note}</Note>}
    </Section>
  )
}

function rules({ language, line, indicator, reckoned }: ReckoningProps): string[] {
  const say = objectiveWords(language)
  const { pathStart, methods, aims } = line
  const method = methods.find(({ main }) => main)
  const measured = aims.some(({ fit, value }) => fit === 'same' && value !== null)
  const growth = aims.some(({ unit }) => unit === 'percent-per-year')
  const several = reckoned.stones.some((stone) => stone.aims.length > 1)
  const said: (string | false | undefined)[] = [
    method && say('reckoned.method', { method: method.name }),
    pathStart !== null &&
      say(pathStart.afterResolution ? 'reckoned.after' : 'reckoned.before', {
        period: sayPeriod(language, pathStart.period),
      }),
    pathStart !== null && say(growth ? 'reckoned.growth' : 'reckoned.path'),
    measured && !growth && say('reckoned.judge'),
    several && say('reckoned.hardest'),
    indicator.frequency === 'biennial' && say('reckoned.biennial'),
  ]
  return said.filter((sentence) => typeof sentence === 'string')
}
