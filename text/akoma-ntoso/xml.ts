// XML 1.0 allows no other control characters, no lone surrogates, and neither of the two noncharacters.
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** Text made safe for XML content and attribute values alike. */
function escapeXml(text: string): string {
  return text.replace(forbidden, ' ').replace(/[&<>"\r]/g, (sign) => entities[sign] ?? sign)
}

export type Attributes = Readonly<Record<string, string | number | null>>

/** Safe XML: only `element` and `text` make it, so that nothing reaches a file unescaped. */
export type Xml = { readonly xml: string }

export function text(words: string): Xml {
  return { xml: escapeXml(words) }
}

/** An element; attributes that are null are left out. */
export function element(name: string, attributes: Attributes, children: readonly Xml[] = []): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value)).replace(/[\t\n]/g, ' ')}"`)
    .join('')
  const inner = children.map(({ xml }) => xml).join('')
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` }
}
