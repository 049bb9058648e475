import type { Entry } from './entry.ts'

const columns = [
  { head: 'name', width: 28 },
  { head: 'value', width: 10 },
  { head: 'unit', width: 8 },
  { head: 'ratio', width: 10 },
  { head: 'target', width: 14 },
  { head: 'ok', width: 3 },
] as const
const numbers = ['value', 'ratio']

/** The heads of the table that people read. */
export const tableHead = line(Object.fromEntries(columns.map(({ head }) => [head, head])))

/** One entry as a line of that table; numbers stand right, a dash where no target is set. */
export function tableLine({ name, value, unit, ratio, target, ok }: Entry): string {
  const met = ok === null ? '–' : ok ? 'yes' : 'NO'
  return line({ name, value: String(value), unit, ratio: String(ratio), target: target ?? '–', ok: met })
}

function line(cells: Readonly<Record<string, string>>): string {
  const padded = columns.map(({ head, width }) => {
    const cell = cells[head] ?? ''
    return numbers.includes(head) ? cell.padStart(width) : cell.padEnd(width)
  })
  return padded.join('  ').trimEnd()
}
