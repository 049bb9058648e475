import type { Level } from '../contract.ts'

/** A family of markers that number one series: `I-`, `1.`, `a)`, `-`, `Điều 1.` … */
export type MarkerClass = {
  readonly name: string
  readonly level: Level
  /** depth: a greater rank stands below a smaller one that is open */
  readonly rank: number
  readonly pattern: RegExp
}

export type Marker = {
  readonly of: MarkerClass
  readonly number: string | null
  /** as written, without the white space after it */
  readonly text: string
  /** how many characters of the line it takes, white space included */
  readonly length: number
}

const number = '([IVXLC]+|\\d+[a-zđ]?|[A-ZĐ]|thứ \\p{L}+|one|two|three|première?)'
const word = (words: string) =>
  new RegExp(`^(?:${words})\\s+(?:thứ\\s+)?${number}(?![\\p{L}\\d])\\s*(?:[.:)]|[-–—](?=\\s|$))?`, 'iu')
const capitalWord = (words: string) =>
  new RegExp(`^(?:${words})(?:\\s+(?:số\\s+)?([IVXLC]+|\\d+|[A-ZĐ]))?\\s*[.:]?(?=\\s|$)`, 'u')

/** The classes in the order in which a line is tried. Ranks follow the table of the contract. */
export const markerClasses: readonly MarkerClass[] = [
  {
    name: 'appendix',
    level: 'appendix',
    rank: 0,
    pattern: capitalWord('PHỤ LỤC|Phụ lục|APPENDIX|Appendix|ANNEX|Annex|ANNEXE|Annexe'),
  },
  { name: 'part-word', level: 'part', rank: 10, pattern: word('phần|part|partie') },
  { name: 'book', level: 'book', rank: 11, pattern: word('quyển|book|livre') },
  { name: 'title', level: 'title', rank: 12, pattern: word('titre|title') },
  { name: 'chapter', level: 'chapter', rank: 14, pattern: word('chương|chapter|chapitre') },
  { name: 'subsection', level: 'subsection', rank: 17, pattern: word('tiểu mục|sub-?section|sous-section') },
  { name: 'section', level: 'section', rank: 16, pattern: word('mục|section') },
  {
    name: 'article',
    level: 'article',
    rank: 18,
    pattern:
      /^(?:Điều|ĐIỀU|Article|ARTICLE|Art\.)\s+((?:[LRDA]\.?\s?)?\d+(?:-\d+)*(?:er|bis|ter)?[a-zđ]?|premier)(?![\p{L}\d])\s*(?:[.:)]|[-–—](?=\s|$))?/u,
  },
  {
    name: 'roman',
    level: 'part',
    rank: 13,
    pattern: /^([IVX]{1,7})\s*(?:[-–—.)/]|\s[-–—])(?:\*\*|__)?(?=\s|\p{Lu})(?![-–—]{2})/u,
  },
  { name: 'letter', level: 'part', rank: 9, pattern: /^([A-ZĐ])\s*[.)-](?:\*\*|__)?(?=\s)/u },
  { name: 'degree', level: 'paragraph', rank: 20, pattern: /^(\d{1,3})°\s*/u },
  {
    name: 'dotted',
    level: 'paragraph',
    rank: 21,
    pattern: /^(\d{1,3}(?:\.\d{1,3}){1,4})\\?[.)]?(?:\*\*|__)?(?=\s+\p{L}|\s+["“«(])/u,
  },
  {
    name: 'arabic',
    level: 'paragraph',
    rank: 20,
    pattern: /^(\d{1,3})\s?\\?[.](?:\*\*|__)?(?=\s|\p{Lu}|$)(?!\s*\d)/u,
  },
  { name: 'arabic-dash', level: 'paragraph', rank: 20, pattern: /^(\d{1,3})\s?-(?=\s\p{Lu})/u },
  { name: 'arabic-bracket', level: 'paragraph', rank: 22, pattern: /^(\d{1,3})\s?\)(?=\s|\p{Lu})/u },
  { name: 'bracketed-number', level: 'subsection', rank: 23, pattern: /^\((\d{1,3}[a-z]?)\)(?=\s|\p{L})/u },
  { name: 'small-roman', level: 'point', rank: 26, pattern: /^\(?([ivx]{2,6})\)(?=\s|\p{L})/u },
  { name: 'point', level: 'point', rank: 24, pattern: /^\(?([a-zđ])\s?(?:\d)?\)(?:\*\*|__)?(?=\s|\p{L})/u },
  { name: 'point-dot', level: 'point', rank: 24, pattern: /^([a-zđ])\\?\.(?=\s+\p{L})/u },
  { name: 'indent', level: 'indent', rank: 30, pattern: /^[-–—](?=\s*[^\s\-–—\d]|\s+\d)/u },
  { name: 'plus', level: 'indent', rank: 31, pattern: /^\+(?=\s*\p{L}|\s+\d)/u },
  { name: 'bullet', level: 'indent', rank: 32, pattern: /^[•●▪◦‣·*■□♦➢✓](?=\s+\S|\p{L})/u },
]

const quick = /^[\p{Lu}\p{N}(\-–—+•●▪◦‣·*■□♦➢✓]|^[a-zđ]\s?[\d.)\\]|^[ivx]{2,6}\)|^\p{L}{3,9}\s/u

/** Reads the marker at the beginning of a line; null where the line has none. */
export function readMarker(line: string): Marker | null {
  if (!quick.test(line)) return null
  for (const of of markerClasses) {
    const match = of.pattern.exec(line)
    if (match === null || (of.name === 'appendix' && line.length > 160)) continue
    // A structural word opens a clause only where it stands in capitals or begins a heading.
    if (of.rank > 9 && of.rank < 19 && of.name !== 'roman' && /^\p{Ll}/u.test(line)) continue
    const text = match[0].trimEnd()
    // "Article 5 of the Law applies": a citation at the start of a sentence is no marker.
    const wordy = of.rank > 9 && of.rank < 19 && of.name !== 'roman'
    if (wordy && /[\p{L}\d]$/u.test(text) && /^\s*[\p{Ll},;]/u.test(line.slice(match[0].length))) continue
    const space = /^\s*/.exec(line.slice(match[0].length))?.[0].length ?? 0
    return { of, number: match[1] ?? null, text, length: match[0].length + space }
  }
  return null
}

/** A line that certainly begins the body: a marker that begins its series, or an article. */
export function startsClause(line: string): boolean {
  const marker = readMarker(line)
  if (marker === null || marker.of.name === 'letter') return false
  return (
    marker.number === null || /^(?:I|1|a|A|1er|premier|nhất)$/iu.test(marker.number.replace(/^thứ /iu, ''))
  )
}
