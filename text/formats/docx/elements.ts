import { paragraphElements } from './elements-of-paragraphs.ts'
import { runElements } from './elements-of-runs.ts'
import { tableElements } from './elements-of-tables.ts'
import { closeStory, openStory } from './paragraphs.ts'
import { type ElementRule, type ElementRules, passOver } from './walk-state.ts'

// Old properties of tracked changes, definitions, and instructions: nothing of them is seen.
const unseen =
  'w:pPrChange w:rPrChange w:tblPrChange w:tblPrExChange w:tblGridChange w:trPrChange w:tcPrChange w:sectPrChange w:numberingChange w:sectPr w:tblGrid w:sdtPr w:sdtEndPr w:instrText w:delInstrText w:delText w:rt m:ctrlPr'.split(
    ' ',
  )

/** One content in several ways, for newer and older programs: the first is read. */
const alternatives: ElementRules = {
  'mc:AlternateContent': {
    open: (walk) => walk.alternatives.push(false),
    close: (walk) => walk.alternatives.pop(),
  },
  'mc:Choice': {
    open: (walk) => {
      if (walk.alternatives.at(-1) === true) passOver(walk)
      walk.alternatives[walk.alternatives.length - 1] = true
    },
  },
  'mc:Fallback': {
    open: (walk) => {
      if (walk.alternatives.at(-1) === true) passOver(walk)
    },
  },
}

const note: ElementRule = {
  open: (walk, attributes) => openStory(walk, attributes['w:id'] ?? ''),
  close: closeStory,
}

const stories: ElementRules = {
  'w:txbxContent': {
    open: (walk) => {
      walk.tally.boxes += 1
      openStory(walk, null)
    },
    close: closeStory,
  },
  'w:footnote': note,
  'w:endnote': note,
}

/** What each element of a Word text does; the others only hold what is inside them. */
export const elements: ReadonlyMap<string, ElementRule> = new Map([
  ...unseen.map((name): [string, ElementRule] => [name, { open: passOver }]),
  ...Object.entries({ ...alternatives, ...stories, ...paragraphElements, ...runElements, ...tableElements }),
])
