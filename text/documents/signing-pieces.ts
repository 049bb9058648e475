import { isCapitals } from '../lines.ts'
import { type Piece, pieceBetween } from './columns.ts'
import {
  authorityStart,
  certifies,
  mixedPost,
  personName,
  postStart,
  rankBeforeName,
  recipientItem,
  recipientsAlone,
  recipientsStart,
  sealLine,
  signedMark,
} from './signature-words.ts'

/** A piece of a closing block and what it is there. */
export type Signing = Piece & {
  readonly is: 'authority' | 'post' | 'name' | 'signed' | 'recipients' | 'item' | 'seal'
}

const longest = 160

function capitalsLength(text: string): number {
  const small = /(?<![\p{L}\p{M}])\p{Lu}\p{M}*\p{Ll}|(?<!\p{L})\p{Ll}/u.exec(text)
  return small === null ? text.length : small.index
}

function nameIn({ text, start }: Piece): Piece | null {
  const rank = rankBeforeName.exec(text)?.[0].length ?? 0
  const name = text.slice(rank)
  if (name.length > 50 || !personName.test(name) || !/\s/.test(name) || isCapitals(name)) return null
  return { text: name, start: start + rank, end: start + text.length }
}

function capitalsOf(piece: Piece): Signing | null {
  const bare = piece.text.replace(certifies, '')
  if (bare !== piece.text && bare === '') return { ...piece, is: 'seal' }
  // In English the lines above a name need not be capitals; alone they open no closing block.
  if (mixedPost.test(bare)) return { ...piece, is: 'post' }
  if (!isCapitals(piece.text) && !/^(?:Q|P)\./.test(bare)) return null
  if (authorityStart.test(bare)) return { ...piece, is: 'authority' }
  return postStart.test(bare) ? { ...piece, is: 'post' } : null
}

/** What a cell holds that was flattened to one line: `KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn A (Đã ký)`. */
function flattened(piece: Piece): Signing[] | null {
  const mark = signedMark.exec(piece.text)
  if (mark !== null) {
    const sides = [
      pieceBetween(piece.text, 0, mark.index, piece.start),
      pieceBetween(piece.text, mark.index + mark[0].length, piece.text.length, piece.start),
    ]
    const found = sides.map((side) => (side === null ? [] : signingPieces(side, false)))
    if (found.some((one) => one === null)) return null
    return [{ ...piece, is: 'signed' }, ...found.flatMap((one) => one ?? [])]
  }
  const length = capitalsLength(piece.text)
  const capitals = length === 0 ? null : pieceBetween(piece.text, 0, length, piece.start)
  const rest = pieceBetween(piece.text, length, piece.text.length, piece.start)
  const name = rest === null ? null : nameIn(rest)
  const above = capitals === null ? null : capitalsOf(capitals)
  return name === null || above === null ? null : [above, { ...name, is: 'name' }]
}

/** What a column of a line is in a closing block; null where it is nothing of one. */
export function signingPieces(piece: Piece, inRecipients: boolean): Signing[] | null {
  const { text } = piece
  if (recipientsAlone.test(text) || recipientsStart.test(text)) return [{ ...piece, is: 'recipients' }]
  if (recipientItem.test(text)) return [{ ...piece, is: 'item' }]
  if (text.length > longest) return inRecipients && /[;.]$/.test(text) ? [{ ...piece, is: 'item' }] : null
  if (sealLine.test(text)) return [{ ...piece, is: 'seal' }]
  const capitals = capitalsOf(piece)
  if (capitals !== null) return [capitals]
  const name = nameIn(piece)
  if (name !== null) return [{ ...name, is: 'name' }]
  const found = flattened(piece)
  if (found !== null) return found
  return inRecipients && /[;,.]$/.test(text) ? [{ ...piece, is: 'item' }] : null
}
