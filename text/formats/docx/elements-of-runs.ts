import type { Attributes } from '../containers/xml.ts'
import { beginField, endField, separateField } from '../office-text/fields.ts'
import { writeNumber } from '../office-text/number-formats.ts'
import { plainLook } from '../office-text/run-look.ts'
import { knownSign } from '../office-text/segments.ts'
import { writeSign, writeSoftHyphen } from './paragraphs.ts'
import type { ElementRule, ElementRules, NoteMark, Walk } from './walk-state.ts'

/** Writes inside a run; the tab stops of a paragraph are called `w:tab` too. */
function writes(words: string): ElementRule {
  return {
    open: (walk) => {
      if (walk.run !== null && !walk.inParagraphProperties) writeSign(walk, words)
    },
  }
}

const words: ElementRule = {
  open: (walk) => {
    walk.capturing = true
  },
  close: (walk) => {
    walk.capturing = false
  },
}

function counts(what: 'comments' | 'embedded'): ElementRule {
  return {
    open: ({ tally }) => {
      tally[what] += 1
    },
  }
}

/** Word numbers footnotes 1, 2, 3 and endnotes i, ii, iii; a mark of the author's own stands in the run itself. */
function noteMark(kind: NoteMark['kind']): ElementRule {
  return {
    open: (walk, attributes) => {
      const own = attributes['w:customMarkFollows'] !== undefined
      if (!own) walk.numbered[kind] += 1
      const label = own
        ? '*'
        : writeNumber(walk.numbered[kind], kind === 'footnote' ? 'decimal' : 'lowerRoman')
      walk.marks.push({ kind, id: attributes['w:id'] ?? '', label })
      if (!own) writeSign(walk, `[${label}]`)
    },
  }
}

function fieldCharacter({ story: { fields } }: Walk, { 'w:fldCharType': type }: Attributes): void {
  if (type === 'begin') beginField(fields)
  else if (type === 'separate') separateField(fields)
  else if (type === 'end') endField(fields)
}

function symbol(walk: Walk, { 'w:font': font, 'w:char': char }: Attributes): void {
  const code = Number.parseInt(char ?? '', 16)
  if (Number.isInteger(code) && code <= 0x10ffff)
    writeSign(walk, knownSign(font ?? 'Symbol', code, walk.tally))
}

/** What stands inside runs. */
export const runElements: ElementRules = {
  'w:r': {
    open: (walk) => {
      walk.run = { look: plainLook, style: null }
    },
    close: (walk) => {
      walk.run = null
    },
  },
  'w:t': words,
  'm:t': words,
  'w:tab': writes('\t'),
  'w:ptab': writes('\t'),
  'w:br': writes('\n'),
  'w:cr': writes('\n'),
  'w:noBreakHyphen': writes('\u2011'),
  'w:softHyphen': { open: writeSoftHyphen },
  'w:sym': { open: symbol },
  'w:fldChar': { open: fieldCharacter },
  'w:footnoteReference': noteMark('footnote'),
  'w:endnoteReference': noteMark('endnote'),
  'w:commentReference': counts('comments'),
  'pic:pic': counts('embedded'),
  'v:imagedata': counts('embedded'),
  'w:altChunk': counts('embedded'),
}
