import { bodiesIn } from './bodies.ts'

/** Who leads and who takes part. */
export type Shares = { readonly lead: string[]; readonly with: string[] }

type Part = keyof Shares

// A label before the bodies (`Chủ trì: …; phối hợp: …`), or words that carry on from them (`…, phối hợp với …`).
const labels =
  /(?<!\p{L})(?:(?<lead>(?:(?:cơ quan|đơn vị)\s+)?chủ trì(?:\s+thực hiện)?\s*[:,]|lead(?:ing)?(?:\s+(?:agency|body))?\s*:|chef de file\s*:|pilote\s*:)|(?<with>(?:(?:cơ quan|đơn vị)\s+)?phối hợp(?:\s+thực hiện)?\s*(?::|với(?!\p{L})\s*:?)|(?:in )?(?:co-?ordination|cooperation|collaboration)\s+with\s*:?|(?:co-?ordinating|supporting)(?:\s+(?:agency|agencies|bodies|body))?\s*:|co-?ordination\s*:|(?:in )?partner(?:s|ship with)?\s*:|en (?:coordination|collaboration|liaison) avec\s*:?|(?:associés?|partenaires?|appui)\s*:))\s*/giu
const behind =
  /\s*\((?:(?<lead>(?:cơ quan |đơn vị )?chủ trì|lead(?: agency)?|chef de file|pilote)|(?<with>(?:cơ quan |đơn vị )?phối hợp|co-?ordinat\p{L}+|support\p{L}*|associée?s?|partenaires?|appui))\)\s*/giu
const longest = 3000
const leadsEnd = /(?<!\p{L})chủ trì$/iu
const joints = ' \t\n\r,;.–-'

// By hand: a pattern that looks for signs at the end tries again at each of them.
function withoutJoints(words: string): string {
  let end = words.length
  while (end > 0 && joints.includes(words[end - 1] ?? '')) end -= 1
  return words.slice(0, end)
}

/** `Bộ A (chủ trì), Bộ B (phối hợp)`: each sign says what the bodies before it do; null where none stands. */
function bySignsBehind(words: string, own: Part): Shares | null {
  if (!words.includes('(')) return null
  const shares: Shares = { lead: [], with: [] }
  let from = 0
  for (const sign of words.matchAll(behind)) {
    const part: Part = sign.groups?.['lead'] === undefined ? 'with' : 'lead'
    const names = bodiesIn(words.slice(from, sign.index))
    // Only the last name before a sign surely has its part; those before it keep the column's.
    if (part !== own) shares[own].push(...names.splice(0, names.length - 1))
    shares[part].push(...names)
    from = sign.index + sign[0].length
  }
  if (from === 0) return null
  shares[own].push(...bodiesIn(words.slice(from)))
  return shares
}

/**
 * Who leads and who takes part, by a cell that may say both.
 * @param own what the column holds, for bodies without a label
 */
export function sharesIn(cell: string, own: Part): Shares {
  const words = cell.slice(0, longest)
  const signed = bySignsBehind(words, own)
  if (signed !== null) return signed
  const shares: Shares = { lead: [], with: [] }
  let part = own
  let from = 0
  const add = (to: number) =>
    shares[part].push(...bodiesIn(withoutJoints(withoutJoints(words.slice(from, to)).replace(leadsEnd, ''))))
  for (const label of words.matchAll(labels)) {
    add(label.index)
    part = label.groups?.['lead'] === undefined ? 'with' : 'lead'
    from = label.index + label[0].length
  }
  add(words.length)
  return shares
}
