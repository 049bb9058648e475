import type { Grammar } from './grammar.ts'
import type { Stretch } from './sentences.ts'

/** A year that a text names: by when (`by`), as the end of a period, or alone beside something. */
export type Year = Stretch & { readonly year: number; readonly kind: 'by' | 'period' | 'bare' }

type Found = Stretch & { readonly year: number }

function overlaps(years: readonly Stretch[], { start, end }: Stretch): boolean {
  return years.some((other) => start < other.end && other.start < end)
}

function matchesIn(text: string, { start, end }: Stretch, pattern: RegExp): Found[] {
  const found: Found[] = []
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const at = start + match.index
    const year = match.slice(1).find((group) => group !== undefined)
    found.push({ year: Number(year), start: at, end: at + match[0].length })
  }
  return found
}

const mostListed = 5
const another = /^(?:\s?,\s?|\s(?:và|and|et)\s)(?:năm )?(20\d\d)(?!\d|[/%]|[.,]\d)/u

/** `các năm 2026, 2027 và 2030`: the years that go on a list. */
function listedAfter(text: string, found: Found, end: number): Found[] {
  const listed: Found[] = []
  let at = found.end
  for (let more = 0; more < mostListed; more += 1) {
    const match = another.exec(text.slice(at, Math.min(end, at + 16)))
    if (match?.[1] === undefined) break
    at += match[0].length
    listed.push({ year: Number(match[1]), start: at - 4, end: at })
  }
  return listed
}

/** The years of a baseline ("compared with 2020"), in the order of the text. */
export function baselinesIn(text: string, stretch: Stretch, grammar: Grammar): Found[] {
  return matchesIn(text, stretch, grammar.baseline)
}

/** The years that date what a stretch says, in the order of the text; years of a baseline are none of them. */
export function yearsIn(text: string, stretch: Stretch, grammar: Grammar): Year[] {
  if (!/20\d\d/.test(text.slice(stretch.start, stretch.end))) return []
  const baselines = baselinesIn(text, stretch, grammar)
  const years: Year[] = []
  for (const kind of ['period', 'by', 'bare'] as const) {
    for (const first of matchesIn(text, stretch, grammar.deadlines[kind])) {
      for (const found of [first, ...listedAfter(text, first, stretch.end)]) {
        if (!overlaps(baselines, found) && !overlaps(years, found)) years.push({ ...found, kind })
      }
    }
  }
  return years.sort((a, b) => a.start - b.start)
}
