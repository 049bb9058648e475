// The fonts Symbol and Wingdings show signs in the places of letters: what is stored is not what is seen.
const symbolFrom20 =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'
const symbolFromA0 = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑'

const wingdings: Readonly<Record<number, string>> = {
  40: '☎',
  42: '✉',
  108: '●',
  109: '○',
  110: '■',
  111: '□',
  113: '□',
  114: '□',
  115: '♦',
  116: '♦',
  117: '♦',
  118: '♦',
  119: '♦',
  158: '·',
  159: '•',
  160: '▪',
  161: '○',
  167: '▪',
  168: '□',
  216: '➢',
  223: '←',
  224: '→',
  232: '➢',
  240: '➢',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}
const wingdings2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  82: '☑',
  83: '☒',
  163: '□',
  150: '•',
}

/** Whether the letters of a font are signs. */
export function isSymbolFont(font: string | null): boolean {
  return font !== null && /^(?:symbol|wingdings|webdings)/i.test(font)
}

/**
 * The sign that a symbol font shows for a code.
 * @param code the code as stored, with or without the private area's 0xF000
 * @returns null where this table does not know the sign
 */
export function signOf(font: string, code: number): string | null {
  const at = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (/^symbol$/i.test(font)) return symbolFrom20[at - 0x20] ?? symbolFromA0[at - 0xa0] ?? null
  if (/^wingdings 2$/i.test(font)) return wingdings2[at] ?? null
  if (/^wingdings$/i.test(font)) return wingdings[at] ?? null
  return at === code ? String.fromCodePoint(code) : null
}

const plainBullets: Readonly<Record<string, string>> = { '−': '-', '∗': '*', '⋅': '·', '◊': '♦', '→': '➢' }

/** A bullet as a plain sign that readers of the text know. */
export function bulletOf(font: string | null, stored: string): string {
  const code = stored.codePointAt(0)
  if (code === undefined) return ''
  // Word's own hollow bullet is the letter o in Courier New.
  if (stored === 'o' && font !== null && /^courier new$/i.test(font)) return '◦'
  const isPrivate = code >= 0xe000 && code <= 0xf8ff
  if (!isSymbolFont(font) && !isPrivate) return stored
  const sign = isSymbolFont(font) ? signOf(font ?? '', code) : signOf('Symbol', code)
  return sign === null ? '•' : (plainBullets[sign] ?? sign)
}
