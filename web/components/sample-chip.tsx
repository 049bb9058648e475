import type { Language } from '../../kernel/locale/language.ts'
import { webWords } from '../words/words.ts'

/** Marks what is invented for show; nothing without this mark may be. */
export function SampleChip({ language, word }: { language: Language; word?: string | undefined }) {
  return <span class="sample">{word ?? webWords(language)('sample.chip')}</span>
}
