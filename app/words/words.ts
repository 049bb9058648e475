import { catalogue } from '../../kernel/locale/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { vi } from './vi.ts'

/** What the frame of pages and the command line say. */
export const appWords = catalogue({ vi, en, fr })
