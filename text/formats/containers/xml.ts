import { SaxesParser } from 'saxes'
import { ReadError } from '../../contract.ts'

/** Attributes of an element by name; names are `prefix:local` with the prefixes of `namespaces`. */
export type Attributes = Readonly<Record<string, string>>

export type XmlHandler = {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text: (words: string) => void
}

const office = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'

/** One prefix for a namespace, whatever the file calls it, transitional or strict. */
const namespaces: ReadonlyMap<string, string> = new Map([
  [`${office}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${office}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${office}/officeDocument/2006/math`, 'm'],
  [`${strict}/officeDocument/math`, 'm'],
  [`${office}/package/2006/relationships`, 'rel'],
  [`${office}/markup-compatibility/2006`, 'mc'],
  [`${office}/drawingml/2006/main`, 'a'],
  [`${strict}/drawingml/main`, 'a'],
  [`${office}/drawingml/2006/picture`, 'pic'],
  [`${strict}/drawingml/picture`, 'pic'],
  ['urn:schemas-microsoft-com:vml', 'v'],
])

/** Prefixes in force. Most files bind all of theirs at the root, so that names are worked out once. */
type Scope = { prefixes: Map<string, string>; names: Map<string, string> }

function declares(attributes: Attributes): boolean {
  for (const name in attributes) if (name.startsWith('xmlns')) return true
  return false
}

function innerScope(outer: Scope, attributes: Attributes): Scope {
  const prefixes = new Map(outer.prefixes)
  for (const [name, uri] of Object.entries(attributes)) {
    // A namespace that nobody here knows may not pass for one that is known.
    if (name === 'xmlns') prefixes.set('', namespaces.get(uri) ?? '?')
    else if (name.startsWith('xmlns:')) prefixes.set(name.slice(6), namespaces.get(uri) ?? '?')
  }
  return { prefixes, names: new Map() }
}

function nameIn(scope: Scope, raw: string, isElement: boolean): string {
  const key = isElement ? raw : `@${raw}`
  const known = scope.names.get(key)
  if (known !== undefined) return known
  const colon = raw.indexOf(':')
  const prefix = colon < 0 ? '' : raw.slice(0, colon)
  // An attribute without a prefix is in no namespace.
  const own = colon < 0 && !isElement ? '' : scope.prefixes.get(prefix)
  const local = raw.slice(colon + 1)
  const name = own === '' ? local : `${own ?? '?'}:${local}`
  scope.names.set(key, name)
  return name
}

function attributesIn(scope: Scope, raw: Attributes): Attributes {
  const attributes: Record<string, string> = {}
  for (const name in raw) attributes[nameIn(scope, name, false)] = raw[name] ?? ''
  return attributes
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

/**
 * Reads XML as a stream; depth costs nothing. Entities other than the five of XML are refused, and no document type
 * is ever looked up.
 * @throws ReadError `damaged` where it is not well formed
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler, file: string): void {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false })
  const scopes: { scope: Scope; depth: number }[] = []
  let scope: Scope = { prefixes: new Map([['', '']]), names: new Map() }
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (declares(attributes)) {
      scopes.push({ scope, depth })
      scope = innerScope(scope, attributes)
    }
    handler.open(nameIn(scope, name, true), attributesIn(scope, attributes))
  })
  parser.on('closetag', ({ name }) => {
    handler.close(nameIn(scope, name, true))
    if (scopes.at(-1)?.depth === depth) scope = scopes.pop()?.scope ?? scope
    depth -= 1
  })
  parser.on('text', handler.text)
  parser.on('cdata', handler.text)
  parser.on('error', () => {
    throw new ReadError('damaged', { file, what: 'xml' })
  })
  parser.write(decodeXml(bytes)).close()
}
