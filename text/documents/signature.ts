import type { Signature } from '../contract.ts'
import { type FoldedText, written } from '../folding.ts'
import { isCapitals, type Line } from '../lines.ts'

/** The closing block: who signed, from the first line of the authority to the last line of the block. */
export type Closing = {
  readonly first: number
  readonly last: number
  readonly signatures: Signature[]
}

// T/M, K/T, T/L: Party (Guidance 36-HD/VPTW); TM., KT., TL., TUQ., Q.: State (Decree 30/2020/NĐ-CP, Annex I, box 7a).
const authorities =
  /^(?:(?:T\/M|K\/T|T\/L|TM|KT|TL|TUQ|Q)(?:\.|\s)|ON BEHALF OF|FOR (?:THE )?(?=\p{Lu})|AU NOM D[EU]|POUR (?:LE|LA|LES|L')|P\.? ?O\.)/u
const posts =
  /^(?:(?:PHÓ |QUYỀN )?(?:TỔNG BÍ THƯ|CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|BÍ THƯ|THỨ TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|GIÁM ĐỐC|TỔNG KIỂM TOÁN)|(?:DEPUTY |VICE )?(?:GENERAL SECRETARY|SECRETARY GENERAL|CHAIR(?:MAN|WOMAN|PERSON)|PRESIDENT|PRIME MINISTER|MINISTER|SECRETARY|DIRECTOR)|(?:LE |LA )?(?:VICE-)?(?:SECRÉTAIRE(?: GÉNÉRALE?)?|PRÉSIDENTE?|PREMI(?:ER|ÈRE) MINISTRE|MINISTRE|DIRECT(?:EUR|RICE)))(?!\p{L})/u
const signed = /^\(?\s*(?:đã ký|signed|signée?|ký tên|đã ký và đóng dấu)\s*\)?$/iu
const recipients = /^(?:nơi nhận|recipients|to|destinataires?|copies?)\s*:?$/iu
const recipientItem = /^[-–+•*]\s*\S/
const seal = /^\*?\(?(?:dấu|seal|sceau)(?!\p{L}).*$/iu
const name = /^(?:(?:GS|PGS|TS|ThS|Dr|Prof)\.\s*)*\p{Lu}\p{Ll}*(?:[-' ]\p{Lu}\p{Ll}*){1,5}$/u

type Role = 'authority' | 'post' | 'signed' | 'name' | 'recipients' | 'item' | 'seal' | null

function roleOf(line: Line): Role {
  const text = line.text
  if (text.length > 120) return recipientItem.test(text) ? 'item' : null
  if (signed.test(text)) return 'signed'
  if (recipients.test(text)) return 'recipients'
  if (seal.test(text)) return 'seal'
  if (isCapitals(text) && authorities.test(text)) return 'authority'
  if (isCapitals(text) && posts.test(text)) return 'post'
  if (name.test(text)) return 'name'
  return recipientItem.test(text) ? 'item' : null
}

const window = 14

function closesHere(lines: readonly Line[], at: number, end: number): boolean {
  const first = lines[at]
  const role = first === undefined || first.blank ? null : roleOf(first)
  if (role !== 'authority' && role !== 'post' && role !== 'recipients') return false
  if (role === 'authority') return true
  for (let next = at + 1, seen = 0; next < end && seen < window; next += 1) {
    const line = lines[next]
    if (line === undefined || line.blank) continue
    const found = roleOf(line)
    if (found === 'name' || found === 'signed' || (role === 'recipients' && found === 'item')) return true
    if (found === null) return false
    seen += 1
  }
  return false
}

function firstOfClosing(lines: readonly Line[], from: number, end: number): number | null {
  for (let at = from; at < end; at += 1) if (closesHere(lines, at, end)) return at
  return null
}

type Draft = { authority: Line | null; post: Line | null; name: Line | null }

function place(drafts: Draft[], role: Role, line: Line): boolean {
  const draft = drafts.at(-1)
  if (role === 'signed' || role === 'recipients' || role === 'item' || role === 'seal') return true
  if (role === 'authority' || role === 'post') {
    const fresh = draft === undefined || draft.name !== null || draft[role] !== null
    const target = fresh ? { authority: null, post: null, name: null } : draft
    if (fresh) drafts.push(target)
    target[role] = line
    return true
  }
  if (role === 'name' && draft !== undefined && draft.name === null) {
    draft.name = line
    return true
  }
  return false
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
  for (let at = first; at < end && at < first + 80; at += 1) {
    const line = lines[at]
    if (line === undefined || line.blank) continue
    const role = roleOf(line)
    if (role === 'recipients') inRecipients = true
    else if (role === 'authority') inRecipients = false
    if (role === 'item' && !inRecipients) break
    if (!place(drafts, role, line)) {
      // A post unknown to the table still stands in capitals between the authority and the name.
      if (role !== null || !isCapitals(line.text) || drafts.at(-1)?.name !== null) break
      if (!place(drafts, 'post', line)) break
    }
    last = at
  }
  const words = (line: Line | null) => (line === null ? null : written(source, line.start, line.end))
  const signatures = drafts.map((draft) => ({
    authority: words(draft.authority),
    post: words(draft.post),
    name: words(draft.name),
    why: 'signature/closing-block',
  }))
  return { first, last, signatures }
}
