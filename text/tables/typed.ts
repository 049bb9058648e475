import type { Cell } from '../contract.ts'
import type { Table } from '../formats/recovered.ts'
import { markupTables } from './markup.ts'
import { isPipeRow, isRule, pipeCells } from './pipes.ts'
import { spacedBlock } from './spaced.ts'
import { isTabRow, tabCells } from './tabs.ts'
import { type TypedLine, typedLines } from './typed-lines.ts'

type Block = { readonly rows: Cell[][]; readonly next: number }

function tableOf(rows: Cell[][]): Table | null {
  const worded = rows.flat().filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const [first, last] = [worded[0], worded.at(-1)]
  return first === undefined || last === undefined ? null : { span: [first.span[0], last.span[1]], rows }
}

/** Rows between pipes. Rows before the first rule below words are the head of the table. */
function pipeBlock(lines: readonly TypedLine[], from: number, outerNeeded: boolean): Block {
  const found: TypedLine[] = []
  let headRows = 0
  let at = from
  for (; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    if (isRule(line.text)) {
      if (headRows === 0) headRows = found.length
    } else if (isPipeRow(line.text, outerNeeded)) found.push(line)
    else break
  }
  if (found.length === 0 || (found.length < 2 && headRows === 0)) return { rows: [], next: at }
  // A rule below the last row closes a drawn table and makes no head of it.
  const heads = headRows === found.length && found.length > 1 ? 0 : headRows
  return { rows: found.map((line, index) => pipeCells(line, index < heads)), next: at }
}

const groupLine = /^\s*(?:[IVX]{1,7}|[A-ZĐ])[.)\-/]?\s/u

/** Rows between tabs; a line of a group (`II. …`) may stand between them. */
function tabBlock(lines: readonly TypedLine[], from: number): Block | null {
  const found: TypedLine[] = []
  let at = from
  for (; at < lines.length; at += 1) {
    const line = lines[at]
    const next = lines[at + 1]
    if (line === undefined) break
    const between = found.length > 0 && groupLine.test(line.text) && next !== undefined && isTabRow(next.text)
    if (!isTabRow(line.text) && !between) break
    found.push(line)
  }
  const rows = found.map((line) => tabCells(line))
  // Two columns may be a list whose numbers stand before a tab.
  return rows.filter((row) => row.length >= 3).length >= 2 ? { rows, next: at } : { rows: [], next: at }
}

function blockAt(lines: readonly TypedLine[], at: number, format: 'txt' | 'md'): Block | null {
  const line = lines[at]
  const after = lines[at + 1]
  if (line === undefined || line.text === '') return null
  if (isPipeRow(line.text, true) || isRule(line.text)) return pipeBlock(lines, at, true)
  const bare = format === 'md' && after !== undefined && isRule(after.text) && isPipeRow(line.text, false)
  if (bare) return pipeBlock(lines, at, false)
  if (format === 'md') return null
  return isTabRow(line.text) ? tabBlock(lines, at) : spacedBlock(lines, at)
}

/** The tables of a typed text, in its order: Markdown and plain text keep their words as they are typed. */
export function typedTables(text: string, format: 'txt' | 'md'): Table[] {
  const lines = typedLines(text)
  const written = format === 'md' ? markupTables(text) : []
  const tables: Table[] = []
  let passed = 0
  for (let at = 0; at < lines.length; ) {
    const markup = written[passed]
    const start = lines[at]?.start ?? 0
    if (markup !== undefined && start >= markup.span[1]) {
      tables.push(markup)
      passed += 1
      continue
    }
    const inside = markup !== undefined && start >= markup.span[0]
    const block = inside ? null : blockAt(lines, at, format)
    const table = block === null ? null : tableOf(block.rows)
    if (table !== null) tables.push(table)
    at = Math.max(block?.next ?? 0, at + 1)
  }
  return [...tables, ...written.slice(passed)]
}
