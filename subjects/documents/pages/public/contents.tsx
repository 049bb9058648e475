import type { Language } from '../../../../kernel/locale/language.ts'
import { ClauseTree, type TreeNode } from '../../../../web/components/clause-tree.tsx'
import type { PublicResolution, PublicText } from '../../contract.ts'
import { documentWords } from '../../words/words.ts'
import type { ClauseNotes } from './clause-notes.ts'
import { byPlace, type Place, sayPlace, wayTo } from './places.ts'

type ContentsProps = {
  language: Language
  resolution: PublicResolution
  text: PublicText
  notes: ClauseNotes
}

type Named = Place & { heading: string | null }

const tooFine = ['indent', 'alinea', 'point']

/**
 * The contents of a text with the objectives that each place sets. The short names of our outline serve where it
 * has every place; otherwise the headings of the text.
 */
export function Contents({ language, resolution, text, notes }: ContentsProps) {
  const say = documentWords(language)
  const listed = text.clauses.filter(({ level }) => !tooFine.includes(level))
  const outline = byPlace(resolution.outline)
  const hasOutline = listed.every(({ eId }) => outline.has(eId))
  const counts = countsOf(text, notes)
  const name = (place: Named) => {
    const heading = (hasOutline ? outline.get(place.eId) : place)?.heading
    if (!heading) return sayPlace(language, byPlace(text.clauses), place.eId)
    return place.number === null ? heading : `${place.number}. ${heading}`
  }
  const nodesUnder = (parent: string | null): TreeNode[] =>
    listed
      .filter((place) => place.parent === parent)
      .map((place) => {
        const children = nodesUnder(place.eId)
        const count = counts.get(place.eId) ?? 0
        return {
          href: `#${place.eId}`,
          label: name(place),
          count: count > 0 && children.length === 0 ? say('page.aims', { count }) : undefined,
          children,
        }
      })
  return (
    <ClauseTree
      label={say('page.contents')}
      nodes={nodesUnder(null)}
      lang={hasOutline ? undefined : text.language}
      note={hasOutline && listed.length > 0 ? say('page.contentsNote') : undefined}
    />
  )
}

/** How many objectives each place sets, with all that it consists of. */
export function countsOf(
  { clauses }: { clauses: readonly Place[] },
  notes: ClauseNotes,
): Map<string, number> {
  const places = byPlace(clauses)
  const counts = new Map<string, number>()
  for (const [eId, { count }] of notes.margins) {
    for (const place of wayTo(places, eId)) counts.set(place.eId, (counts.get(place.eId) ?? 0) + count)
  }
  return counts
}
