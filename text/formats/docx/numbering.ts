import { childAt, childrenNamed, readXmlTree, valueIn, type XmlNode } from '../containers/xml-tree.ts'
import type { List, ListLevel } from '../office-text/lists.ts'
import { isOn, lookOfProperties } from './styles.ts'

type Abstract = { readonly levels: Map<number, ListLevel>; readonly styleLink: string | null }

const mostLevels = 9

function integer(text: string | null): number | null {
  const value = text === null || text === '' ? Number.NaN : Number(text)
  return Number.isInteger(value) ? value : null
}

function levelOf(node: XmlNode): ListLevel {
  const format =
    childAt(node, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt')?.attributes ??
    childAt(node, 'w:numFmt')?.attributes
  const legal = childAt(node, 'w:isLgl')
  const suffix = valueIn(node, 'w:suff')
  const look = lookOfProperties(childAt(node, 'w:rPr'))
  return {
    start: integer(valueIn(node, 'w:start')) ?? 0,
    format: format?.['w:val'] ?? 'decimal',
    custom: format?.['w:format'] ?? null,
    text: valueIn(node, 'w:lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    legal: legal !== undefined && isOn(legal.attributes['w:val']),
    restart: integer(valueIn(node, 'w:lvlRestart')),
    style: valueIn(node, 'w:pStyle'),
    font: look.font,
    hidden: look.hidden === true,
  }
}

function levelsOf(node: XmlNode): Map<number, ListLevel> {
  return new Map(
    childrenNamed(node, 'w:lvl')
      .slice(0, mostLevels)
      .map((level) => [integer(level.attributes['w:ilvl'] ?? null) ?? 0, levelOf(level)]),
  )
}

type Overrides = { readonly levels: Map<number, ListLevel>; readonly starts: Map<number, number> }

function overridesOf(node: XmlNode): Overrides {
  const levels = new Map<number, ListLevel>()
  const starts = new Map<number, number>()
  for (const override of childrenNamed(node, 'w:lvlOverride')) {
    const at = integer(override.attributes['w:ilvl'] ?? null) ?? 0
    const level = childAt(override, 'w:lvl')
    const start = integer(valueIn(override, 'w:startOverride'))
    if (level !== undefined) levels.set(at, levelOf(level))
    if (start !== null) starts.set(at, start)
  }
  return { levels, starts }
}

/**
 * Reads `numbering.xml` into its lists by `numId`.
 * @param numIdOfStyle the list that a style names: some lists are defined by a style only
 * @throws ReadError `damaged`
 */
export function readNumbering(
  bytes: Uint8Array | null,
  numIdOfStyle: (id: string) => string | null,
  file: string,
): ReadonlyMap<string, List> {
  const root = bytes === null ? undefined : readXmlTree(bytes, file)
  const abstracts = new Map<string, Abstract>()
  for (const node of childrenNamed(root, 'w:abstractNum')) {
    const styleLink = valueIn(node, 'w:numStyleLink')
    abstracts.set(node.attributes['w:abstractNumId'] ?? '', { levels: levelsOf(node), styleLink })
  }
  const nums = new Map(childrenNamed(root, 'w:num').map((node) => [node.attributes['w:numId'] ?? '', node]))
  const abstractOf = (numId: string, linksLeft: number): string | null => {
    const id = valueIn(nums.get(numId), 'w:abstractNumId')
    const link = id === null ? null : (abstracts.get(id)?.styleLink ?? null)
    const linked = link === null ? null : numIdOfStyle(link)
    return linked === null || linksLeft === 0 ? id : abstractOf(linked, linksLeft - 1)
  }
  const lists = new Map<string, List>()
  for (const [numId, node] of nums) {
    const abstractId = abstractOf(numId, 5)
    const abstract = abstracts.get(abstractId ?? '')
    if (abstractId === null || abstract === undefined) continue
    const { levels, starts } = overridesOf(node)
    lists.set(numId, { abstractId, levels: new Map([...abstract.levels, ...levels]), starts })
  }
  return lists
}
