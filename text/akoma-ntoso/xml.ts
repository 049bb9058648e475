// XML 1.0 allows no other control characters, no lone surrogates, and neither of the two noncharacters.
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu
const special = /[&<>"\r]/
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** What of a text XML can hold: a sign that it forbids becomes a space. */
export function allowed(text: string): string {
  return text.replace(forbidden, ' ')
}

function escapeText(text: string): string {
  const safe = allowed(text)
  return special.test(safe) ? safe.replace(/[&<>"\r]/g, (sign) => entities[sign] ?? sign) : safe
}

// A reader of XML turns line breaks and tabs of an attribute to spaces, unless they are written as numbers.
function escapeAttribute(value: string | number): string {
  return typeof value === 'number'
    ? String(value)
    : allowed(value).replace(/[&<>"\r\n\t]/g, (sign) => entities[sign] ?? sign)
}

export type Attributes = Readonly<Record<string, string | number | boolean | null>>

/** Safe XML: only `element` and `text` make it, so that nothing reaches a file unescaped. */
export type Xml = { readonly xml: string }

export function text(words: string): Xml {
  return { xml: escapeText(words) }
}

/** An element; attributes that are null are left out. */
export function element(name: string, attributes: Attributes, children: readonly Xml[] = []): Xml {
  let written = ''
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null)
      written += ` ${key}="${escapeAttribute(typeof value === 'boolean' ? String(value) : value)}"`
  }
  let inner = ''
  for (const { xml } of children) inner += xml
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` }
}
