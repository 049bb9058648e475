import { catalogue } from '../../../kernel/locale/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { vi } from './vi.ts'

/** What notes of the reader mean. */
export const noteWords = catalogue({ vi, en, fr })
