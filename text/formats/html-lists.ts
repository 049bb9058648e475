import { attribute, type Element, styleOf } from './html-elements.ts'
import { romanNumeral } from './numerals.ts'

export type ListState = {
  readonly ordered: boolean
  readonly depth: number
  /** how many lists of bullets stand around its items: only among dashes does white space tell what is below what */
  readonly dashes: number
  readonly type: string
  readonly step: 1 | -1
  next: number
}

const typesOfStyle: Readonly<Record<string, string>> = {
  'upper-roman': 'I',
  'lower-roman': 'i',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  decimal: '1',
  none: 'none',
}

/** After z come aa, ab, ac, as browsers write them (Word writes aa, bb, cc). */
function letters(value: number): string {
  let rest = value
  let written = ''
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    written = String.fromCharCode(97 + ((rest - 1) % 26)) + written
  }
  return written
}

function listNumber({ next, type }: ListState): string {
  if (type === 'none') return ''
  if (next < 1 || next > 3999) return `${next}.`
  if (type === 'I') return `${romanNumeral(next)}.`
  if (type === 'i') return `${romanNumeral(next).toLowerCase()}.`
  if (type === 'A') return `${letters(next).toUpperCase()}.`
  return type === 'a' ? `${letters(next)}.` : `${next}.`
}

function whole(text: string | null): number | null {
  const value = Number(text ?? Number.NaN)
  return text !== null && text.trim() !== '' && Number.isInteger(value) ? value : null
}

function typeOf(element: Element): string {
  const styled = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(styleOf(element))?.[1]?.toLowerCase()
  return typesOfStyle[styled ?? ''] ?? attribute(element, 'type') ?? '1'
}

export function listState(element: Element, outer: ListState | null): ListState {
  const reversed = attribute(element, 'reversed') !== null
  const items = reversed ? element.childNodes.filter(({ nodeName }) => nodeName === 'li').length : 1
  return {
    ordered: element.tagName === 'ol',
    next: whole(attribute(element, 'start')) ?? items,
    step: reversed ? -1 : 1,
    type: typeOf(element),
    depth: (outer?.depth ?? -1) + 1,
    dashes: (outer?.dashes ?? 0) + (element.tagName === 'ol' ? 0 : 1),
  }
}

const deepestIndent = 12

/** The white space before the items of a list. */
export function indentOf(list: ListState | null): string {
  if (list === null) return ''
  return '  '.repeat(Math.min(list.ordered ? list.depth : list.dashes - 1, deepestIndent))
}

/** What a browser shows before an item: its number, or a dash for a bullet. Counts on. */
export function itemMarker(element: Element, list: ListState | null): string {
  if (list?.ordered !== true) return list?.type === 'none' ? '' : '-'
  list.next = whole(attribute(element, 'value')) ?? list.next
  const marker = listNumber(list)
  list.next += list.step
  return marker
}
