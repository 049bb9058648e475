import type { Language } from '../../../../kernel/locale/language.ts'
import { RuledList } from '../../../../web/components/ruled-list.tsx'
import { Section } from '../../../../web/components/section.tsx'
import type { PublicObservation } from '../../contract.ts'
import { saySource } from '../../words/say-source.ts'
import { indicatorWords } from '../../words/words.ts'

type SourcesProps = { language: Language; observations: readonly PublicObservation[] }

/** Each source of the values once, the newest first, with the way to its page. */
export function Sources({ language, observations }: SourcesProps) {
  const say = indicatorWords(language)
  const sources = [...new Map(observations.map(({ source }) => [source.id, source])).values()].sort((a, b) =>
    (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '', 'en'),
  )
  return (
    <Section title={say('page.sources')} id="sources">
      <RuledList
        items={sources.map((source) => (
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
