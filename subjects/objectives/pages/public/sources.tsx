import type { Language } from '../../../../kernel/locale/language.ts'
import { RuledList } from '../../../../web/components/ruled-list.tsx'
import { Section } from '../../../../web/components/section.tsx'
import type { PublicObservation } from '../../../indicators/contract.ts'
import { saySource } from '../../../indicators/words/say-source.ts'
import { indicatorWords } from '../../../indicators/words/words.ts'

type SourcesProps = { language: Language; observations: readonly PublicObservation[] }

/** Each source of the values once, the newest first, with the way to its page. */
export function Sources({ language, observations }: SourcesProps) {
  const say = indicatorWords(language)
  return (
    <Section title={say('page.sources')} id="sources">
      <RuledList
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
    </Section>
  )
}

/** The sources of values, each once, the newest first. */
export function sourcesOf(observations: readonly PublicObservation[]): PublicObservation['source'][] {
  const sources = new Map(observations.map(({ source }) => [source.id, source]))
  return [...sources.values()].sort((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '', 'en'))
}
