import type { DocumentKind, Language } from '../contract.ts'

/** A kind of document as its own head line names it, and as an abbreviation in document numbers. */
type KindWords = {
  readonly kind: DocumentKind
  readonly words: Readonly<Record<Language, readonly string[]>>
  /** as in 52-NQ/TW, 30/2020/NĐ-CP */
  readonly codes: readonly string[]
}

// Vietnamese names and codes: Decree 30/2020/NĐ-CP, Annex III; Party: Guidance 36-HD/VPTW.
// Longer names stand before those that begin alike.
const kindWords: readonly KindWords[] = [
  {
    kind: 'action-programme',
    words: {
      vi: ['chương trình hành động', 'chương trình'],
      en: ['action programme', 'action program', 'programme of action'],
      fr: ["programme d'action"],
    },
    codes: ['CTr', 'CTHĐ', 'CTHD'],
  },
  {
    kind: 'resolution',
    words: { vi: ['nghị quyết'], en: ['resolution'], fr: ['résolution'] },
    codes: ['NQ'],
  },
  {
    kind: 'conclusion',
    words: { vi: ['kết luận'], en: ['conclusion', 'conclusions'], fr: ['conclusion', 'conclusions'] },
    codes: ['KL'],
  },
  { kind: 'directive', words: { vi: ['chỉ thị'], en: ['directive'], fr: ['directive'] }, codes: ['CT'] },
  {
    kind: 'regulation',
    words: {
      vi: ['quy định', 'quy chế', 'điều lệ', 'nội quy'],
      en: ['regulation', 'regulations'],
      fr: ['règlement'],
    },
    codes: ['QĐi', 'QyĐ', 'QyC', 'QC'],
  },
  { kind: 'plan', words: { vi: ['kế hoạch'], en: ['plan'], fr: ['plan'] }, codes: ['KH'] },
  { kind: 'decree', words: { vi: ['nghị định'], en: ['decree'], fr: ['décret'] }, codes: ['NĐ', 'ND'] },
  {
    kind: 'decision',
    words: { vi: ['quyết định'], en: ['decision'], fr: ['décision', 'arrêté'] },
    codes: ['QĐ', 'QD'],
  },
  {
    kind: 'circular',
    words: { vi: ['thông tư liên tịch', 'thông tư'], en: ['joint circular', 'circular'], fr: ['circulaire'] },
    codes: ['TT', 'TTLT', 'TTLB'],
  },
  {
    kind: 'law',
    words: { vi: ['bộ luật', 'luật'], en: ['law', 'code', 'act'], fr: ['loi', 'code'] },
    codes: ['QH'],
  },
  {
    kind: 'ordinance',
    words: { vi: ['pháp lệnh'], en: ['ordinance'], fr: ['ordonnance'] },
    codes: ['UBTVQH', 'PL'],
  },
  { kind: 'report', words: { vi: ['báo cáo'], en: ['report'], fr: ['rapport'] }, codes: ['BC'] },
  {
    kind: 'letter',
    words: { vi: ['công văn', 'công điện'], en: ['official letter', 'official dispatch'], fr: ['lettre'] },
    codes: ['CV', 'CĐ'],
  },
  { kind: 'notice', words: { vi: ['thông báo'], en: ['notice'], fr: ['avis'] }, codes: ['TB'] },
  {
    kind: 'guidance',
    words: { vi: ['hướng dẫn'], en: ['guidance', 'guidelines'], fr: ['instruction'] },
    codes: ['HD'],
  },
  {
    kind: 'other',
    words: {
      vi: ['tờ trình', 'đề án', 'phương án', 'chiến lược', 'quy hoạch', 'thông tri', 'biên bản', 'lệnh'],
      en: ['submission', 'proposal', 'strategy', 'order'],
      fr: ['proposition', 'stratégie'],
    },
    codes: ['TTr', 'ĐA', 'PA', 'BB', 'TTri', 'L', 'VBHN'],
  },
]

const byWord = new Map<string, { kind: DocumentKind; language: Language }>()
const languageOrder: readonly Language[] = ['vi', 'en', 'fr']
for (const { kind, words } of kindWords) {
  for (const language of languageOrder) {
    for (const word of words[language]) if (!byWord.has(word)) byWord.set(word, { kind, language })
  }
}

/** All names of kinds, longest first, as an alternation for a pattern. */
export const kindAlternatives = [...byWord.keys()].sort((a, b) => b.length - a.length).join('|')

/** The kind that a word of a head line or of a citation names, whatever its case. */
export function kindOfWord(word: string): DocumentKind | null {
  return byWord.get(word.toLowerCase())?.kind ?? null
}

/** The kind that the abbreviation in a document number names: the first group of letters, as in 52-NQ/TW, 30/2020/NĐ-CP. */
export function kindOfNumber(number: string): DocumentKind | null {
  const code = /[-/](\p{L}+)/u.exec(number)?.[1]
  if (code === undefined) return null
  return kindWords.find((entry) => entry.codes.includes(code))?.kind ?? null
}

const headLine = new RegExp(
  `^(${kindAlternatives})(?=$|\\s*:?$|\\s+(?:số|của|về|liên tịch|hội nghị|đại hội|no|n°|nº|of|on|du|de|des|sur|relative?)(?![\\p{L}]))`,
  'iu',
)
// French acts name themselves in small letters, but never without number and day.
const numberedHead =
  /^(loi|décret|ordonnance|arrêté|décision)(?: organique| constitutionnelle)? n° ?\d{2,4}-\d+ du \d/iu

/** `rest` is what stands behind the kind; `numbered` where number and day stand there, so that the line is a head by itself. */
export type HeadLine = { readonly kind: DocumentKind; readonly rest: string; readonly numbered: boolean }

/**
 * The kind that a line alone announces, as in NGHỊ QUYẾT, RESOLUTION OF THE POLITBURO, RÉSOLUTION.
 * The kind word itself stands in capitals; the title of a law (LUẬT AN NINH MẠNG) is one with its kind.
 */
export function kindOfHeadLine(line: string): HeadLine | null {
  if (line.length > 300) return null
  const first = line.charCodeAt(0)
  // Every kind begins with a letter; most lines of a text do not begin with one of theirs in capitals.
  if (first < 65) return null
  const second = line[1] ?? ''
  const small = second !== second.toUpperCase()
  const numbered = numberedHead.exec(line)?.[1]
  if (numbered !== undefined) {
    const kind = kindOfWord(numbered)
    if (kind !== null) return { kind, rest: line.slice(numbered.length).trim(), numbered: true }
  }
  if (small) return null
  const match = headLine.exec(line)
  const word = match?.[1]
  if (word !== undefined && word === word.toUpperCase()) {
    const kind = kindOfWord(word)
    const rest = line.slice(word.length).trim().replace(/^:$/, '')
    if (kind !== null) return { kind, rest, numbered: false }
  }
  const law = /^(BỘ LUẬT|LUẬT|PHÁP LỆNH)\s+(.*)$/u.exec(line)
  if (law !== null && line === line.toUpperCase()) {
    return { kind: law[1] === 'PHÁP LỆNH' ? 'ordinance' : 'law', rest: law[2] ?? '', numbered: false }
  }
  return null
}
