import { catalogue } from '../../kernel/locale/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { vi } from './vi.ts'

/** The few texts that web says by itself: `webWords('fr')('page.skip')`. */
export const webWords = catalogue({ vi, en, fr })
