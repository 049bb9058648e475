import { type Language, languages } from '../../../../kernel/locale/language.ts'
import type { PublicResolution, PublicText } from '../../contract.ts'

/** The texts that a page shows: one alone, or the original and a translation beside it. */
export type TextChoice = { key: string; shown: PublicText; beside?: PublicText }

/** Texts with the original first, then as our languages are ordered. */
export function textsInOrder({ texts }: Pick<PublicResolution, 'texts'>): PublicText[] {
  const rank = (text: PublicText) => (text.original ? -1 : languages.indexOf(text.language))
  return [...texts].sort((a, b) => rank(a) - rank(b))
}

/** All ways to show the texts of a resolution: the original, its pairs with translations, translations alone. */
export function textChoices(resolution: Pick<PublicResolution, 'texts'>): TextChoice[] {
  const texts = textsInOrder(resolution)
  const alone = texts.map((shown): TextChoice => ({ key: shown.language, shown }))
  const original = texts.find((text) => text.original)
  if (!original) return alone
  const pairs = texts
    .filter((text) => text !== original)
    .map((beside) => ({ key: `${original.language}-${beside.language}`, shown: original, beside }))
  return [...alone.slice(0, 1), ...pairs, ...alone.slice(1)]
}

/**
 * The choice that the address asks for by `?text=`; otherwise the original with the reader's language beside it,
 * with its first translation, or alone. Undefined where there is no text.
 */
export function chosenText(
  choices: readonly TextChoice[],
  asked: string | null,
  reader: Language,
): TextChoice | undefined {
  return (
    choices.find(({ key }) => key === asked) ??
    choices.find(({ beside }) => beside?.language === reader) ??
    choices.find(({ beside }) => beside !== undefined) ??
    choices[0]
  )
}
