import type { Language } from '../contract.ts'
import type { DutyGrammar } from './grammar.ts'
import { englishDuties } from './grammar-en.ts'
import { frenchDuties } from './grammar-fr.ts'
import { vietnameseDuties } from './grammar-vi.ts'

export const dutyGrammars: Readonly<Record<Language, DutyGrammar>> = {
  vi: vietnameseDuties,
  en: englishDuties,
  fr: frenchDuties,
}
