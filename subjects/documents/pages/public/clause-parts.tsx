import type { PageContext } from '../../../../kernel/http/page.ts'
import { RuledList } from '../../../../web/components/ruled-list.tsx'
import { Section } from '../../../../web/components/section.tsx'
import type { PublicResolution } from '../../contract.ts'
import { documentWords } from '../../words/words.ts'
import type { ClauseNotes } from './clause-notes.ts'
import { countsOf } from './contents.tsx'
import { type Place, sayPlace } from './places.ts'
import { runsOf } from './runs.ts'
import { textsInOrder } from './text-choice.ts'

type ClausePartsProps = {
  context: Pick<PageContext, 'language' | 'link'>
  resolution: PublicResolution
  places: ReadonlyMap<string, Place>
  eId: string
  notes: ClauseNotes
}

const longest = 160

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
          const { words, lang } = firstWords(context, resolution, part.eId)
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

type FirstWords = { words: string | null; lang: string }

// The reader's language is enough here: the words only tell where a link leads.
function firstWords(
  { language }: ClausePartsProps['context'],
  resolution: PublicResolution,
  eId: string,
): FirstWords {
  const texts = textsInOrder(resolution)
  const text = texts.find((given) => given.language === language) ?? texts[0]
  const clause = text?.clauses.find((given) => given.eId === eId)
  if (!text || !clause) {
    const node = resolution.outline.find((given) => given.eId === eId)
    return { words: node?.heading ?? null, lang: language }
  }
  const whole =
    clause.heading ??
    runsOf(clause, true)
      .flat()
      .map((run) => run.text)
      .join(' ')
  const short = whole.length > longest ? `${whole.slice(0, longest).replace(/\s+\S*$/, '')} …` : whole
  return { words: short, lang: text.language }
}
