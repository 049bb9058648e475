import { type Attributes, readXml } from './xml.ts'

/** An element with its children; texts are not kept. */
export type XmlNode = { readonly name: string; readonly attributes: Attributes; readonly children: XmlNode[] }

/**
 * Reads a small part (styles, numbering, relationships) as a tree.
 * @throws ReadError `damaged`
 */
export function readXmlTree(bytes: Uint8Array, file: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] }
  const open = [root]
  readXml(
    bytes,
    {
      open: (name, attributes) => {
        const node: XmlNode = { name, attributes, children: [] }
        open.at(-1)?.children.push(node)
        open.push(node)
      },
      close: () => open.pop(),
      text: () => {},
    },
    file,
  )
  return root.children[0] ?? root
}

export function childrenNamed(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? []
}

/** The element at the end of a path of names; undefined where one of them is missing. */
export function childAt(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  let at = node
  for (const name of path) at = at?.children.find((child) => child.name === name)
  return at
}

/** The `w:val` of a child; null where there is no such child or value. */
export function valueIn(node: XmlNode | undefined, name: string): string | null {
  return childAt(node, name)?.attributes['w:val'] ?? null
}
