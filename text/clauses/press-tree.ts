import type { Line } from '../lines.ts'
import { alineaDraft, type Draft } from './draft.ts'

/**
 * The clauses of an article: each paragraph is an `alinea`; a subheading opens a `section` without a number,
 * under which the paragraphs after it stand.
 * @param isSubheading tells a line that heads what follows
 */
export function growPressTree(lines: readonly Line[], isSubheading: (line: Line) => boolean): Draft[] {
  const roots: Draft[] = []
  let section: Draft | null = null
  const filled = lines.filter((line) => !line.blank)
  filled.forEach((line, at) => {
    const next = filled[at + 1]
    const last = (section?.children ?? roots).at(-1)
    if (line.table !== null && last?.table === line.table) {
      last.end = line.outerEnd
      return
    }
    const draft = alineaDraft(line)
    if (next !== undefined && isSubheading(line) && !isSubheading(next)) {
      section = {
        ...draft,
        level: 'section',
        rank: 16,
        heading: { start: draft.textStart, end: draft.textEnd },
      }
      roots.push(section)
      return
    }
    ;(section?.children ?? roots).push(draft)
  })
  return roots
}
