import type { Level } from '../contract.ts'
import type { MarkerName } from './why.ts'

/** A family of markers that number one series: `I-`, `1.`, `a)`, `-`, `Điều 1.` … */
export type MarkerClass = {
  readonly name: MarkerName
  readonly level: Level
  /** depth: a greater rank stands below a smaller one that is open */
  readonly rank: number
  /** the characters that its markers can begin with */
  readonly first: string
  readonly pattern: RegExp
}

// Bold marks of Markdown and the footnote numbers of consolidated texts stand beside a number.
const beside = '(?:\\*\\*|__|\\[\\d{1,3}\\])*'
const ordinal =
  'thứ \\p{L}+|one|two|three|four|five|six|seven|eight|nine|ten|premi(?:er|ère)|deuxième|troisième|quatrième|unique|préliminaire|liminaire|législative|réglementaire'
const number = `((?:[IVXLC]+|\\d+)(?:ers?|ère|[a-zđ])?(?:[ -](?:bis|ter|quater|quinquies))?|[A-ZĐ]|${ordinal})`
// Where a footnote number was printed small, it stands as plain digits behind the stop.
const small = '(?:\\d{1,3}(?=\\s+\\p{Lu}))?'
const stop = `${beside}\\s*(?:[.:)]${small}(?:\\s?[-–—―](?=\\s))?|[-–—―](?=\\s|$))?${beside}`
const word = (words: string) =>
  new RegExp(`^(?:${words})\\s+(?:thứ\\s+)?${number}(?![\\p{L}\\d])${stop}`, 'iu')
const no = '(?:(?:SỐ|[Ss]ố|No\\.|N°)\\s*:?\\s*)?'

const bullets = '•●▪◦‣·*■□♦➢✓○◆◇►▶→⇒✔'
const digits = '0123456789'
const smalls = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
const capitals = smalls.toUpperCase()

