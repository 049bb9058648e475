const narrow = /[iljtfrI.,:;’'()|· \u00a0\u202f]/
const broad = /[mwMW@%≥≤≈—]/

/**
 * About how wide a text is in our faces, in the unit of `size`. The server has no font to measure with, so it
 * errs on the wide side: labels keep a little more distance than they must.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0
  for (const letter of text.normalize('NFD')) em += letterWidth(letter)
  return em * size * (bold ? 1.05 : 1)
}

function letterWidth(letter: string): number {
  if (/\p{Mark}/u.test(letter)) return 0
  if (narrow.test(letter)) return 0.33
  if (broad.test(letter)) return 0.88
  if (/\p{Lu}/u.test(letter)) return 0.7
  return /\d/.test(letter) ? 0.64 : 0.58
}

/** A text in at most `most` lines no wider than `width`; what does not fit ends in an ellipsis. */
export function wrapWords(text: string, width: number, size: number, most: number, bold = false): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line && textWidth(longer, size, bold) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`]
}
