import type { Language } from '../../kernel/locale/language.ts'
import type { Note, ReadResult } from '../../text/contract.ts'
import { sayNote } from '../words/notes/say-note.ts'

/** What of a reading is shown: the file's text, the rules that made the nodes, and how far lines are indented. */
export type Shown = { readonly text: boolean; readonly why: boolean; readonly indent: number }

/** A reading as the JSON that `cotmoc read --json` promises; notes carry their sentence in the language asked for. */
export function readingAsJson(
  language: Language,
  result: ReadResult,
  { text: withText, why, indent }: Shown,
): string {
  const told = (notes: readonly Note[]) =>
    notes.map((note) => ({ ...note, message: sayNote(language, note) }))
  const { text, ...source } = result.source
  const shown = {
    source: withText ? { ...source, text } : source,
    documents: result.documents.map((document) => ({ ...document, notes: told(document.notes) })),
    notes: told(result.notes),
  }
  return JSON.stringify(shown, (key, value) => (key === 'why' && !why ? undefined : value), indent)
}