/** The classes in the order in which a line is tried. Ranks follow the table of the contract. */
export const markerClasses: readonly MarkerClass[] = [
  {
    name: 'appendix',
    level: 'appendix',
    rank: 0,
    first: 'PAS',
    pattern: new RegExp(
      `^(?:PHỤ LỤC|Phụ lục|APPENDIX|Appendix|ANNEX(?:E|URE)?|Annex(?:e|ure)?|SCHEDULE|Schedule)(?:\\s+${no}([IVXLC]+(?=\\d*(?:[\\s.:]|$))|\\d+[A-Za-z]?|[A-ZĐ])\\d{0,3})?${beside}\\s*[.:]?(?=\\s|$)`,
      'u',
    ),
  },
  {
    name: 'form',
    level: 'appendix',
    rank: 0.5,
    first: 'BMm',
    pattern: new RegExp(
      `^(?:(?:BIỂU |Biểu )?(?:MẪU|[Mm]ẫu)|BIỂU|Biểu)\\s+${no}([A-Z]{0,4}\\d+[^\\s.:|[(]{0,12})${beside}\\s*[.:]?(?=\\s|$)`,
      'u',
    ),
  },
  { name: 'part-word', level: 'part', rank: 10, first: 'Pp', pattern: word('phần|part|partie') },
  { name: 'book', level: 'book', rank: 11, first: 'QqBbLl', pattern: word('quyển|book|livre') },
  { name: 'title', level: 'title', rank: 12, first: 'Tt', pattern: word('titre|title') },
  { name: 'chapter', level: 'chapter', rank: 14, first: 'Cc', pattern: word('chương|chapter|chapitre') },
  {
    name: 'subsection',
    level: 'subsection',
    rank: 17,
    first: 'TtSs',
    pattern: word('tiểu mục|sub-?section|sous-section'),
  },
  { name: 'section', level: 'section', rank: 16, first: 'MmSs', pattern: word('mục|section|sec\\.') },
  // Below Sous-section French codes have one more heading.
  {
    name: 'subdivision',
    level: 'paragraph',
    rank: 17.5,
    first: 'PpSs',
    pattern: word('paragraphe|sous-paragraphe'),
  },
  {
    name: 'article',
    level: 'article',
    rank: 18,
    first: 'ĐA',
    pattern: new RegExp(
      `^(?:Đi[ềêểễ]u|ĐIỀU|Article|ARTICLE|Art\\.)\\s+((?:[LRDA]\\.?[*]?\\s?)?\\d+(?:-\\d+)*(?:er)?[a-zđ]?(?: (?:bis|ter|quater|[A-Z](?=\\s*(?:$|[.:–—-]))))?|premier|unique)(?![\\p{L}\\d])${stop}`,
      'u',
    ),
  },
  {
    name: 'roman',
    level: 'part',
    rank: 13,
    first: 'IVX',
    pattern: new RegExp(
      `^([IVX]{1,7})${beside}\\s*(?:[.)/]\\s?[-–—―]?|[-–—―])${beside}(?=\\s|\\p{Lu})(?![-–—]{2})`,
      'u',
    ),
  },
  {
    name: 'letter',
    level: 'part',
    rank: 9,
    first: capitals,
    pattern: new RegExp(`^([A-ZĐ])\\s*\\\\?[.)/-]${beside}(?=\\s)`, 'u'),
  },
  {
    name: 'degree',
    level: 'paragraph',
    rank: 20,
    first: digits,
    pattern: /^(\d{1,3})°\s*(?:[-–—])?(?:\s*(?:bis|ter))?\s*/u,
  },
  {
    name: 'dotted',
    level: 'paragraph',
    rank: 21,
    first: digits,
    pattern: new RegExp(
      `^(\\d{1,3}(?:\\\\?\\.\\d{1,3}){1,4}(?:[A-Z]|\\.?[a-zđ])?)\\\\?[.)]?${beside}(?=\\s+\\p{L}|\\s+["“«(]|$)`,
      'u',
    ),
  },
  {
    name: 'roman-dotted',
    level: 'paragraph',
    rank: 20.5,
    first: 'IVX',
    pattern: new RegExp(`^([IVX]{1,5}(?:\\\\?\\.\\d{1,3}){1,3})\\\\?[.)]?${beside}(?=\\s+\\p{L}|$)`, 'u'),
  },
  {
    name: 'arabic',
    level: 'paragraph',
    rank: 20,
    first: digits,
    pattern: new RegExp(
      `^(\\d{1,3}[a-zđA-Z]?)\\s?(?:\\\\?\\.|\\/(?=\\s))${beside}(?=\\s|\\p{Lu}|$)(?!\\s*\\d)`,
      'u',
    ),
  },
  {
    name: 'number-alone',
    level: 'section',
    rank: 18,
    first: digits,
    pattern: /^(\d{1,3}[A-Z]{0,2})(?=\s+\p{Lu})/u,
  },
  {
    name: 'arabic-dash',
    level: 'paragraph',
    rank: 20,
    first: digits,
    pattern: /^(\d{1,3})\s?[-–](?=\s\p{Lu})/u,
  },
  {
    name: 'arabic-bracket',
    level: 'paragraph',
    rank: 22,
    first: digits,
    pattern: new RegExp(`^(\\d{1,3})\\s?\\\\?\\)${beside}(?=\\s|\\p{Lu})`, 'u'),
  },
  {
    name: 'bracketed-number',
    level: 'subsection',
    rank: 23,
    first: '(',
    pattern: /^\((\d{1,3}[a-zA-Z]?)\)(?=[\s(]|\p{L}|$)/u,
  },
  {
    name: 'small-roman',
    level: 'point',
    rank: 26,
    first: '(ivx',
    pattern: /^\(?([ivx]{2,7})\)(?=\s|\p{L})/u,
  },
  {
    name: 'double-letter',
    level: 'point',
    rank: 28,
    first: `(${smalls}`,
    pattern: /^\(?(([a-z])\2)\)(?=\s|\p{L})/u,
  },
  { name: 'capital-point', level: 'point', rank: 29, first: '(', pattern: /^\(([A-ZĐ])\)(?=\s|\p{L})/u },
  {
    name: 'point',
    level: 'point',
    rank: 24,
    first: `(${smalls}`,
    pattern: new RegExp(`^\\(?([a-zđ][\\dA-Z]?)\\s?\\\\?\\)${small}${beside}(?=\\s|\\p{L})`, 'u'),
  },
  {
    name: 'point-number',
    level: 'point',
    rank: 25,
    first: smalls,
    pattern: /^([a-zđ](?:\.\d{1,2}){1,3})[.)]?(?=\s+\p{L})|^([a-zđ]\d{1,2})[.](?=\s+\p{L})/u,
  },
  { name: 'point-dot', level: 'point', rank: 24, first: smalls, pattern: /^([a-zđ])\\?[./](?=\s+\p{L})/u },
  {
    name: 'indent',
    level: 'indent',
    rank: 30,
    first: '\\-–—―',
    pattern: /^\\?[-–—―](?=\s*[^\s\-–—―\d]|\s+\d)/u,
  },
  { name: 'plus', level: 'indent', rank: 31, first: '\\+', pattern: /^\\?\+(?=\s*\p{L}|\s+\d)/u },
  {
    name: 'bullet',
    level: 'indent',
    rank: 32,
    first: `\\o${bullets}`,
    pattern: new RegExp(`^\\\\?[${bullets}](?=\\s+\\S|\\p{L})|^o(?=\\s+\\p{Lu})`, 'u'),
  },
]
