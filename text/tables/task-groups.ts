import { oneLine } from './cell-words.ts'
import type { Placed } from './grid.ts'
import { countsBelow, numberBefore, numberIn, numbersGroup } from './numbering.ts'
import { filled, parts, type Row, rowOf } from './task-row.ts'

/** A row that says nothing but a number and a title. */
function isBare(row: Row): boolean {
  return !parts.some((part) => part !== 'task' && filled(row.at(part)))
}

function isEmphasised({ cell, words }: Placed): boolean {
  const marked = /^\s*(?:\*\*|__)[\s\S]*(?:\*\*|__)\s*$/u.test(cell.text)
  return marked || (/\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words))
}

/** The title of a group over the whole width, in a cell alone, or in the column of the tasks. */
function groupTitle(row: Row): Placed | null {
  const [only, ...others] = row.own
  if (only === undefined || others.length > 0) return null
  const wide = only.cell.colspan >= Math.max(2, row.table.heads.width - 2)
  const alone = row.table.clause.rows?.[row.index]?.length === 1
  const inTask = only === row.at('task') && (isEmphasised(only) || numbered(only) !== null)
  // Some write the whole title into the column of the numbers.
  const inNumber = only.column === row.table.columns.number && numberIn(only.words) === null
  return wide || alone || inTask || inNumber ? only : null
}

function numbered(placed: Placed): string | null {
  const number = numberBefore(oneLine(placed.words))?.number ?? null
  return number !== null && numbersGroup(number) ? number : null
}

/** The group below which rows stand after a row that heads one: a number below a Roman one leaves that in force. */
export function groupAfter(before: string | null, name: string): string {
  return /^\d/.test(name) && before !== null && numbersGroup(before) ? before : name
}

/** The name of the group that a row heads: its number, else its title; null where it heads none. */
export function groupIn(row: Row): string | null {
  const title = groupTitle(row)
  if (title !== null) {
    const words = oneLine(title.words)
    return numberBefore(words)?.number ?? words
  }
  const { number } = row
  if (number === null || !isBare(row) || !filled(row.at('task'))) return null
  const next = row.index + 1 < row.table.grid.length ? rowOf(row.table, row.index + 1) : null
  return numbersGroup(number) || countsBelow(next?.number ?? null, number) ? number : null
}
