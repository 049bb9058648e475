/** What an RTF file is made of. A control word has a number or not; a byte belongs to a code page. */
export type Token =
  | { readonly is: 'open' }
  | { readonly is: 'close' }
  | { readonly is: 'word'; readonly name: string; readonly value: number | null }
  | { readonly is: 'byte'; readonly byte: number }
  | { readonly is: 'text'; readonly text: string }

const controlWord = /([a-z]{1,32})(-?\d{1,10})? ?/iy
const plain = /[^\\{}\r\n]+/y

/** Signs that stand behind a backslash for themselves, and those that mean a sign. */
const escaped: Readonly<Record<string, string>> = { '~': '\u00a0', _: '\u2011', '-': '\u00ad' }

/** The tokens of a file, in order; binary data (`\bin`) is passed over. */
export function* tokensOf(rtf: string): Generator<Token> {
  for (let at = 0; at < rtf.length; ) {
    const sign = rtf[at] ?? ''
    if (sign === '{') yield { is: 'open' }
    else if (sign === '}') yield { is: 'close' }
    if (sign === '{' || sign === '}' || sign === '\r' || sign === '\n') {
      at += 1
      continue
    }
    if (sign !== '\\') {
      plain.lastIndex = at
      const text = plain.exec(rtf)?.[0] ?? sign
      yield { is: 'text', text }
      at += text.length
      continue
    }
    controlWord.lastIndex = at + 1
    const word = controlWord.exec(rtf)
    if (word !== null) {
      const value = word[2] === undefined ? null : Number(word[2])
      at = controlWord.lastIndex + (word[1] === 'bin' ? Math.max(0, value ?? 0) : 0)
      yield { is: 'word', name: word[1] ?? '', value }
      continue
    }
    const next = rtf[at + 1] ?? ''
    if (next === "'") {
      const byte = Number.parseInt(rtf.slice(at + 2, at + 4), 16)
      if (Number.isInteger(byte)) yield { is: 'byte', byte }
      at += 4
      continue
    }
    if (next === '*') yield { is: 'word', name: '*', value: null }
    else if (next === '\r' || next === '\n') yield { is: 'word', name: 'par', value: null }
    else yield { is: 'text', text: escaped[next] ?? next }
    at += 2
  }
}
