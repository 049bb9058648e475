import { readMarker } from '../clauses/markers.ts'
import type { Signature } from '../contract.ts'
import { type FoldedText, written } from '../folding.ts'
import { isCapitals, type Line } from '../lines.ts'
import { isClutterLine } from './clutter.ts'
import { columnsOf, type Piece } from './columns.ts'
import { authorities, certifies, electronicNoise, posts, replaces } from './signature-words.ts'
import { type Signing, signingPieces } from './signing-pieces.ts'

/** The closing block: who signed, from the first line of the authority to the last line of the block. */
export type Closing = {
  readonly first: number
  readonly last: number
  readonly signatures: Signature[]
}

type Draft = { readonly capitals: Piece[]; name: Piece | null; line: number }

const window = 14
const longestClosing = 80
/** a line of a closing block that has no columns is no longer than this */
const longestLine = 200

/** The signing pieces of a line; null where something else stands there, [] where it is only recipients, seals or noise. */
function piecesOf(line: Line, inRecipients: boolean): Signing[] | null {
  if (isClutterLine(line.text)) return null
  if (electronicNoise.test(line.text)) return []
  const pieces: Signing[] = []
  for (const column of columnsOf(line)) {
    const found = signingPieces(column, inRecipients)
    if (found === null) return null
    pieces.push(...found)
  }
  return pieces
}

function opens(pieces: readonly Signing[]): 'surely' | 'perhaps' | null {
  if (pieces.some(({ is }) => is === 'authority')) return 'surely'
  const named = pieces.some(({ is }) => is === 'name')
  if (named && pieces.some(({ is }) => is === 'post' || is === 'signed')) return 'surely'
  return pieces.some(({ is }) => is === 'post' || is === 'signed' || is === 'recipients') ? 'perhaps' : null
}

function closesHere(lines: readonly Line[], at: number, end: number): boolean {
  const first = lines[at]
  if (first === undefined || first.blank) return false
  const pieces = piecesOf(first, false)
  const how = pieces === null ? null : opens(pieces)
  if (how !== 'perhaps') return how === 'surely'
  let recipients = pieces?.some(({ is }) => is === 'recipients') === true
  for (let next = at + 1, seen = 0; next < end && seen < window; next += 1) {
    const line = lines[next]
    if (line === undefined || line.blank) continue
    const found = piecesOf(line, recipients)
    if (found === null) return false
    if (found.some(({ is }) => is === 'name' || is === 'authority' || is === 'item')) return true
    recipients ||= found.some(({ is }) => is === 'recipients')
    seen += 1
  }
  return recipients
}

