import { childAt, childrenNamed, readXmlTree, valueIn, type XmlNode } from '../containers/xml-tree.ts'
import type { StyleNumbering } from '../office-text/lists.ts'
import { lookOver, plainLook, type RunLook } from '../office-text/run-look.ts'

type Style = {
  readonly id: string
  readonly basedOn: string | null
  readonly look: RunLook
  readonly numId: string | null
  readonly level: number | null
}

export type Styles = {
  /** what is said by a style and those that it is based on */
  readonly lookOf: (id: string | null) => RunLook
  readonly numberingOf: (id: string | null) => StyleNumbering | null
  readonly defaultParagraph: string | null
  readonly defaults: RunLook
}

const longestChain = 50

/** `<w:caps/>` is on, `<w:caps w:val="0"/>` is off. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}

function toggle(properties: XmlNode | undefined, name: string): boolean | null {
  const node = childAt(properties, name)
  return node === undefined ? null : isOn(node.attributes['w:val'])
}

/** The look that a `w:rPr` gives by itself. */
export function lookOfProperties(properties: XmlNode | undefined): RunLook {
  const fonts = childAt(properties, 'w:rFonts')?.attributes
  return {
    font: fonts?.['w:hAnsi'] ?? fonts?.['w:ascii'] ?? null,
    caps: toggle(properties, 'w:caps'),
    hidden: toggle(properties, 'w:vanish'),
  }
}

function styleOf(node: XmlNode): Style {
  const numbering = childAt(node, 'w:pPr', 'w:numPr')
  const level = valueIn(numbering, 'w:ilvl')
  return {
    id: node.attributes['w:styleId'] ?? '',
    basedOn: valueIn(node, 'w:basedOn'),
    look: lookOfProperties(childAt(node, 'w:rPr')),
    numId: valueIn(numbering, 'w:numId'),
    level: level === null ? null : Number(level),
  }
}

/**
 * Reads `styles.xml`.
 * @throws ReadError `damaged`
 */
export function readStyles(bytes: Uint8Array | null, file: string): Styles {
  const root = bytes === null ? undefined : readXmlTree(bytes, file)
  const nodes = childrenNamed(root, 'w:style')
  const styles = new Map(nodes.map(styleOf).map((style) => [style.id, style]))
  const defaults = lookOfProperties(childAt(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'))
  const chain = (id: string | null): Style[] => {
    const found: Style[] = []
    for (let next = id; next !== null && found.length < longestChain; ) {
      const style = styles.get(next)
      if (style === undefined) break
      found.push(style)
      next = style.basedOn
    }
    return found
  }
  const looks = new Map<string | null, RunLook>()
  const isDefault = ({ attributes }: XmlNode) =>
    attributes['w:type'] === 'paragraph' &&
    attributes['w:default'] !== undefined &&
    isOn(attributes['w:default'])
  return {
    lookOf: (id) => {
      const known =
        looks.get(id) ?? chain(id).reduceRight((lower, { look }) => lookOver(look, lower), plainLook)
      looks.set(id, known)
      return known
    },
    numberingOf: (id) => {
      const found = chain(id)
      const numId = found.find((style) => style.numId !== null)?.numId ?? null
      if (numId === null) return null
      const level = found.find((style) => style.level !== null)?.level ?? null
      return { numId, level, ids: found.map((style) => style.id) }
    },
    defaultParagraph: nodes.find(isDefault)?.attributes['w:styleId'] ?? null,
    defaults,
  }
}
