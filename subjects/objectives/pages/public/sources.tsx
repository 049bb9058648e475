import type { Language } from '../../../../kernel/locale/language.ts'
import { Note } from '../../../../web/components/note.tsx'
import { RuledList } from '../../../../web/components/ruled-list.tsx'
import { Section } from '../../../../web/components/section.tsx'
import type { PublicObservation } from '../../../indicators/contract.ts'
import { saySource } from '../../../indicators/words/say-source.ts'
import { indicatorWords } from '../../../indicators/words/words.ts'
import { objectiveWords } from '../../words/words.ts'

type SourcesProps = {
  language: Language
  observations: readonly PublicObservation[]
  /** Some of them say otherwise than the line. */
  differ: boolean
}

/** Each source of the values once, the newest first, with the way to its page. */
export function Sources({ language, observations, differ }: SourcesProps) {
  const say = indicatorWords(language)
  return (
    <Section title={say('page.sources')} id="sources">
      <RuledList
        kind="sources"
        items={sourcesOf(observations).map((source) => (
          <span id={`source-${source.id}`}>
            {saySource(language, source)}
            <span class="faint"> · {say(`source.kind.${source.kind}`)}</span>
            {source.url && (
              <>
                {' · '}
                <a href={source.url} rel="noreferrer">
                  {say('source.original')}
                </a>
              </>
            )}
          </span>
        ))}
      />
      {differ && (
        <Note kind="doubt" title={objectiveWords(language)('why.title')}>
          {objectiveWords(language)('why.text')}
        </Note>
      )}
    </Section>
  )
}

/** The sources of values, each once, the newest first. */
export function sourcesOf(observations: readonly PublicObservation[]): PublicObservation['source'][] {
  const sources = new Map(observations.map(({ source }) => [source.id, source]))
  return [...sources.values()].sort((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '', 'en'))
}
