import { isCapitals, type Line } from '../lines.ts'
import type { Draft } from './draft.ts'
import { type MarkerClass, markerClasses } from './marker-classes.ts'
import type { Marker } from './markers.ts'
import { placesOf, romanValue } from './numerals.ts'
import type { Usage } from './usage.ts'
import type { MarkerName } from './why.ts'

/** What settles a marker that one line alone leaves open: what is open above it, and what follows. */
export type Around = {
  readonly open: readonly Draft[]
  readonly usage: Usage
  /** a text put together from its amendments: digits behind a number are footnotes */
  readonly consolidated: boolean
  /** the last number of each class, wherever it stood */
  readonly last: ReadonlyMap<MarkerName, string>
  /** the marker of the next line that has one */
  readonly next: Marker | null
}

// Chapters hold parts in some countries, and parts hold chapters in others.
const belowChapter = 15

const byName = new Map(markerClasses.map((entry) => [entry.name, entry]))

function as(marker: Marker, name: MarkerName, change: Partial<MarkerClass> = {}): Marker {
  return { ...marker, of: { ...(byName.get(name) as MarkerClass), ...change } }
}

function lastOpen(open: readonly Draft[], name: MarkerName): Draft | undefined {
  return open.findLast((draft) => draft.marker?.of.name === name)
}

function isNext(before: string | null | undefined, number: string): boolean {
  if (before === undefined || before === null) return false
  const places = placesOf(before)
  return placesOf(number).some((place) => places.includes(place - 1))
}

function follows(around: Around, name: MarkerName, number: string): boolean {
  return isNext(lastOpen(around.open, name)?.marker?.number, number)
}

function isOpen(around: Around, name: MarkerName): boolean {
  return lastOpen(around.open, name) !== undefined
}

function settleRoman(around: Around, line: Line, marker: Marker, number: string): Marker | null {
  if (number.length === 1 && /[.)]$/.test(marker.text) && follows(around, 'letter', number))
    return as(marker, 'letter')
  if (romanValue(number) === null) return null
  const plausible = number === 'I' || isOpen(around, 'roman') || isCapitals(line.text)
  if (!plausible) return null
  if (around.usage === 'french-law') return as(marker, 'roman', { level: 'paragraph', rank: 19 })
  // A decision can carry a whole programme inside of an article.
  return isOpen(around, 'article') ? as(marker, 'roman', { rank: 18.5 }) : marker
}

/** (i) after (h) goes on with the letters, unless (ii) follows; else it begins the Roman numbers. */
function settlePoint(around: Around, marker: Marker, number: string): Marker {
  if (!/^[ivx]$/.test(number)) return marker
  const letters = follows(around, 'point', number)
  if (letters && number === 'i' && around.next?.of.name === 'small-roman' && around.next.number === 'ii')
    return as(marker, 'small-roman')
  if (!letters && (number === 'i' || isOpen(around, 'small-roman'))) return as(marker, 'small-roman')
  return marker
}

/** `Điều 5 Luật …` and `Article 5 The …` may be a citation that begins a line: without a stop only a number in its turn opens a clause. */
function settleArticle(around: Around, line: Line, marker: Marker, number: string): Marker | null {
  const bare = /[\p{L}\d]$/u.test(marker.text) && line.text.length > marker.length
  if (!bare || around.usage === 'french-law') return marker
  const before = around.last.get('article')
  return before === undefined || isNext(before, number) ? marker : null
}

/** `2 Duty to lend`: only in its turn, and where it heads what follows. */
function settleAlone(around: Around, line: Line, marker: Marker, number: string): Marker | null {
  if (around.usage !== 'english-law' || around.last.has('arabic')) return null
  const before = around.last.get('number-alone')
  const inTurn = before === undefined ? number === '1' : isNext(before, number) || /\d[A-Z]/.test(number)
  return inTurn && line.text.length < 120 && !/[.;:,]$/.test(line.text) ? marker : null
}

/** `2.6 Lấy mẫu` after paragraph 1 is paragraph 2 with footnote 6. */
function settleFootnoted(around: Around, marker: Marker, number: string): Marker {
  const [first = '', footnote, more] = number.split('.')
  if (footnote === undefined || more !== undefined || marker.text.endsWith('.')) return marker
  const before = lastOpen(around.open, 'arabic')
  const inTurn = before === undefined ? first === '1' : isNext(before.marker?.number, first)
  return inTurn ? { ...as(marker, 'arabic'), number: first } : marker
}

function settleEnglish(around: Around, marker: Marker, number: string): Marker | null {
  const { name } = marker.of
  if (name === 'arabic') {
    const listed = around.open.some(
      ({ level, marker: own }) => own?.of.name === 'arabic' && level === 'paragraph',
    )
    const begins = number === '1' && isOpen(around, 'bracketed-number')
    return listed || begins
      ? as(marker, 'arabic', { rank: 27 })
      : as(marker, 'arabic', { level: 'section', rank: 18 })
  }
  if (name === 'dotted') {
    const depth = number.split('.').length
    return depth === 2
      ? as(marker, 'dotted', { level: 'subsection', rank: 23 })
      : as(marker, 'dotted', { level: 'point', rank: 24 + depth / 10 })
  }
  if (name === 'part-word') {
    const below = lastOpen(around.open, 'part-word')?.rank === belowChapter
    const begins = isOpen(around, 'chapter') && placesOf(number).includes(1)
    return below || begins ? as(marker, 'part-word', { rank: belowChapter }) : marker
  }
  return marker
}

/** Settles what one line alone leaves open; null where the line has no marker after all. */
export function settleMarker(around: Around, line: Line, marker: Marker): Marker | null {
  const { number } = marker
  if (number === null) return marker
  switch (marker.of.name) {
    case 'roman':
      return settleRoman(around, line, marker, number)
    case 'letter':
      return number === 'A' || follows(around, 'letter', number) ? marker : null
    case 'point-dot':
      return number === 'a' || follows(around, 'point-dot', number) ? marker : null
    case 'capital-point':
      return number === 'A' || follows(around, 'capital-point', number) ? marker : null
    case 'double-letter':
      return number === 'aa' || isOpen(around, 'double-letter') ? marker : null
    case 'point':
      return settlePoint(around, marker, number)
    case 'number-alone':
      return settleAlone(around, line, marker, number)
    case 'dotted':
      return around.usage === 'english-law'
        ? settleEnglish(around, marker, number)
        : around.consolidated
          ? settleFootnoted(around, marker, number)
          : marker
    case 'bracketed-number':
      return around.usage === 'english-law' ? marker : as(marker, 'bracketed-number', { level: 'paragraph' })
    case 'article':
      return settleArticle(around, line, marker, number)
    default:
      return around.usage === 'english-law' ? settleEnglish(around, marker, number) : marker
  }
}
