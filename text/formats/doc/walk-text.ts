import type { Block } from '../office-text/blocks.ts'
import type { Counter } from '../office-text/counters.ts'
import {
  beginField,
  endField,
  type Fields,
  inInstruction,
  newFields,
  separateField,
} from '../office-text/fields.ts'
import { writeNumber } from '../office-text/number-formats.ts'
import { cellBlocks, endCell, endRow, endTable, newTable, type OpenTable } from '../office-text/rows.ts'
import { plainLook, type RunLook } from '../office-text/run-look.ts'
import { addSoftHyphen, addWords, knownSign, type Segment, textOfSegments } from '../office-text/segments.ts'
import type { Tally } from '../office-text/tally.ts'
import { lookOfSprms } from './look.ts'
import { type Piece, stretchesOf } from './pieces.ts'
import { type PropertyRun, runAt } from './property-runs.ts'
import { rowShape } from './row-shape.ts'
import { byteOf, numberOf, type Sprm } from './sprms.ts'
import type { StyleSheet } from './style-sheet.ts'

/** All that the texts of a file share. */
export type WordText = {
  readonly stream: Uint8Array
  readonly pieces: readonly Piece[]
  readonly characters: readonly PropertyRun[]
  readonly paragraphs: readonly PropertyRun[]
  readonly styles: StyleSheet
  readonly fonts: readonly string[]
  readonly counter: Counter
  readonly tally: Tally
  /** labels of footnotes and endnotes by the character that stands for them */
  readonly labels: ReadonlyMap<number, string>
}

type Walk = {
  readonly word: WordText
  readonly blocks: Block[]
  readonly fields: Fields
  segments: Segment[]
  table: OpenTable | null
}

// Codes of changes (MS-DOC 2.6.1 and 2.6.2).
const deletedMark = 0x0800
const insertedMark = 0x0801
const symbol = 0x6a09
const inTable = 0x2416
const rowMark = 0x2417
const listLevel = 0x260a
const listNumber = 0x460b
const lastList = 0x7fe

/** Signs below the space that stand for something else (MS-DOC 2.4.1). */
const written: Readonly<Record<number, string>> = { 9: '\t', 11: '\n', 14: '\n', 30: '\u2011' }

function markerOf({ word }: Walk, sprms: readonly Sprm[], look: RunLook): string {
  const list = numberOf(sprms, listNumber)
  if (list === null || list === 0 || list > lastList) return ''
  const level = byteOf(sprms, listLevel) ?? 0
  const marker = word.counter({ numId: String(list), level, byStyle: null })
  if (marker === null || marker.text === '') return ''
  const segments: Segment[] = []
  const font = marker.bullet ? null : (marker.font ?? look.font)
  addWords(segments, marker.text, { ...plainLook, font }, word.tally)
  return `${'  '.repeat(marker.depth)}${textOfSegments(segments)}${marker.gap}`
}

/** Ends a paragraph, a cell or a row at its mark. */
function endParagraph(walk: Walk, at: number, sign: number): void {
  const run = runAt(walk.word.paragraphs, at)
  const sprms = [...walk.word.styles.paragraphOf(run?.style ?? 0), ...(run?.sprms ?? [])]
  const inside = byteOf(sprms, inTable) === 1
  if (!inside && walk.table !== null) {
    for (const block of endTable(walk.table)) walk.blocks.push(block)
    walk.table = null
  }
  if (inside) walk.table ??= newTable()
  if (walk.table !== null && sign === 7 && byteOf(sprms, rowMark) === 1) {
    walk.segments = []
    endRow(walk.table, rowShape(sprms))
    return
  }
  const marker = markerOf(walk, sprms, walk.word.styles.lookOf(run?.style ?? 0))
  const text = `${marker}${textOfSegments(walk.segments)}`.trimEnd()
  walk.segments = []
  ;(walk.table === null ? walk.blocks : cellBlocks(walk.table)).push({ is: 'paragraph', text })
  if (walk.table !== null && sign === 7) endCell(walk.table)
}

function takeField(walk: Walk, sign: number): void {
  if (sign === 19) beginField(walk.fields)
  else if (sign === 20) separateField(walk.fields)
  else endField(walk.fields)
}

