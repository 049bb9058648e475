import { cellBlocks, endCell, endRow, endTable, newTable } from '../office-text/rows.ts'
import { textOfSegments } from '../office-text/segments.ts'
import type { Group, RtfWalk } from './state.ts'
import { flushBytes, takeText } from './text.ts'

// MS-RTF 1.9.1. Destinations whose text is none of the document.
const passedOver = new Set(
  'colortbl stylesheet info pict object listtable listoverridetable rsidtbl generator filetbl revtbl themedata colorschememapping latentstyles datastore fldinst atnid atnauthor annotation atrfstart atrfend bkmkstart bkmkend xe tc shpinst nonshppict listpicture pgptbl mmathPr wgrffmtfilter userprops docvar template pntxta pntxtb pnseclvl nonesttables ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn'.split(
    ' ',
  ),
)
const heads = new Set('header headerl headerr headerf footer footerl footerr footerf'.split(' '))
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emdash: '—',
  endash: '–',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
}
/** Code pages of character sets of fonts. */
const encodings: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  163: 'windows-1258',
  238: 'windows-1250',
  204: 'windows-1251',
}

function set(walk: RtfWalk, change: Partial<Group>): void {
  walk.group = { ...walk.group, ...change }
}

function leaveTable({ story }: RtfWalk): void {
  if (story.table === null) return
  for (const block of endTable(story.table)) story.blocks.push(block)
  story.table = null
}

export function endParagraph(walk: RtfWalk, inTable = walk.group.inTable): void {
  const { story } = walk
  const text = textOfSegments(story.segments)
  story.segments = []
  if (!inTable) leaveTable(walk)
  else story.table ??= newTable()
  ;(story.table === null ? story.blocks : cellBlocks(story.table)).push({ is: 'paragraph', text })
}

/** The text of a note is kept for the end; its mark stands in the text too. */
function openNote(walk: RtfWalk): void {
  walk.tally.footnotes += 1
  takeText(walk, `[${walk.tally.footnotes}]`)
  walk.outer.push(walk.story)
  walk.story = { label: `[${walk.tally.footnotes}] `, blocks: [], segments: [], table: null }
  set(walk, { destination: 'text', note: true, inTable: false })
}

function openDestination(walk: RtfWalk, name: string): boolean {
  if (name === 'fonttbl') set(walk, { destination: 'fonts' })
  else if (name === 'listtext' || name === 'pntext') set(walk, { destination: 'marker' })
  else if (name === 'footnote') openNote(walk)
  else if (heads.has(name)) {
    walk.outer.push(walk.story)
    walk.story = { label: '', blocks: [], segments: [], table: null }
    set(walk, { destination: 'heads', note: true, inTable: false })
  } else if (name === 'shptxt') set(walk, { destination: 'text' })
  else if (passedOver.has(name)) {
    if (name === 'pict' || name === 'object') walk.tally.embedded += 1
    if (name === 'annotation') walk.tally.comments += 1
    set(walk, { destination: 'skip' })
  } else return false
  return true
}

type Rule = (walk: RtfWalk, value: number | null) => void

function startFont(walk: RtfWalk, value: number | null): void {
  if (value === null) return
  set(walk, { font: value })
  if (walk.group.destination === 'fonts') walk.fonts.set(value, { name: '', encoding: walk.encoding })
}

const paragraphEnd: Rule = (walk) => endParagraph(walk)
const cellLine: Rule = (walk) => endParagraph(walk, true)

/** Rules for words about characters and paragraphs. */
const textRules: Readonly<Record<string, Rule>> = {
  u: (walk, value) => {
    takeText(walk, String.fromCharCode((value ?? 0) & 0xffff))
    walk.passing = walk.group.fallback
  },
  par: paragraphEnd,
  sect: paragraphEnd,
  page: paragraphEnd,
  pard: (walk) => set(walk, { inTable: false }),
  intbl: (walk) => set(walk, { inTable: true }),
  plain: (walk) => set(walk, { caps: false, hidden: false, deleted: false }),
  uc: (walk, value) => set(walk, { fallback: Math.max(0, value ?? 1) }),
  caps: (walk, value) => set(walk, { caps: value !== 0 }),
  v: (walk, value) => set(walk, { hidden: value !== 0 }),
  deleted: (walk, value) => {
    if (value !== 0) walk.tally.deletions += 1
    set(walk, { deleted: value !== 0 })
  },
  revised: (walk, value) => {
    if (value !== 0) walk.tally.insertions += 1
  },
  ansicpg: (walk, value) => {
    walk.encoding = `windows-${value ?? 1252}`
  },
  f: startFont,
  fcharset: (walk, value) => {
    const font = walk.fonts.get(walk.group.font)
    if (font !== undefined) font.encoding = encodings[value ?? 0] ?? walk.encoding
  },
}

const merges =
  (direction: 'down' | 'across', how: number): Rule =>
  ({ cell }) => {
    cell[direction] = how
  }

/** Rules for words about tables. */
const tableRules: Readonly<Record<string, Rule>> = {
  trowd: (walk) => void Object.assign(walk, { cells: [], cell: { down: 0, across: 0 }, header: false }),
  trhdr: (walk) => {
    walk.header = true
  },
  clvmgf: merges('down', 3),
  clvmrg: merges('down', 1),
  clmgf: merges('across', 3),
  clmrg: merges('across', 1),
  cellx: (walk, value) => {
    walk.cells.push({ left: walk.cells.at(-1)?.right ?? 0, right: value ?? 0, ...walk.cell })
    walk.cell = { down: 0, across: 0 }
  },
  cell: (walk) => {
    endParagraph(walk, true)
    if (walk.story.table !== null) endCell(walk.story.table)
  },
  row: ({ story, cells, header }) => {
    if (story.table !== null) endRow(story.table, { cells, header })
  },
  nestcell: cellLine,
  nestrow: cellLine,
}

const rules: ReadonlyMap<string, Rule> = new Map(Object.entries({ ...textRules, ...tableRules }))

/** What a control word does; one that nobody knows does nothing, and hides its group if the file says it may. */
export function takeWord(walk: RtfWalk, name: string, value: number | null): void {
  flushBytes(walk)
  const { optional } = walk.group
  if (name === '*') set(walk, { optional: true })
  else {
    if (optional) set(walk, { optional: false })
    if (walk.group.destination === 'skip' && name !== 'shptxt') return
    if (openDestination(walk, name)) return
    const sign = signs[name]
    if (optional) set(walk, { destination: 'skip' })
    else if (sign === undefined) rules.get(name)?.(walk, value)
    // The gap behind the marker of a list is one space, as in all formats.
    else takeText(walk, walk.group.destination === 'marker' && sign === '\t' ? ' ' : sign)
  }
}
