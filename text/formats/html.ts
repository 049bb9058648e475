import { parse } from 'parse5'
import { attribute, type Element, type Node, styleOf } from './html-elements.ts'
import { type FontSheet, fontNotes, fontOf, fontSheet, seenInFont } from './html-fonts.ts'
import { indentOf, itemMarker, type ListState, listState } from './html-lists.ts'
import {
  closeCell,
  closeTable,
  openCell,
  openRow,
  openTable,
  type TableTape,
  tableTape,
} from './html-tables.ts'
import type { Recovered } from './recovered.ts'

const dropped = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'select',
  'textarea',
  'button',
])
const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

/** Text under way: `gap` is the white space that comes before the next word. */
type Writer = {
  readonly parts: string[]
  length: number
  gap: '' | ' ' | '\t' | '\n' | '\n\n'
  indent: string
  /** the marker of an item is written, and none of its words yet */
  marked: boolean
  readonly tables: TableTape
}

/** As in the HTML standard: a greater colspan counts as this. */
const widestSpan = 1000

const weight = { '': 0, ' ': 1, '\t': 2, '\n': 3, '\n\n': 4 } as const

function widen(writer: Writer, gap: Writer['gap']): void {
  if (weight[gap] > weight[writer.gap]) writer.gap = gap
}

function put(writer: Writer, text: string): void {
  writer.parts.push(text)
  writer.length += text.length
}

function write(writer: Writer, text: string): void {
  if (text === '') return
  if (writer.parts.length > 0) {
    put(writer, writer.gap)
    if (writer.gap.startsWith('\n')) put(writer, writer.indent)
  }
  writer.gap = ''
  writer.marked = false
  for (const cell of writer.tables.waiting.splice(0)) cell.start = writer.length
  put(writer, text)
}

function writeText(writer: Writer, value: string, preserved: boolean): void {
  if (preserved) {
    write(writer, value.replace(/\n+$/, ''))
    return
  }
  // A no-break space is a character that the reader sees: only white space of the source collapses.
  const collapsed = value.replace(/[\t\n\f\r ]+/g, ' ')
  if (collapsed.startsWith(' ')) widen(writer, ' ')
  const trimmed = collapsed.replace(/^ | $/g, '')
  if (trimmed === '') return
  write(writer, trimmed)
  if (collapsed.endsWith(' ')) widen(writer, ' ')
}

function span(element: Element, name: string): number {
  const value = Number(attribute(element, name) ?? '1')
  return Number.isInteger(value) && value >= 1 ? Math.min(value, widestSpan) : 1
}

function openItem(writer: Writer, element: Element, list: ListState | null): void {
  writer.indent = indentOf(list)
  const marker = itemMarker(element, list)
  if (marker === '') return
  write(writer, marker)
  writer.gap = ' '
  writer.marked = true
}

function hidden(element: Element): boolean {
  return attribute(element, 'hidden') !== null || /display\s*:\s*none/i.test(styleOf(element))
}

/** What holds for the words inside an element. */
type Around = {
  readonly list: ListState | null
  readonly preserved: boolean
  readonly font: string | null
  readonly inArticle: boolean
}

type Step =
  | { readonly node: Node; readonly around: Around }
  | { readonly leave: Element; readonly list: ListState | null }

function aroundChildren(element: Element, around: Around, sheet: FontSheet): Around {
  const isList = element.tagName === 'ul' || element.tagName === 'ol'
  return {
    list: isList ? listState(element, around.list) : around.list,
    preserved: around.preserved || element.tagName === 'pre',
    font: fontOf(element, sheet, around.font),
    inArticle: around.inArticle || element.tagName === 'article' || element.tagName === 'main',
  }
}

const closer = new Set(['li', 'tr', 'thead', 'tbody', 'tfoot', 'div', 'dt', 'dd'])

function gapAround(tag: string, list: ListState | null): Writer['gap'] {
  if ((tag === 'ul' || tag === 'ol') && list !== null) return '\n'
  if (closer.has(tag)) return '\n'
  return '\n\n'
}

