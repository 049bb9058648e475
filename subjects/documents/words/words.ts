import { catalogue } from '../../../kernel/locale/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { vi } from './vi.ts'

/** What the documents room says. */
export const documentWords = catalogue({ vi, en, fr })
