import type { PageContext } from '../../../../kernel/http/page.ts'
import { RuledList } from '../../../../web/components/ruled-list.tsx'
import { Section } from '../../../../web/components/section.tsx'
import type { PublicResolution } from '../../contract.ts'
import { documentWords } from '../../words/words.ts'
import type { ClauseNotes } from './clause-notes.ts'
import { countsOf } from './contents.tsx'
import { firstWords } from './first-words.ts'
import { type Place, sayPlace } from './places.ts'

type ClausePartsProps = {
  context: Pick<PageContext, 'language' | 'link'>
  resolution: PublicResolution
  places: ReadonlyMap<string, Place>
  eId: string
  notes: ClauseNotes
}

/** What a clause consists of: place, heading or first words, and how many objectives each part sets. */
export function ClauseParts({ context, resolution, places, eId, notes }: ClausePartsProps) {
  const { language, link } = context
  const say = documentWords(language)
  const parts = [...places.values()].filter(({ parent }) => parent === eId)
  if (parts.length === 0) return null
  const counts = countsOf({ clauses: [...places.values()] }, notes)
  return (
    <Section title={say('clause.parts')} id="parts">
      <RuledList
        items={parts.map((part) => {
          const { words, lang } = firstWords(language, resolution, part.eId)
          const count = counts.get(part.eId) ?? 0
          return (
            <>
              <a href={link(`/resolutions/${resolution.id}/clauses/${part.eId}`)}>
                {sayPlace(language, places, part.eId)}
              </a>
              {words && (
                <>
                  {' '}
                  <span lang={lang}>{words}</span>
                </>
              )}
              {count > 0 && <span class="faint"> · {say('page.aims', { count })}</span>}
            </>
          )
        })}
      />
    </Section>
  )
}
