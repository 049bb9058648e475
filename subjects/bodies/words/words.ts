import { catalogue } from '../../../kernel/locale/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { vi } from './vi.ts'

/** What the bodies room says. */
export const bodyWords = catalogue({ vi, en, fr })
