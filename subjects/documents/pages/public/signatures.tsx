import type { Language } from '../../../../kernel/locale/language.ts'
import { Clause, type ClauseText } from '../../../../web/components/parallel-text.tsx'
import type { PublicText } from '../../contract.ts'
import { documentWords } from '../../words/words.ts'
import type { TextChoice } from './text-choice.ts'

type SignaturesProps = { language: Language; choice: TextChoice }

/** Who signed, at the end of the text, in each language that is shown. */
export function Signatures({ language, choice: { shown, beside } }: SignaturesProps) {
  if (![shown, beside].some((text) => text && text.signatures.length > 0)) return null
  return (
    <Clause
      id="signatures"
      place={documentWords(language)('page.signed')}
      href="#signatures"
      original={signed(shown)}
      translation={beside && signed(beside)}
    />
  )
}

function signed({ language, signatures }: PublicText): ClauseText {
  const lines = signatures.flatMap(({ authority, post, name }) => [authority, post, name])
  return {
    lang: language,
    paragraphs: lines.filter((line) => line !== null).map((text) => [{ text }]),
  }
}
