import { catalogue } from '../../../kernel/locale/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { vi } from './vi.ts'

/** What the page says on which a person checks a reading. */
export const reportWords = catalogue({ vi, en, fr })
