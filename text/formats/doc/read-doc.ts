import { ReadError } from '../../contract.ts'
import { type Ole, openOle } from '../containers/ole.ts'
import { type Block, layOut } from '../office-text/blocks.ts'
import { counterOf } from '../office-text/counters.ts'
import { emptyTally, notesOf } from '../office-text/tally.ts'
import type { Recovered } from '../recovered.ts'
import { openWordBinary, type WordBinary } from './fib.ts'
import { readLists } from './lists.ts'
import { readFonts } from './look.ts'
import { readPieces } from './pieces.ts'
import { readPropertyRuns } from './property-runs.ts'
import { readStyleSheet } from './style-sheet.ts'
import { noteLabel, type WordText, walkText } from './walk-text.ts'

/** What else comes as a compound file: told by a stream that only it has. */
const others: readonly (readonly [string, string])[] = [
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
  ['__properties_version1.0', 'msg'],
]

function refuseOthers(ole: Ole, file: string): never {
  if (ole.names.has('EncryptedPackage')) throw new ReadError('encrypted', { file })
  const other = others.find(([name]) => ole.names.has(name))
  throw new ReadError('format-not-supported', { file, format: other?.[1] ?? 'ole' })
}

function positionsIn(table: Uint8Array, dataSize: number): number[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const count = table.length < 4 ? 0 : Math.floor((table.length - 4) / (4 + dataSize)) + 1
  return Array.from({ length: count }, (_, at) => view.getUint32(at * 4, true))
}

function labelsOf(word: WordBinary): Map<number, string> {
  const labels = new Map<number, string>()
  for (const [at, number] of positionsIn(word.part('footnoteRefs'), 2).slice(0, -1).entries())
    labels.set(number, noteLabel(at, 'footnote'))
  for (const [at, number] of positionsIn(word.part('endnoteRefs'), 2).slice(0, -1).entries())
    labels.set(number, noteLabel(at, 'endnote'))
  return labels
}

/** The texts of notes behind their labels. @param start of their story @param table where each begins in it */
function notesFrom(text: WordText, kind: 'footnote' | 'endnote', start: number, table: Uint8Array): Block[] {
  const positions = positionsIn(table, 0)
  return positions.slice(0, -2).flatMap((from, at) => {
    const to = positions[at + 1] ?? from
    text.tally.footnotes += 1
    const blocks = walkText(text, start + from, start + to)
    const first = blocks.findIndex((block) => block.is === 'paragraph')
    return blocks.map((block, place): Block => {
      if (place !== first || block.is !== 'paragraph') return block
      return { ...block, text: `[${noteLabel(at, kind)}] ${block.text}` }
    })
  })
}

function linesIn(blocks: readonly Block[]): string[] {
  const lines = blocks.flatMap((block) => (block.is === 'paragraph' ? [block.text] : []))
  return [...new Set(lines)].filter((line) => /\p{L}/u.test(line))
}

function wordTextOf(word: WordBinary, file: string): WordText {
  const fonts = readFonts(word.part('fonts'))
  const lists = readLists(word.partAndRest('lists'), word.part('listInstances'), fonts)
  return {
    stream: word.text,
    pieces: readPieces(word.part('pieces'), file),
    characters: readPropertyRuns(word.text, word.part('characterPages'), 'character'),
    paragraphs: readPropertyRuns(word.text, word.part('paragraphPages'), 'paragraph'),
    styles: readStyleSheet(word.part('styles'), fonts),
    fonts,
    counter: counterOf(lists),
    tally: emptyTally(),
    labels: labelsOf(word),
  }
}

function readWordBinary(bytes: Uint8Array, file: string): Recovered {
  const ole = openOle(bytes, file)
  const stream = ole.stream('WordDocument')
  if (stream === null) refuseOthers(ole, file)
  const word = openWordBinary(ole, stream, file)
  const text = wordTextOf(word, file)
  const { body, footnotes, headers, comments, endnotes, boxes } = word.lengths
  const blocks = walkText(text, 0, body)
  const afterHeaders = body + footnotes + headers
  const afterEndnotes = afterHeaders + comments + endnotes
  for (const block of notesFrom(text, 'footnote', body, word.part('footnoteTexts'))) blocks.push(block)
  for (const block of notesFrom(text, 'endnote', afterHeaders + comments, word.part('endnoteTexts')))
    blocks.push(block)
  const boxed = walkText(text, afterEndnotes, afterEndnotes + boxes)
  text.tally.boxes = linesIn(boxed).length > 0 ? 1 : 0
  for (const block of boxed) blocks.push(block)
  const heads = linesIn(walkText({ ...text, tally: emptyTally() }, body + footnotes, afterHeaders))
  return { format: 'doc', ...layOut(blocks), pages: null, notes: notesOf(text.tally, heads) }
}

/**
 * Reads a Word file of 1997 to 2003 (DOC) as its reader sees it: see `readDocx`.
 * @throws ReadError `encrypted`, `damaged`, `too-complex`, `format-not-supported` (Word 95, Excel and others)
 */
export function readDoc(bytes: Uint8Array, file: string): Recovered {
  try {
    return readWordBinary(bytes, file)
  } catch (error) {
    // A table that is cut off is read past its end.
    if (error instanceof RangeError) throw new ReadError('damaged', { file, what: 'word-tables' })
    throw error
  }
}
