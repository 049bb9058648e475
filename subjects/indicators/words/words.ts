import { catalogue } from '../../../kernel/locale/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { vi } from './vi.ts'

/** The texts of this room: `indicatorWords('fr')('status.final')`. */
export const indicatorWords = catalogue({ vi, en, fr })
