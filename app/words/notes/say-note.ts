import type { Language } from '../../../kernel/locale/language.ts'
import type { Note } from '../../../text/contract.ts'
import { noteWords } from './words.ts'

/** A note of the reader as a sentence; what it does not know stands as a dash. */
export function sayNote(language: Language, note: Note): string {
  const values = Object.fromEntries(Object.entries(note.details).map(([name, value]) => [name, value ?? '–']))
  return noteWords.find(language, `note.${note.code}`)?.(values) ?? note.code
}
