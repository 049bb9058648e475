import { lookOver, plainLook, type RunLook } from '../office-text/run-look.ts'
import { closeParagraph, openParagraph, writeSign } from './paragraphs.ts'
import type { OpenParagraph } from './story.ts'
import { isOn } from './styles.ts'
import { type ElementRule, type ElementRules, passOver, type Walk } from './walk-state.ts'

/** A property of a run, or of the mark at the end of a paragraph. */
function setLook(walk: Walk, look: Partial<RunLook>): void {
  if (!walk.inRunProperties) return
  const { paragraph } = walk.story
  if (walk.inParagraphProperties) {
    if (paragraph !== null && look.hidden !== undefined) paragraph.markHidden = look.hidden === true
  } else if (walk.run !== null) walk.run.look = lookOver({ ...plainLook, ...look }, walk.run.look)
}

function setParagraph(set: (paragraph: OpenParagraph, value: string) => void): ElementRule {
  return {
    open: ({ inParagraphProperties, story: { paragraph } }, attributes) => {
      if (inParagraphProperties && paragraph !== null) set(paragraph, attributes['w:val'] ?? '')
    },
  }
}

/** Tracked changes are read as accepted: what was deleted or moved away is passed over. */
function remove(walk: Walk): void {
  const { paragraph, tables } = walk.story
  const table = tables.at(-1)
  if (walk.inRowProperties && table !== undefined) table.rowDeleted = true
  else if (walk.inParagraphProperties && walk.inRunProperties && paragraph !== null)
    paragraph.markDeleted = true
  else if (!walk.inParagraphProperties && !walk.inRunProperties) {
    walk.tally.deletions += 1
    passOver(walk)
  }
}

function add(walk: Walk): void {
  if (!walk.inRowProperties && !walk.inParagraphProperties && !walk.inRunProperties)
    walk.tally.insertions += 1
}

function inside(flag: 'inParagraphProperties' | 'inRunProperties' | 'inRowProperties'): ElementRule {
  return {
    open: (walk) => {
      walk[flag] = true
    },
    close: (walk) => {
      walk[flag] = false
    },
  }
}

/** Paragraphs and runs with their properties, tracked changes, and the signs of formulas. */
export const paragraphElements: ElementRules = {
  'w:p': { open: openParagraph, close: closeParagraph },
  'w:pPr': inside('inParagraphProperties'),
  'w:rPr': inside('inRunProperties'),
  'w:trPr': inside('inRowProperties'),
  'w:pStyle': setParagraph((paragraph, value) => {
    paragraph.style = value
  }),
  'w:numId': setParagraph((paragraph, value) => {
    paragraph.numId = value
  }),
  'w:ilvl': setParagraph((paragraph, value) => {
    paragraph.level = Number(value)
  }),
  'w:rStyle': {
    open: (walk, attributes) => {
      if (walk.inRunProperties && walk.run !== null) walk.run.style = attributes['w:val'] ?? null
    },
  },
  'w:rFonts': {
    open: (walk, { 'w:hAnsi': high, 'w:ascii': low }) => setLook(walk, { font: high ?? low ?? null }),
  },
  'w:caps': { open: (walk, attributes) => setLook(walk, { caps: isOn(attributes['w:val']) }) },
  'w:vanish': { open: (walk, attributes) => setLook(walk, { hidden: isOn(attributes['w:val']) }) },
  'w:del': { open: remove },
  'w:moveFrom': { open: remove },
  'w:ins': { open: add },
  'w:moveTo': { open: add },
  // Without these one half would read as 12, and a square as 22.
  'm:den': { open: (walk) => writeSign(walk, '/') },
  'm:sup': { open: (walk) => writeSign(walk, '^') },
  'm:sub': { open: (walk) => writeSign(walk, '_') },
}
