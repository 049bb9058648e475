import { type FoldedText, fold, foldWords, written } from '../folding.ts'
import {
  abbreviation,
  bareKind,
  beginsBody,
  foreignBody,
  kindAtStart,
  manyAgain,
  ofMany,
  sharedKind,
} from './body-grammar.ts'
import { fields, fieldsInSeveralWords } from './known-bodies.ts'

type Piece = { start: number; end: number; readonly kind: string | null }

const known = new Set(fields.map((field) => foldWords(field)))
const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const whole = new RegExp(
  `(?:${fieldsInSeveralWords.map((field) => escaped(foldWords(field)).replace(/\\?-|\s+/g, (part) => (part === ' ' ? '\\s+' : '[-–]'))).join('|')})`,
  'giu',
)
// A semicolon or a bullet parts; a line break, a stroke, a full stop or a dash only where another body begins.
const strong = /[;•●]|\n\s*[-–+*]\s|(?<unsure>\n|\s?\/\s?|\.\s+|\s[-+–]\s)(?=\s*[\p{Lu}\p{Ll}])/gu
const weak = /\s*,\s*(?:(?:và|and|et)\s+)?|\s+(?:và|cùng với|cùng|and|et)\s+/gu
const bullets = /^[\s\-–+*•.,:;]*(?:\d{1,2}[.)]\s+)?(?:(?:and|và|et|the|le|la|les|l')\s+)?/iu

function hidden(name: string): string {
  return name.replace(/[,;/\n]|[-–]|\s(?:và|and|et)\s|\.\s/gu, (sign) => '_'.repeat(sign.length))
}

/** The folded words with the signs hidden that part no names: in brackets, and in known names of several words. */
function masked(folded: string): string {
  return folded.replace(/\([^()]*\)/g, hidden).replace(whole, hidden)
}

/** `ministries, agencies and localities`: words of many go together as in `các bộ, ngành`. */
function isPlural(words: string): boolean {
  return /s$/iu.test(foreignBody.exec(words)?.[0] ?? '')
}

function startsAnother(piece: string, before: string, comma: boolean, vietnamese: boolean): boolean {
  if (abbreviation.test(piece)) return true
  if (!vietnamese) {
    if (isPlural(before) && isPlural(piece) && /^\p{Ll}/u.test(piece)) return false
    return foreignBody.test(piece) && (foreignBody.test(before) || abbreviation.test(before))
  }
  const small = /^\p{Ll}/u.test(piece)
  if (small && ofMany.test(before) && !manyAgain.test(piece)) return false
  if (beginsBody.test(piece)) return true
  if (small) return false
  if (known.has(piece.trim())) return true
  // Names of places or firms without a word of their kind: each stands for itself.
  return comma && !kindAtStart.test(before) && !beginsBody.test(before)
}

function isVietnamese(folded: string): boolean {
  return /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(folded) || !foreignBody.test(folded)
}

function cutWeakly(
  source: FoldedText,
  mask: string,
  start: number,
  end: number,
  vietnamese: boolean,
): Piece[] {
  const pieces: Piece[] = []
  let from = start
  let kind: string | null = null
  const shared = sharedKind.exec(source.folded.slice(start, end))
  const behind = start + (shared?.[0].length ?? 0)
  if (shared !== null && known.has(upToJoint(source.folded, mask, behind, end).trim())) {
    from = behind
    kind = capital(shared[1] ?? '')
  }
  let part = from
  const add = (to: number) => pieces.push({ start: part, end: to, kind })
  for (const joint of mask.slice(from, end).matchAll(weak)) {
    const at = from + joint.index
    const next = at + joint[0].length
    const piece = upToJoint(source.folded, mask, next, end)
    const before = source.folded.slice(part, at)
    if (!startsAnother(piece, before, joint[0].includes(','), vietnamese)) continue
    add(at)
    if (known.has(piece.trim())) kind ??= kindAtStart.exec(before)?.[1] ?? null
    else kind = null
    part = next
  }
  add(end)
  return pieces
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}

function upToJoint(folded: string, mask: string, from: number, end: number): string {
  const joint = mask.slice(from, end).search(/[;,\n]|\s+(?:và|and|et|cùng)\s/u)
  return folded.slice(from, joint < 0 ? end : from + joint)
}

const longest = 3000

/**
 * The bodies that a cell names, each as written, without article or bullet. A name that holds a comma or an "and" itself
 * stays whole, and so do words of many (`các bộ, ngành và địa phương`). In `Sở Tài chính, Nội vụ` the second name takes
 * the kind of the first.
 */
export function bodiesIn(words: string): string[] {
  const source = fold(words.slice(0, longest))
  const mask = masked(source.folded)
  const vietnamese = isVietnamese(source.folded)
  const bodies: string[] = []
  let start = 0
  const cut = (end: number) => {
    for (const piece of cutWeakly(source, mask, start, end, vietnamese)) {
      const lead = bullets.exec(source.folded.slice(piece.start, piece.end))?.[0].length ?? 0
      const name = written(source, piece.start + lead, piece.end)
        .replace(/\s+/gu, ' ')
        .replace(/[ .,;:]+$/u, '')
      if (/\p{L}{2}/u.test(name)) bodies.push(piece.kind === null ? name : `${piece.kind} ${name}`)
    }
  }
  for (const sign of mask.matchAll(strong)) {
    const next = sign.index + sign[0].length
    if (sign.groups?.['unsure'] !== undefined) {
      const before = source.folded.slice(start, sign.index).replace(bullets, '')
      const piece = upToJoint(source.folded, mask, next, source.folded.length).trimStart()
      if (bareKind.test(before) || !startsAnother(piece, before, true, vietnamese)) continue
    }
    cut(sign.index)
    start = next
  }
  cut(source.folded.length)
  return [...new Set(bodies)]
}
