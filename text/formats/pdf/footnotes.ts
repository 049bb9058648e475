import { type PageLine, wordsOf } from './page-lines.ts'

const mark = /^\[[\d*†]{1,3}\]/
const anyMark = /\[[\d*†]{1,3}\]/
// Footnotes are set in letters at least so much smaller than the text.
const smaller = 0.95

/** How many lines at the foot of a page, all of small letters, follow the first mark of a note there. */
function countOf(lines: readonly PageLine[], usual: number): number {
  let first = lines.length
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (line === undefined || line.size > usual * smaller) break
    if (mark.test(wordsOf(line))) first = at
  }
  return lines.length - first
}

function usualSize(pages: readonly (readonly PageLine[])[]): number {
  const letters = new Map<number, number>()
  for (const line of pages.flat()) {
    const rounded = Math.round(line.size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + wordsOf(line).length)
  }
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0]
}

function notesOf(lines: readonly PageLine[]): string[] {
  const notes: string[] = []
  for (const line of lines) {
    const words = wordsOf(line)
    if (mark.test(words)) notes.push(words)
    else notes[notes.length - 1] += ` ${words}`
  }
  return notes
}

/** Takes the footnotes off the pages whose text has marks for them; they are handed on in their order. */
export function withoutFootnotes(pages: readonly (readonly PageLine[])[]): {
  lines: (readonly PageLine[])[]
  footnotes: string[]
} {
  const usual = usualSize(pages)
  const footnotes: string[] = []
  const kept = pages.map((lines) => {
    const body = lines.slice(0, lines.length - countOf(lines, usual))
    if (body.length === lines.length || !body.some((line) => anyMark.test(wordsOf(line)))) return lines
    footnotes.push(...notesOf(lines.slice(body.length)))
    return body
  })
  return { lines: kept, footnotes }
}
