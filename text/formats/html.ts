import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

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

type ListState = { ordered: boolean; next: number; type: string; depth: number }

/** Text under way: `gap` is the white space that comes before the next word. */
type Writer = { readonly parts: string[]; gap: '' | ' ' | '\t' | '\n' | '\n\n'; indent: string }

const weight = { '': 0, ' ': 1, '\t': 2, '\n': 3, '\n\n': 4 } as const

function widen(writer: Writer, gap: Writer['gap']): void {
  if (weight[gap] > weight[writer.gap]) writer.gap = gap
}

function write(writer: Writer, text: string): void {
  if (text === '') return
  if (writer.parts.length > 0) {
    writer.parts.push(writer.gap)
    if (writer.gap.startsWith('\n')) writer.parts.push(writer.indent)
  }
  writer.gap = ''
  writer.parts.push(text)
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

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null
}

const romanSigns: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  let rest = value
  let signs = ''
  for (const [worth, sign] of romanSigns) {
    for (; rest >= worth; rest -= worth) signs += sign
  }
  return signs
}

/** The number that a browser would show before an item of an ordered list. */
function listNumber(state: ListState): string {
  const { next, type } = state
  if (next < 1 || next > 80 || type === '1') return `${next}.`
  if (type === 'I') return `${roman(next)}.`
  if (type === 'i') return `${roman(next).toLowerCase()}.`
  const letter = next <= 26 ? String.fromCharCode(96 + next) : String(next)
  return type === 'A' ? `${letter.toUpperCase()}.` : type === 'a' ? `${letter}.` : `${next}.`
}

function listState(element: Element, outer: ListState | null): ListState {
  const start = Number(attribute(element, 'start') ?? '1')
  return {
    ordered: element.tagName === 'ol',
    next: Number.isInteger(start) ? start : 1,
    type: attribute(element, 'type') ?? '1',
    depth: (outer?.depth ?? -1) + 1,
  }
}

function openItem(writer: Writer, element: Element, list: ListState | null): void {
  writer.indent = '  '.repeat(Math.min(list?.depth ?? 0, 12))
  if (list?.ordered !== true) {
    write(writer, '-')
    return
  }
  const own = Number(attribute(element, 'value') ?? Number.NaN)
  if (Number.isInteger(own)) list.next = own
  write(writer, listNumber(list))
  list.next += 1
}

function hidden(element: Element): boolean {
  return (
    attribute(element, 'hidden') !== null || /display\s*:\s*none/i.test(attribute(element, 'style') ?? '')
  )
}

type Step =
  | { readonly node: Node; readonly list: ListState | null; readonly preserved: boolean }
  | { readonly leave: Element; readonly list: ListState | null }

function gapAround(tag: string, list: ListState | null): Writer['gap'] {
  if ((tag === 'ul' || tag === 'ol') && list !== null) return '\n'
  if (tag === 'li' || tag === 'tr' || tag === 'div' || tag === 'dt' || tag === 'dd') return '\n'
  return '\n\n'
}

function enter(writer: Writer, element: Element, list: ListState | null): void {
  const tag = element.tagName
  if (tag === 'br') {
    widen(writer, '\n')
    return
  }
  if (tag === 'td' || tag === 'th') {
    widen(writer, '\t')
    return
  }
  if (!blocks.has(tag)) return
  widen(writer, gapAround(tag, list))
  if (tag !== 'li') return
  openItem(writer, element, list)
  writer.gap = ' '
}

/**
 * The text as a reader sees it: blocks on lines of their own, the numbers and dashes of lists written out, cells
 * apart by tabs; scripts, styles and what is hidden left out. Walks without recursion: depth is the file's choice.
 */
export function textOfHtml(html: string): string {
  const writer: Writer = { parts: [], gap: '', indent: '' }
  const steps: Step[] = [...parse(html).childNodes]
    .reverse()
    .map((node) => ({ node, list: null, preserved: false }))
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('leave' in step) {
      if (blocks.has(step.leave.tagName)) widen(writer, gapAround(step.leave.tagName, step.list))
      if (step.leave.tagName === 'td' || step.leave.tagName === 'th') widen(writer, '\t')
      if (step.leave.tagName === 'li') writer.indent = '  '.repeat(Math.min(step.list?.depth ?? 0, 12))
      if (step.leave.tagName === 'ul' || step.leave.tagName === 'ol') writer.indent = ''
      continue
    }
    const { node, list, preserved } = step
    if (node.nodeName === '#text' && 'value' in node) writeText(writer, node.value, preserved)
    if (!('tagName' in node) || dropped.has(node.tagName) || hidden(node)) continue
    enter(writer, node, list)
    const inner = node.tagName === 'ul' || node.tagName === 'ol' ? listState(node, list) : list
    steps.push({ leave: node, list })
    for (const child of [...node.childNodes].reverse()) {
      steps.push({ node: child, list: inner, preserved: preserved || node.tagName === 'pre' })
    }
  }
  return writer.parts.join('')
}
