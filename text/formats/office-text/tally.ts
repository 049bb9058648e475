import { fileNote, type Note } from '../../contract.ts'

/** What was settled or left out on the way through a Word file. */
export type Tally = {
  insertions: number
  deletions: number
  comments: number
  hidden: number
  embedded: number
  boxes: number
  footnotes: number
  unknownSigns: number
  readonly fonts: Map<string, number>
}

export function emptyTally(): Tally {
  return {
    insertions: 0,
    deletions: 0,
    comments: 0,
    hidden: 0,
    embedded: 0,
    boxes: 0,
    footnotes: 0,
    unknownSigns: 0,
    fonts: new Map(),
  }
}

const longestHeads = 300

/** The notes that a tally gives. @param heads words of headers and footers, each once */
export function notesOf(tally: Tally, heads: readonly string[]): Note[] {
  const notes: Note[] = []
  for (const [font, count] of tally.fonts) notes.push(fileNote('legacy-encoding', { encoding: font, count }))
  const { insertions, deletions } = tally
  if (insertions + deletions > 0) notes.push(fileNote('tracked-changes', { insertions, deletions }))
  if (tally.comments > 0) notes.push(fileNote('comments-left-out', { count: tally.comments }))
  if (tally.hidden > 0) notes.push(fileNote('hidden-text-left-out', { count: tally.hidden }))
  if (tally.embedded > 0) notes.push(fileNote('embedded-left-out', { count: tally.embedded }))
  if (tally.boxes > 0) notes.push(fileNote('text-boxes-moved', { count: tally.boxes }))
  if (tally.footnotes > 0) notes.push(fileNote('footnotes-at-end', { count: tally.footnotes }))
  if (tally.unknownSigns > 0) notes.push(fileNote('signs-unknown', { count: tally.unknownSigns }))
  if (heads.length > 0)
    notes.push(fileNote('running-heads', { text: heads.join(' · ').slice(0, longestHeads) }))
  return notes
}