function enter(writer: Writer, element: Element, list: ListState | null): void {
  const tag = element.tagName
  // A paragraph that begins a cell or an item parts it from nothing.
  const inItem = writer.marked && tag !== 'li' && tag !== 'ul' && tag !== 'ol'
  const begins = inItem || writer.tables.cells.at(-1)?.start === null
  if (tag === 'br') {
    if (!begins) widen(writer, '\n')
    return
  }
  if (tag === 'td' || tag === 'th') {
    const follows = openCell(writer.tables, {
      at: writer.length,
      header: tag === 'th' || inHead(element),
      colspan: span(element, 'colspan'),
      rowspan: span(element, 'rowspan'),
    })
    if (follows) writer.gap = '\t'
    return
  }
  if (!blocks.has(tag)) return
  if (!begins) widen(writer, gapAround(tag, list))
  if (tag === 'table') openTable(writer.tables)
  if (tag === 'tr') openRow(writer.tables, writer.length)
  if (tag === 'li') openItem(writer, element, list)
}

function inHead(cell: Element): boolean {
  const row = cell.parentNode
  const section = row !== null && 'parentNode' in row ? row.parentNode : null
  return section?.nodeName === 'thead'
}

function leave(writer: Writer, element: Element, list: ListState | null): void {
  const tag = element.tagName
  // Paragraphs of a cell stand apart, the cells of a row and the rows do not.
  if (tag === 'tr') writer.gap = writer.gap === '' ? '' : '\n'
  if (tag === 'td' || tag === 'th') closeCell(writer.tables, writer.length)
  if (tag === 'td' || tag === 'th') widen(writer, '\t')
  if (tag === 'table') closeTable(writer.tables)
  if (blocks.has(tag)) widen(writer, gapAround(tag, list))
  if (tag === 'li') writer.marked = false
  if (tag === 'li') writer.indent = indentOf(list)
  if (tag === 'ul' || tag === 'ol') writer.indent = ''
}

const besideRoles = new Set(['navigation', 'complementary', 'contentinfo'])

/** Menus, asides and the footer of a page: what is shown beside its main text. An article may have a footer of its own. */
function isBeside(element: Element, { inArticle }: Around): boolean {
  const tag = element.tagName
  if (tag === 'nav' || tag === 'aside') return true
  return !inArticle && (tag === 'footer' || besideRoles.has(attribute(element, 'role') ?? ''))
}

type Page = { readonly writer: Writer; readonly sheet: FontSheet; readonly fonts: Map<string, number> }

/** Writes what nodes show. Walks without recursion: depth is the file's choice. @param beside takes what is left for later */
function writeNodes({ writer, sheet, fonts }: Page, nodes: readonly Node[], beside: Element[] | null): void {
  const outermost: Around = { list: null, preserved: false, font: null, inArticle: false }
  const steps: Step[] = [...nodes].reverse().map((node) => ({ node, around: outermost }))
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('leave' in step) {
      leave(writer, step.leave, step.list)
      continue
    }
    const { node, around } = step
    if (node.nodeName === '#text' && 'value' in node) {
      writeText(writer, seenInFont(node.value, around.font, fonts), around.preserved)
    }
    if (!('tagName' in node) || dropped.has(node.tagName) || hidden(node)) continue
    if (beside !== null && isBeside(node, around)) {
      beside.push(node)
      widen(writer, '\n')
      continue
    }
    enter(writer, node, around.list)
    const inner = aroundChildren(node, around, sheet)
    steps.push({ leave: node, list: around.list })
    for (const child of [...node.childNodes].reverse()) steps.push({ node: child, around: inner })
  }
}

/**
 * The text as a reader sees it: blocks on lines of their own, the numbers and dashes of lists written out, cells
 * apart by tabs; scripts, styles and what is hidden left out. Words in an old Vietnamese font become Unicode.
 * What a page shows beside its main text comes after it, from `mainEnd` on.
 */
export function readHtml(html: string): Omit<Recovered, 'format' | 'pages'> & { readonly mainEnd: number } {
  const writer: Writer = { parts: [], length: 0, gap: '', indent: '', marked: false, tables: tableTape() }
  const page: Page = { writer, sheet: fontSheet(html), fonts: new Map() }
  const beside: Element[] = []
  writeNodes(page, parse(html).childNodes, beside)
  const mainEnd = writer.length
  widen(writer, '\n\n')
  writeNodes(page, beside, null)
  const text = writer.parts.join('')
  return {
    text,
    tables: writer.tables.finished.map((table) => table(text)),
    notes: fontNotes(page.fonts),
    // A page that is all menu has no main text to keep apart.
    mainEnd: mainEnd === 0 ? text.length : mainEnd,
  }
}
