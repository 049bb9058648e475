/** What a change of properties (MS-DOC 2.6, Sprm) says: its code and its operand. */
export type Sprm = { readonly code: number; readonly operand: Uint8Array }

// Two of the changes of variable length count their length in another way.
const defineTable = 0xd608
const changeTabs = 0xc615

function operandSize(code: number, bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (code === defineTable) return 1 + first + ((bytes[at + 1] ?? 0) << 8)
  if (code === changeTabs && first === 255) return bytes.length - at
  return [1, 1, 2, 4, 2, 2, 1 + first, 3][code >> 13] ?? 1
}

/** Reads a list of changes; what is cut off at its end is left. */
export function readSprms(bytes: Uint8Array): Sprm[] {
  const sprms: Sprm[] = []
  let at = 0
  while (at + 2 < bytes.length) {
    const code = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
    const size = operandSize(code, bytes, at + 2)
    sprms.push({ code, operand: bytes.subarray(at + 2, at + 2 + size) })
    at += 2 + size
  }
  return sprms
}

/** The operand of the last change with a code, as a number; null where there is none. */
export function numberOf(sprms: readonly Sprm[], code: number): number | null {
  const operand = sprms.findLast((sprm) => sprm.code === code)?.operand
  if (operand === undefined) return null
  return (operand[0] ?? 0) | ((operand[1] ?? 0) << 8)
}

export function byteOf(sprms: readonly Sprm[], code: number): number | null {
  const value = numberOf(sprms, code)
  return value === null ? null : value & 0xff
}
