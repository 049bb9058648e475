import type { Language } from '../../../../kernel/locale/language.ts'
import { documentWords } from '../../words/words.ts'

/** What a place in a tree of clauses, or of an outline, is known by. */
export type Place = { eId: string; parent: string | null; level: string; number: string | null }

const numbered = ['part', 'paragraph', 'point']

/** The clause itself last, before it what it stands in, from the outside. */
export function wayTo<Given extends Place>(places: ReadonlyMap<string, Given>, eId: string): Given[] {
  const place = places.get(eId)
  if (!place) return []
  return place.parent === null || place.parent === eId ? [place] : [...wayTo(places, place.parent), place]
}

/**
 * The short name of a place: `II.2`; `III.2 › indent 2` where the text gives no number, with its word.
 */
export function sayPlace(language: Language, places: ReadonlyMap<string, Place>, eId: string): string {
  let said = ''
  let dotted = false
  for (const place of wayTo(places, eId)) {
    const plain = numbered.includes(place.level) && place.number !== null
    const step = plain ? String(place.number) : sayLevel(language, place)
    if (said === '') said = step
    else said += plain && dotted ? `.${step}` : ` › ${step}`
    dotted = plain
  }
  return said || eId
}

function sayLevel(language: Language, { level, number, eId }: Place): string {
  const say = documentWords.find(language, `level.${level}`)
  const values = { number: number ?? ordinal(eId) }
  return say ? say(values) : documentWords(language)('level.other', values)
}

// `part_III__para_2__indent_2`: the text counts no indents, their addresses do.
function ordinal(eId: string): string {
  return eId.split('_').at(-1) ?? eId
}

/** Clauses or nodes by their eId. */
export function byPlace<Given extends Place>(places: readonly Given[]): ReadonlyMap<string, Given> {
  return new Map(places.map((place) => [place.eId, place]))
}
