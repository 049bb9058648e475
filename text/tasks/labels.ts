import { foldWords } from '../folding.ts'

/** What a clause says behind its labels; null where it has no such label. */
export type Labelled = {
  /** the words before the first label */
  readonly text: string
  readonly lead: string | null
  readonly with: string | null
  readonly deadline: string | null
  readonly product: string | null
}

type Label = Exclude<keyof Labelled, 'text'>

const body = '(?:cơ quan|đơn vị|tổ chức|bộ phận)'

const labels: Readonly<Record<Label | 'other', string>> = {
  with: `(?:${body}\\s+)?phối hợp(?: thực hiện)?|co-?ordinat(?:ion|ing)(?: with| agenc(?:y|ies)| bod(?:y|ies))?|in co-?ordination with|support(?:ing)?(?: agenc(?:y|ies)| bod(?:y|ies))?|partners?|associée?s?|partenaires?|appui`,
  lead: `(?:${body}\\s+)?chủ trì(?: thực hiện)?|(?:phân công|${body})\\s+(?:thực hiện|phụ trách|chịu trách nhiệm)|lead(?:ing)?(?: agency| body)?|responsible(?: agency| body)?|chef de file|pilote|responsable`,
  deadline:
    '(?:thời gian|thời hạn|tiến độ|hạn)(?: (?:hoàn thành|thực hiện|trình))?|deadline|due(?: date)?|timeline|time(?:frame)?|completion|échéance|délai|calendrier',
  product:
    '(?:sản phẩm|kết quả|đầu ra)(?: dự kiến| đầu ra| cần đạt)?|outputs?|deliverables?|products?|expected results?|livrables?|produits?|résultats? attendus?',
  other: 'nội dung|mục đích|yêu cầu|mô tả|kinh phí|ghi chú|content|purpose|budget|note|contenu|but',
}

const parts: readonly (Label | 'other')[] = ['with', 'lead', 'deadline', 'product', 'other']
const anyLabel = parts.map((part) => `(?<${part}>${labels[part]})`).join('|')
const pattern = new RegExp(`(?<=^|[\\n.;,(–-]\\s{0,3}|[\\n.;,(]\\s?[-–+•*]\\s)(?:${anyLabel})\\s*:`, 'giu')
const starts = new RegExp(`^[\\s\\-–+•*(]*(?:${anyLabel})\\s*:`, 'iu')

/** Whether the words of a clause begin with a label: they tell of the clause before them. */
export function beginsWithLabel(words: string): boolean {
  const head = words.slice(0, 80)
  return head.includes(':') && starts.test(foldWords(head))
}

function trimmed(words: string): string {
  return words
    .replace(/^[\s\-–+•*,;:.(]+|[\s\-–+•*,;(]+$/gu, '')
    .replace(/(?<!\()\)?[.;,]?$/u, '')
    .trim()
}

/** Reads the labels of a clause's words; null where none says who leads. */
export function labelled(words: string): Labelled | null {
  if (!words.includes(':')) return null
  const found = [...words.matchAll(pattern)]
  const values: Record<Label, string | null> = { lead: null, with: null, deadline: null, product: null }
  for (const [at, match] of found.entries()) {
    const part = parts.find((name) => match.groups?.[name] !== undefined)
    const value = trimmed(words.slice(match.index + match[0].length, found[at + 1]?.index))
    if (part !== undefined && part !== 'other' && value !== '') values[part] ??= value
  }
  return values.lead === null ? null : { text: trimmed(words.slice(0, found[0]?.index)), ...values }
}
