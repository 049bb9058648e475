import { type FoldedText, written } from '../folding.ts'
import type { DutyGrammar } from './grammar.ts'

const article = /^(?:(?:the|and|les|le|la|aux|au|à la)\s+|(?:à\s+)?l'\s*|(?:và|cùng)\s+)(?=\p{L})/iu
// Giám đốc các Sở: Tài chính, Y tế: behind the colon each field stands for an office.
const listHead = /(?<!\p{L})(?:sở|bộ|ban|phòng|cục)\s*:\s*\p{Lu}/iu
const fieldsTogether = /^(?:Thể thao|Thương binh|Gia đình|Trẻ em)(?!\p{L})/u

type Piece = { start: number; end: number; semicolon: boolean }

function piecesIn(text: string, joints: RegExp): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  let semicolon = true
  for (const joint of text.matchAll(joints)) {
    pieces.push({ start, end: joint.index, semicolon })
    start = joint.index + joint[0].length
    semicolon = joint[0].includes(';')
  }
  pieces.push({ start, end: text.length, semicolon })
  return pieces.filter((piece) => /\p{L}/u.test(text.slice(piece.start, piece.end)))
}

function beginsName(text: string, piece: Piece, inList: boolean, grammar: DutyGrammar): boolean {
  const words = text.slice(piece.start, piece.end).replace(/^[*_]+/, '')
  if (piece.semicolon || grammar.bodyStart.test(words)) return true
  const joint = text.slice(Math.max(0, piece.start - 3), piece.start)
  return inList && joint.includes(',') && /^\p{Lu}/u.test(words) && !fieldsTogether.test(words)
}

/** Văn phòng Hội đồng nhân dân và Ủy ban nhân dân; Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ: one name of two. */
function goesOnWith(before: string, words: string): boolean {
  if (/văn phòng (?:hội đồng nhân dân|hđnd|đoàn (?:đại biểu quốc hội|đbqh))$/iu.test(before)) return true
  return /^\p{Ll}/u.test(words) && /^cơ quan/u.test(words) && /^(?:các )?thủ trưởng/iu.test(before)
}

/** Names of a list; a comma or an "and" inside of a name (Bộ Văn hóa, Thể thao và Du lịch) parts nothing. */
function namesIn(text: string, grammar: DutyGrammar): Piece[] {
  const names: Piece[] = []
  for (const piece of piecesIn(text, grammar.joints)) {
    const last = names.at(-1)
    const inList = last !== undefined && listHead.test(text.slice(0, piece.start).split(';').at(-1) ?? '')
    const goesOn =
      last !== undefined && goesOnWith(text.slice(last.start, last.end), text.slice(piece.start, piece.end))
    if (last === undefined || (!goesOn && beginsName(text, piece, inList, grammar))) names.push({ ...piece })
    else last.end = piece.end
  }
  return names
}

function withoutArticle(words: string): number {
  let at = words.length - words.trimStart().length
  for (let lead = article.exec(words.slice(at)); lead !== null; lead = article.exec(words.slice(at))) {
    at += lead[0].length
  }
  return at
}

/** A written list of bodies between two folded offsets as single names, without the article before them. */
export function bodiesIn(source: FoldedText, start: number, end: number, grammar: DutyGrammar): string[] {
  const text = source.folded.slice(start, end)
  return namesIn(text, grammar).flatMap((name) => {
    const words = text
      .slice(name.start, name.end)
      .replace(/(?:[\s:(*_]|(?<!\p{L})(?:trong|để|về|theo|của|và|cùng))+$/u, '')
    const lead = withoutArticle(words)
    if (!/\p{L}{2}/u.test(words.slice(lead))) return []
    const plain = written(source, start + name.start + lead, start + name.start + words.length)
    return [plain.replace(/\*+|(?<!\p{L})_+|_+(?!\p{L})/gu, '').trim()]
  })
}

const afterBodies =
  /\s+(?:về|theo|trước|để|kết quả|xem xét|quyết định|tổng hợp|phê duyệt|chỉ đạo|trình|cho ý kiến|và (?=các? |những |đề xuất|kiến nghị)|on|by|before|for|every|sur|avant|tous)(?!\p{L})|,\s+(?=(?:định kỳ|hằng|hàng|đồng thời|kịp thời|theo)\s)/u

/** The bodies to which it is reported: names begin with a capital, what a sentence says besides is left out. */
export function reportBodies(source: FoldedText, start: number, end: number, grammar: DutyGrammar): string[] {
  const stop = afterBodies.exec(source.folded.slice(start, end))?.index ?? end - start
  return bodiesIn(source, start, start + stop, grammar).filter((name) =>
    /^\p{Lu}/u.test(name.normalize('NFC')),
  )
}
