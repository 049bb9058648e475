import type { List, ListLevel, StyleNumbering } from './lists.ts'
import { writeNumber } from './number-formats.ts'
import { bulletOf } from './symbols.ts'

/** What Word shows before a paragraph, with the gap after it. */
export type Marker = {
  readonly text: string
  readonly gap: '' | ' '
  readonly font: string | null
  readonly bullet: boolean
  /** how many levels of bullets stand above a bullet in its list */
  readonly depth: number
}

/** The list of a paragraph; its level is its own, else that of its style. */
export type Place = {
  readonly numId: string
  readonly level: number | null
  readonly byStyle: StyleNumbering | null
}

/** Counts the paragraphs of lists in the order in which they are asked for. */
export type Counter = (place: Place) => Marker | null

const deepest = 8

/** After an item, the numbers of deeper levels begin anew, unless their level says after which only. */
function restartBelow(counts: (number | undefined)[], level: number, levels: List['levels']): void {
  for (let deeper = level + 1; deeper <= deepest; deeper += 1) {
    const after = levels.get(deeper)?.restart ?? deeper
    if (level < after) counts[deeper] = undefined
  }
}

function markerText(
  level: ListLevel,
  levels: List['levels'],
  counts: readonly (number | undefined)[],
): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const shown = levels.get(at)
    // A level that no paragraph has reached yet shows where it would start.
    const value = counts[at] ?? shown?.start ?? 1
    const format = shown?.format ?? 'decimal'
    const inFigures = level.legal && format !== 'bullet' && format !== 'none'
    return writeNumber(value, inFigures ? 'decimal' : format, shown?.custom ?? null)
  })
}

/** A level that names a style is the level of its paragraphs, whatever the style says. */
function levelIn(list: List, { level, byStyle }: Place): number {
  if (level !== null) return level
  for (const id of byStyle?.ids ?? []) {
    for (const [at, { style }] of list.levels) if (style === id) return at
  }
  return byStyle?.level ?? 0
}

function bulletsAbove({ levels }: List, level: number): number {
  let above = 0
  for (const [at, { format }] of levels) if (at < level && format === 'bullet') above += 1
  return above
}

/**
 * Counts as Word does: lists of one definition go on with each other's numbers, a list with a start of its own
 * begins there once, and paragraphs between the items change nothing.
 */
export function counterOf(lists: ReadonlyMap<string, List>): Counter {
  const countsOf = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (place) => {
    const { numId } = place
    const list = lists.get(numId)
    if (list === undefined) return null
    const level = levelIn(list, place)
    const shown = list.levels.get(level)
    if (shown === undefined) return null
    const counts = countsOf.get(list.abstractId) ?? []
    countsOf.set(list.abstractId, counts)
    const own = list.starts.get(level)
    const key = `${numId} ${level}`
    const before = counts[level]
    if (own !== undefined && !begun.has(key)) counts[level] = own
    else counts[level] = before === undefined ? (own ?? shown.start) : before + 1
    begun.add(key)
    restartBelow(counts, level, list.levels)
    if (shown.hidden) return null
    const bullet = shown.format === 'bullet'
    const text = bullet ? bulletOf(shown.font, shown.text) : markerText(shown, list.levels, counts)
    const gap = shown.suffix === 'nothing' || text === '' ? '' : ' '
    return {
      text,
      gap,
      font: bullet ? null : shown.font,
      bullet,
      depth: bullet ? bulletsAbove(list, level) : 0,
    }
  }
}
