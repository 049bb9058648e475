import { circles } from './circles.ts'
import { humanText } from './human-text.ts'
import { insideARoom } from './inside-a-room.ts'
import { names } from './names.ts'
import { plainCode } from './plain-code.ts'
import { purity } from './purity.ts'
import { sizes } from './sizes.ts'
import type { Source } from './source.ts'
import { tablesSayTheirWriter } from './table-owners.ts'
import { whoStandsOnWhom } from './who-stands-on-whom.ts'
import { whoWritesWhat } from './who-writes-what.ts'

/** A rule reads the house and says each breach in one sentence. */
export type Rule = (house: readonly Source[]) => string[]

/** The rules of the house, by what they demand. */
export const rules: Record<string, Rule> = {
  'a room stands only on those below it': whoStandsOnWhom,
  'a place of a room uses only what it may': insideARoom,
  'no files import each other in a circle': circles,
  'a store writes its own tables and reads those below': whoWritesWhat,
  'every table says who writes it': tablesSayTheirWriter,
  'clock, chance and files come from outside': purity,
  'what people read stands in the catalogues': humanText,
  'code is plain': plainCode,
  'files stay small': sizes,
  'names can be guessed, and folders say what they are for': names,
}
