import { childAt, childrenNamed, readXmlTree, valOf, type XmlNode } from '../containers/xml-tree.ts'
import { isOn, lookOfProperties } from './styles.ts'

/** One level of a list: how its number looks and when it begins anew. */
export type ListLevel = {
  readonly start: number
  readonly format: string
  readonly custom: string | null
  /** `Điều %1.`: %1 to %9 stand for the numbers of the levels */
  readonly text: string
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** all numbers in figures, whatever their levels say */
  readonly legal: boolean
  /** begins anew only after this level (counted from 1) or one above; 0: never; null: after any above */
  readonly restart: number | null
  readonly style: string | null
  readonly font: string | null
  readonly hidden: boolean
}

/** Lists that share an `abstractId` share their counters. */
export type List = {
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** a start of this list's own, by level */
  readonly starts: ReadonlyMap<number, number>
}

type Abstract = { readonly levels: Map<number, ListLevel>; readonly styleLink: string | null }

function integer(text: string | null): number | null {
  const value = text === null || text === '' ? Number.NaN : Number(text)
  return Number.isInteger(value) ? value : null
}

function levelOf(node: XmlNode): ListLevel {
  const format =
    childAt(node, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt')?.attributes ??
    childAt(node, 'w:numFmt')?.attributes
  const legal = childAt(node, 'w:isLgl')
  const suffix = valOf(node, 'w:suff')
  const look = lookOfProperties(childAt(node, 'w:rPr'))
  return {
    start: integer(valOf(node, 'w:start')) ?? 0,
    format: format?.['w:val'] ?? 'decimal',
    custom: format?.['w:format'] ?? null,
    text: valOf(node, 'w:lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    legal: legal !== undefined && isOn(legal.attributes['w:val']),
    restart: integer(valOf(node, 'w:lvlRestart')),
    style: valOf(node, 'w:pStyle'),
    font: look.font,
    hidden: look.hidden === true,
  }
}

function levelsOf(node: XmlNode): Map<number, ListLevel> {
  return new Map(
    childrenNamed(node, 'w:lvl').map((level) => [
      integer(level.attributes['w:ilvl'] ?? null) ?? 0,
      levelOf(level),
    ]),
  )
}

type Overrides = { readonly levels: Map<number, ListLevel>; readonly starts: Map<number, number> }

function overridesOf(node: XmlNode): Overrides {
  const levels = new Map<number, ListLevel>()
  const starts = new Map<number, number>()
  for (const override of childrenNamed(node, 'w:lvlOverride')) {
    const at = integer(override.attributes['w:ilvl'] ?? null) ?? 0
    const level = childAt(override, 'w:lvl')
    const start = integer(valOf(override, 'w:startOverride'))
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
    const styleLink = valOf(node, 'w:numStyleLink')
    abstracts.set(node.attributes['w:abstractNumId'] ?? '', { levels: levelsOf(node), styleLink })
  }
  const nums = new Map(childrenNamed(root, 'w:num').map((node) => [node.attributes['w:numId'] ?? '', node]))
  const abstractOf = (numId: string, linksLeft: number): string | null => {
    const id = valOf(nums.get(numId), 'w:abstractNumId')
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
