import { strToU8, zipSync } from 'fflate'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const more =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Inner XML of the parts of a Word file. */
export type WordParts = {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly header?: string
}

const roots: Readonly<Record<string, string>> = { styles: 'styles', numbering: 'numbering', header: 'hdr' }

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

function part(root: string, inner: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${root} ${w} ${more}>${inner}</w:${root}>`)
}

function relations(list: readonly (readonly [string, string])[]): Uint8Array {
  const all = list.map(
    ([type, target], at) => `<Relationship Id="r${at}" Type="${relationType}/${type}" Target="${target}"/>`,
  )
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`,
  )
}

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'

function typesOf(parts: readonly string[]): Uint8Array {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const typed = parts.map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="${word}.${name === 'document' ? 'document.main' : name}+xml"/>`,
  )
  return strToU8(`${contentTypes}${typed.join('')}</Types>`)
}

/** The entries of a Word file by hand, for what no library writes. */
export function wordEntries({ body, ...others }: WordParts): Record<string, Uint8Array> {
  const entries = Object.entries(others)
  return {
    '[Content_Types].xml': typesOf(['document', ...entries.map(([name]) => name)]),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(entries.map(([name]) => [name, `${name}.xml`])),
    ...Object.fromEntries(
      entries.map(([name, inner]) => [`word/${name}.xml`, part(roots[name] ?? name, inner)]),
    ),
  }
}

export function wordFile(parts: WordParts): Uint8Array {
  return zipSync(wordEntries(parts))
}

/** A run. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

/** A paragraph of one run, or of the runs given. */
export function paragraph(inner: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${inner.startsWith('<') ? inner : run(inner)}</w:p>`
}

/** A paragraph of a list. */
export function item(text: string, numId: number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)
}

/** A level of a list. */
export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

export function abstractList(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
}

export function list(numId: number, abstractId: number, overrides = ''): string {
  return `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`
}

export function cell(inner: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner.startsWith('<') ? inner : paragraph(inner)}</w:tc>`
}

export function row(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`
}

export function table(rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
}