// Few lines can open a closing block: the others are passed over without a look at their columns.
const mayOpen =
  /\p{Lu}\p{Lu}|^For the |^On behalf |^Deputy |^Vice|[(]|nơi |recipients|copies|destinataires|ampliations|^cc|đã ký|signed|signé/iu

function firstOfClosing(lines: readonly Line[], from: number, end: number): number | null {
  for (let at = from; at < end; at += 1) {
    const line = lines[at]
    if (line === undefined || (line.text.length > longestLine && !/[|\t]/.test(line.text))) continue
    if (mayOpen.test(line.text) && closesHere(lines, at, end)) return at
  }
  return null
}

function takeCapitals(drafts: Draft[], piece: Signing, line: number): void {
  const draft = drafts.at(-1)
  const beside = draft !== undefined && draft.line === line && draft.capitals.length > 0
  const fresh = draft === undefined || draft.name !== null || beside
  const target: Draft = fresh ? { capitals: [], name: null, line } : draft
  if (fresh) drafts.push(target)
  target.line = line
  target.capitals.push(piece)
}

/** Puts the signing pieces of one line to their signers, who may stand side by side. */
function take(drafts: Draft[], pieces: readonly Signing[], line: number): void {
  const signing = pieces.filter(({ is }) => is === 'authority' || is === 'post' || is === 'name')
  const waiting = drafts.filter(({ name }) => name === null)
  const columns = signing.length > 1 && waiting.length === signing.length
  signing.forEach((piece, at) => {
    const own = columns ? waiting[at] : waiting.find(({ name }) => name === null)
    if (piece.is === 'name') {
      const open = own ?? drafts.findLast(({ name }) => name === null)
      if (open !== undefined) open.name = piece
      else if (drafts.length === 0 || pieces.some(({ is }) => is === 'signed'))
        drafts.push({ capitals: [], name: piece, line })
    } else if (columns && own !== undefined) own.capitals.push(piece)
    else takeCapitals(drafts, piece, line)
  })
}

type Joined = { readonly text: string; readonly words: (from: number, to: number) => string | null }

/** The lines of capitals above a name as one text, with the way back to the words as written. */
function join(source: FoldedText, pieces: readonly Piece[]): Joined {
  const text = pieces.map((piece) => piece.text).join(' ')
  const words = (from: number, to: number) => {
    const parts: string[] = []
    let at = 0
    for (const piece of pieces) {
      const [start, end] = [Math.max(from, at), Math.min(to, at + piece.text.length)]
      if (end > start) parts.push(written(source, piece.start + start - at, piece.start + end - at).trim())
      at += piece.text.length + 1
    }
    const joined = parts.filter((part) => part !== '').join(' ')
    return joined === '' ? null : joined
  }
  return { text, words }
}

/** Where the signer's own post begins in the capitals above a name. */
function postAt(text: string, pieces: readonly Piece[]): number {
  const from = certifies.exec(text)?.[0].length ?? 0
  const last = [...text.slice(from).matchAll(authorities)].at(-1)
  const foreign = /^(?:ON BEHALF|FOR |AU NOM|POUR |P\.? ?O\.)/u.test(text)
  const start = from + (last?.index ?? 0)
  const found = [...text.slice(start).matchAll(posts)].map(({ index }) => start + index)
  if (last === undefined && !foreign) return from
  // "KT. BỘ TRƯỞNG THỨ TRƯỞNG": the first post is the one that is replaced.
  const own = replaces.test(text.slice(start)) ? found[1] : found[0]
  if (own !== undefined) return own
  const lone = pieces.at(-1)
  return pieces.length > 1 && lone !== undefined ? text.length - lone.text.length : text.length
}

function signatureOf(source: FoldedText, draft: Draft): Signature {
  const { text, words } = join(source, draft.capitals)
  const at = postAt(text.toUpperCase(), draft.capitals)
  return {
    authority: words(certifies.exec(text)?.[0].length ?? 0, at),
    post: words(at, text.length),
    name: draft.name === null ? null : mended(written(source, draft.name.start, draft.name.end)),
    why: draft.capitals.length === 0 ? 'signature/name-alone' : 'signature/closing-block',
  }
}

/** A scanner parts words ("Đặ ng Văn Minh"): in a name only the beginning of a word is small. */
function mended(name: string): string {
  return name.replace(/\s+(?=\p{Ll})/gu, '')
}

/** Finds the closing block between two lines; null where nobody signs there. */
export function readClosing(
  source: FoldedText,
  lines: readonly Line[],
  from: number,
  end: number,
): Closing | null {
  const first = firstOfClosing(lines, from, end)
  if (first === null) return null
  const drafts: Draft[] = []
  let last = first
  let inRecipients = false
  for (let at = first; at < end && at < first + longestClosing; at += 1) {
    const line = lines[at]
    if (line === undefined || line.blank) continue
    // Where a name stands in a picture, the appendix behind it is no post.
    if (readMarker(line.text)?.of.level === 'appendix') break
    const pieces = piecesOf(line, inRecipients) ?? unknownPost(line, drafts)
    if (pieces === null) break
    if (pieces.some(({ is }) => is === 'recipients')) inRecipients = true
    const again = pieces.some(({ is }) => is === 'authority' || is === 'post')
    if (again && !pieces.some(({ is }) => is === 'recipients' || is === 'item')) inRecipients = false
    take(drafts, pieces, at)
    last = at
  }
  return { first, last, signatures: drafts.map((draft) => signatureOf(source, draft)) }
}

/** A post unknown to the table still stands in capitals between the authority and the name. */
function unknownPost(line: Line, drafts: readonly Draft[]): Signing[] | null {
  const open = drafts.at(-1)
  if (open === undefined || open.name !== null || !isCapitals(line.text) || line.text.length > 100)
    return null
  return columnsOf(line).map((piece) => ({ ...piece, is: 'post' }))
}
