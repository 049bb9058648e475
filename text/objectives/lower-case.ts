import type { FoldedText } from '../folding.ts'

const made = new WeakMap<FoldedText, string>()

/** The folded text in lower case, each white space a plain space: of the same length, made once a source. */
export function lowerCase(source: FoldedText): string {
  const known = made.get(source)
  if (known !== undefined) return known
  // The dotted capital I is the only letter that grows when it is lowered.
  const text = source.folded
    .replaceAll('İ', 'I')
    .toLowerCase()
    .replace(/[\n\r\t\f\v]/g, ' ')
  made.set(source, text)
  return text
}
