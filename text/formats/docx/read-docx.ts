import { openZip } from '../containers/zip.ts'
import { type Block, layOut } from '../office-text/blocks.ts'
import { counterOf } from '../office-text/counters.ts'
import { emptyTally, notesOf } from '../office-text/tally.ts'
import type { Recovered } from '../recovered.ts'
import { readNumbering } from './numbering.ts'
import { openWordPackage, type WordPackage } from './package.ts'
import { readStyles } from './styles.ts'
import { walkPart } from './walk.ts'
import type { NoteMark, WalkSetting } from './walk-state.ts'

function noNotes(): WalkSetting['numbered'] {
  return { footnote: 0, endnote: 0 }
}

/** The notes that the text has marks for, in the order of the marks, each behind its mark. */
function notesAtEnd(
  parts: WordPackage,
  marks: readonly NoteMark[],
  setting: WalkSetting,
  file: string,
): Block[] {
  const inner = { ...setting, marks: [], numbered: noNotes() }
  const texts = (bytes: Uint8Array | null) => (bytes === null ? null : walkPart(bytes, inner, file).named)
  const named = { footnote: texts(parts.footnotes), endnote: texts(parts.endnotes) }
  return marks.flatMap(({ kind, id, label }) => {
    const blocks = named[kind]?.get(id) ?? []
    const first = blocks.findIndex((block) => block.is === 'paragraph')
    return blocks.map((block, at): Block => {
      return at === first && block.is === 'paragraph' ? { ...block, text: `[${label}] ${block.text}` } : block
    })
  })
}

function linesOfHeads(parts: WordPackage, setting: WalkSetting, file: string): string[] {
  const lines = parts.runningHeads.flatMap((bytes) =>
    walkPart(bytes, { ...setting, tally: emptyTally(), marks: [], numbered: noNotes() }, file).blocks.flatMap(
      (block) => (block.is === 'paragraph' ? [block.text] : []),
    ),
  )
  return [...new Set(lines)].filter((line) => /\p{L}/u.test(line))
}

/**
 * Reads a Word file (DOCX, DOCM, DOTX; transitional or strict) as its reader sees it: numbers and bullets written out,
 * tracked changes accepted, notes at the end, headers and footers apart.
 * @throws ReadError `damaged`, `encrypted`, `too-complex`, `format-not-supported`
 */
export function readDocx(bytes: Uint8Array, file: string): Recovered {
  const parts = openWordPackage(openZip(bytes, file), file)
  const styles = readStyles(parts.styles, file)
  const lists = readNumbering(parts.numbering, (id) => styles.numberingOf(id)?.numId ?? null, file)
  const setting: WalkSetting = {
    styles,
    counter: counterOf(lists),
    tally: emptyTally(),
    marks: [],
    numbered: noNotes(),
  }
  const { blocks } = walkPart(parts.document, setting, file)
  setting.tally.footnotes = setting.marks.length
  const atEnd = notesAtEnd(parts, setting.marks, setting, file)
  const heads = linesOfHeads(parts, { ...setting, counter: counterOf(lists) }, file)
  return {
    format: 'docx',
    ...layOut([...blocks, ...atEnd]),
    pages: null,
    notes: notesOf(setting.tally, heads),
  }
}
