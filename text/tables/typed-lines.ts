/** A line of a typed text, without its line break. */
export type TypedLine = { readonly start: number; readonly text: string }

export function typedLines(text: string): TypedLine[] {
  const lines: TypedLine[] = []
  let start = 0
  for (const raw of text.split('\n')) {
    lines.push({ start, text: raw.endsWith('\r') ? raw.slice(0, -1) : raw })
    start += raw.length + 1
  }
  return lines
}
