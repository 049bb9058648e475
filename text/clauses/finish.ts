import type { Clause, Level, Note } from '../contract.ts'
import { type FoldedText, written } from '../folding.ts'
import type { Draft } from './draft.ts'
import { placesOf } from './numerals.ts'
import { plainRules } from './why.ts'

// Abbreviations of the Akoma Ntoso 3.0 naming convention, part 5.
const abbreviations: Readonly<Record<Level, string>> = {
  book: 'book',
  part: 'part',
  title: 'title',
  chapter: 'chp',
  section: 'sec',
  subsection: 'subsec',
  article: 'art',
  paragraph: 'para',
  point: 'point',
  indent: 'indent',
  alinea: 'al',
  appendix: 'att',
}

type Finishing = {
  readonly source: FoldedText
  readonly notes: Note[]
  /** last place of each class of markers in document order: a series may run on through its parents */
  readonly last: Map<string, number>
}

function identifier(
  draft: Draft,
  prefix: string,
  counts: Map<string, number>,
  taken: Map<string, number>,
): string {
  const short = abbreviations[draft.level]
  const place = (counts.get(short) ?? 0) + 1
  counts.set(short, place)
  const given = draft.marker?.number ?? null
  const number = given === null ? place : /\s/.test(given) ? given.replace(/\s+/g, '-') : given
  const wanted = `${prefix}${short}_${number}`
  const times = (taken.get(wanted) ?? 0) + 1
  taken.set(wanted, times)
  return times === 1 ? wanted : `${wanted}_${times}`
}

function checkNumber(finishing: Finishing, draft: Draft, eId: string, before: number | null): number | null {
  const number = draft.marker?.number
  if (draft.marker === null || number === null || number === undefined) return null
  const name = draft.marker.of.name
  const places = placesOf(number)
  const first = places[0]
  if (first === undefined) return null
  const last = finishing.last.get(name) ?? 0
  const wanted = (before ?? 0) + 1
  const fits = [wanted, ...(before === null ? [last + 1] : [])]
  const place = places.find((candidate) => fits.includes(candidate)) ?? first
  const span = finishing.source.spanOf(draft.start, draft.textStart)
  // đ stands between d and e, and many texts leave it out: no gap then.
  const skipsLetter =
    before !== null && /^[a-zA-ZđĐ]$/.test(number) && place === before + 2 && number.toLowerCase() === 'e'
  // 35a and Mẫu số 1B were put in between, beside the number that they are named after.
  if (place === before && /^\d+\D+$/.test(number)) return place
  if (before !== null && place <= before) {
    finishing.notes.push({ code: 'numbering-repeated', details: { clause: eId, found: number }, span })
  } else if (!fits.includes(place) && !skipsLetter) {
    finishing.notes.push({
      code: 'numbering-gap',
      details: { clause: eId, expected: wanted, found: number },
      span,
    })
  }
  finishing.last.set(name, place)
  return place
}

function whyOf({ table, marker, level }: Draft): string {
  if (table !== null) return plainRules.table
  if (marker !== null) return `marker/${marker.of.name}`
  return level === 'section' ? plainRules.heading : plainRules.alinea
}

function finishAll(finishing: Finishing, drafts: readonly Draft[], prefix: string): Clause[] {
  const counts = new Map<string, number>()
  const taken = new Map<string, number>()
  const before = new Map<string, number>()
  return drafts.map((draft) => {
    const eId = identifier(draft, prefix, counts, taken)
    const name = draft.marker?.of.name ?? ''
    const place = checkNumber(finishing, draft, eId, before.get(name) ?? null)
    if (place !== null) before.set(name, place)
    const { source } = finishing
    return {
      eId,
      level: draft.level,
      number: draft.marker?.number ?? null,
      marker: draft.marker === null ? null : written(source, draft.markerStart, draft.textStart).trim(),
      heading: draft.heading === null ? null : written(source, draft.heading.start, draft.heading.end),
      span: source.spanOf(draft.start, draft.end),
      rows: draft.table?.rows ?? null,
      children: finishAll(finishing, draft.children, `${eId}__`),
      why: whyOf(draft),
    }
  })
}

/** Gives the grown tree its eIds and says where a numbering skips or repeats. */
export function finishTree(source: FoldedText, drafts: readonly Draft[], notes: Note[]): Clause[] {
  return finishAll({ source, notes, last: new Map() }, drafts, '')
}
