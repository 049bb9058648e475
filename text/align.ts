import type { Note, ReadDocument } from './contract.ts'
export function translationNotes(_o: ReadDocument, _t: ReadDocument): Note[] {
  return []
}
