import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { Cell } from '../contract.ts'
import type { Table } from '../formats/recovered.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const tag = /<(\/?)table(?=[\s>])/giu
const widestSpan = 1000

/** Where tables stand that are written as HTML in Markdown; of nested ones the outermost. */
function stretches(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let depth = 0
  let start = 0
  for (const match of text.matchAll(tag)) {
    if (match[1] === '') {
      if (depth === 0) start = match.index
      depth += 1
    } else if (depth > 0) {
      depth -= 1
      const close = text.indexOf('>', match.index)
      if (depth === 0 && close > 0) found.push({ start, end: close + 1 })
    }
  }
  return found
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}

function spanned(element: Element, name: string): number {
  const value = Number(element.attrs.find((attr) => attr.name === name)?.value ?? '1')
  return Number.isInteger(value) && value >= 1 ? Math.min(value, widestSpan) : 1
}

function cellOf(text: string, start: number, element: Element): Cell {
  const location = element.sourceCodeLocation
  const from = start + (location?.startTag?.endOffset ?? 0)
  const to = start + (location?.endTag?.startOffset ?? location?.endOffset ?? 0)
  const words = text.slice(from, to)
  const begin = from + (words.length - words.trimStart().length)
  const own = words.trim()
  return {
    text: own,
    span: [begin, begin + own.length],
    header: element.tagName === 'th',
    colspan: spanned(element, 'colspan'),
    rowspan: spanned(element, 'rowspan'),
  }
}

function rowsOf(text: string, start: number, end: number): Cell[][] {
  const rows: Cell[][] = []
  const nodes: Node[] = parseFragment(text.slice(start, end), {
    sourceCodeLocationInfo: true,
  }).childNodes.toReversed()
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (!isElement(node)) continue
    if (node.tagName === 'tr') rows.push([])
    if (node.tagName === 'td' || node.tagName === 'th') rows.at(-1)?.push(cellOf(text, start, node))
    else for (const child of node.childNodes.toReversed()) nodes.push(child)
  }
  return rows.filter((row) => row.length > 0)
}

/** The tables that Markdown holds as HTML: cells keep their raw words, tags inside of them included. */
export function markupTables(text: string): Table[] {
  return stretches(text)
    .map(({ start, end }): Table => ({ span: [start, end], rows: rowsOf(text, start, end) }))
    .filter(({ rows }) => rows.length > 0)
}
