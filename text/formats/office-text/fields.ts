/**
 * Fields under way, one inside another, by what of them comes now. The instructions of a field are not seen, its result is.
 */
export type Fields = { readonly open: ('instruction' | 'result')[]; instructions: number }

export function newFields(): Fields {
  return { open: [], instructions: 0 }
}

export function beginField(fields: Fields): void {
  fields.open.push('instruction')
  fields.instructions += 1
}

/** The instruction ends, the result begins. */
export function separateField(fields: Fields): void {
  if (fields.open.at(-1) !== 'instruction') return
  fields.open[fields.open.length - 1] = 'result'
  fields.instructions -= 1
}

export function endField(fields: Fields): void {
  if (fields.open.pop() === 'instruction') fields.instructions -= 1
}

export function inInstruction(fields: Fields): boolean {
  return fields.instructions > 0
}
