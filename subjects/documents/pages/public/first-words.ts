import type { Language } from '../../../../kernel/locale/language.ts'
import type { PublicResolution } from '../../contract.ts'
import { runsOf } from './runs.ts'
import { textsInOrder } from './text-choice.ts'

export type FirstWords = { words: string | null; lang: Language }

const longest = 160

/**
 * What tells where a link to a clause leads: its heading or how it begins, in the reader's language where there is
 * such a text, else in the original; without any text the name that our outline gives it.
 */
export function firstWords(language: Language, resolution: PublicResolution, eId: string): FirstWords {
  const texts = textsInOrder(resolution)
  const text = texts.find((given) => given.language === language) ?? texts[0]
  const clause = text?.clauses.find((given) => given.eId === eId)
  if (!text || !clause) {
    const node = resolution.outline.find((given) => given.eId === eId)
    return { words: node?.heading ?? null, lang: language }
  }
  const lines = runsOf(clause, false).map((runs) => runs.map((run) => run.text).join(''))
  return { words: shortened(clause.heading ?? lines.join(' ')), lang: text.language }
}

function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, longest).replace(/\s+\S*$/u, '')} …` : words
}
