import type { Language } from '../contract.ts'
import type { Grammar } from './grammar.ts'
import { english } from './grammar-en.ts'
import { french } from './grammar-fr.ts'
import { vietnamese } from './grammar-vi.ts'

export const grammars: Readonly<Record<Language, Grammar>> = { vi: vietnamese, en: english, fr: french }