function takeSymbol({ word, segments }: Walk, operand: Uint8Array): void {
  const font = word.fonts[(operand[0] ?? 0) | ((operand[1] ?? 0) << 8)] ?? ''
  const code = (operand[2] ?? 0) | ((operand[3] ?? 0) << 8)
  addWords(segments, knownSign(font, code, word.tally), plainLook, word.tally)
}

function takeSign(walk: Walk, sign: number, number: number, look: RunLook): void {
  const { tally, labels } = walk.word
  if (sign >= 19 && sign <= 21) takeField(walk, sign)
  else if (inInstruction(walk.fields)) return
  else if (sign === 1 || sign === 8) tally.embedded += sign === 1 ? 1 : 0
  else if (sign === 5) tally.comments += 1
  else if (sign === 31) addSoftHyphen(walk.segments, look, tally)
  else if (sign === 2 && labels.has(number)) addWords(walk.segments, `[${labels.get(number)}]`, look, tally)
  else if (written[sign] !== undefined) addWords(walk.segments, written[sign], look, tally)
}

/** Words of one run of characters, without signs below the space. */
function takeWords(walk: Walk, words: string, look: RunLook): void {
  if (look.hidden === true || inInstruction(walk.fields)) {
    if (look.hidden === true && /\S/.test(words)) walk.word.tally.hidden += 1
    return
  }
  addWords(walk.segments, words, look, walk.word.tally)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: in this format they are marks
const piecesOfRun = /[\u0000-\u001f]|[^\u0000-\u001f]+/g

/** @param number of the first character of the run, @param at its byte, @param width bytes a character */
type RunPlace = { readonly number: number; readonly at: number; readonly width: number }

function takeRun(walk: Walk, text: string, place: RunPlace, run: PropertyRun | null, base: RunLook): void {
  const { tally, fonts } = walk.word
  const sprms = run?.sprms ?? []
  const deleted = byteOf(sprms, deletedMark) === 1
  const sign = sprms.findLast(({ code }) => code === symbol)?.operand
  const look = lookOfSprms(sprms, base, fonts)
  if (deleted) tally.deletions += 1
  else if (byteOf(sprms, insertedMark) === 1) tally.insertions += 1
  for (const match of text.matchAll(piecesOfRun)) {
    const code = match[0].charCodeAt(0)
    const at = place.at + match.index * place.width
    const ends = code === 13 || code === 7 || (code === 12 && endsParagraph(walk, at, place.width))
    if (deleted) {
      // The mark of a deleted paragraph joins it to the next; that of a cell or row stays.
      if (code === 7) endParagraph(walk, at, code)
    } else if (ends) endParagraph(walk, at, code)
    else if (code === 12) addWords(walk.segments, '\n', look, tally)
    else if (code < 32) takeSign(walk, code, place.number + match.index, look)
    else if (sign !== undefined) takeSymbol(walk, sign)
    else takeWords(walk, match[0], look)
  }
}

/** A page break stands inside a paragraph, the break of a section at its end. */
function endsParagraph({ word }: Walk, at: number, width: number): boolean {
  const run = runAt(word.paragraphs, at)
  return run === null || run.end === at + width
}

/** Walks through the characters from `start` to `end` (exclusive) into blocks. */
export function walkText(word: WordText, start: number, end: number): Block[] {
  const walk: Walk = { word, blocks: [], fields: newFields(), segments: [], table: null }
  for (const { text, first, at, width } of stretchesOf(word.stream, word.pieces, start, end)) {
    for (let from = 0; from < text.length; ) {
      const byte = at + from * width
      const run = runAt(word.characters, byte)
      const paragraph = runAt(word.paragraphs, byte)
      const reach = Math.min(run?.end ?? byte + width, paragraph?.end ?? byte + width)
      const to = Math.min(text.length, Math.max(from + 1, Math.ceil((reach - at) / width)))
      const place = { number: first + from, at: byte, width }
      takeRun(walk, text.slice(from, to), place, run, word.styles.lookOf(paragraph?.style ?? 0))
      from = to
    }
  }
  if (walk.segments.length > 0) walk.blocks.push({ is: 'paragraph', text: textOfSegments(walk.segments) })
  if (walk.table !== null) for (const block of endTable(walk.table)) walk.blocks.push(block)
  return walk.blocks
}

/** The label that Word gives to the note with this place in its row. */
export function noteLabel(index: number, kind: 'footnote' | 'endnote'): string {
  return writeNumber(index + 1, kind === 'footnote' ? 'decimal' : 'lowerRoman')
}
