import { ReadError } from '../../contract.ts'
import { readXmlTree } from '../containers/xml-tree.ts'
import type { Zip } from '../containers/zip.ts'

/** The parts of a Word file; a part that is missing is null or []. */
export type WordPackage = {
  readonly document: Uint8Array
  readonly styles: Uint8Array | null
  readonly numbering: Uint8Array | null
  readonly footnotes: Uint8Array | null
  readonly endnotes: Uint8Array | null
  readonly comments: Uint8Array | null
  readonly runningHeads: readonly Uint8Array[]
}

type Relation = { readonly type: string; readonly target: string }

/** What else is a ZIP archive: told by an entry that only it has. */
const others: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
  ['meta-inf/manifest.xml', 'odt'],
]

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1)
}

/** A target is taken from the folder of the part that names it; it cannot leave the archive. */
function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folderOf(from)}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function relationsOf(zip: Zip, part: string, file: string): Relation[] {
  const name = part.slice(part.lastIndexOf('/') + 1)
  const bytes = zip.read(`${folderOf(part)}_rels/${name}.rels`)
  if (bytes === null) return []
  return readXmlTree(bytes, file)
    .children.filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      target: resolved(part, attributes['Target'] ?? ''),
    }))
}

/**
 * Finds the parts of a Word file by their relations.
 * @throws ReadError `format-not-supported` where the archive is something else, `damaged`, `too-complex`
 */
export function openWordPackage(zip: Zip, file: string): WordPackage {
  const main = relationsOf(zip, '', file).find(({ type }) => type === 'officeDocument')?.target
  const name = main ?? 'word/document.xml'
  const other = others.find(([entry]) => zip.names.has(entry))
  if (other !== undefined) throw new ReadError('format-not-supported', { file, format: other[1] })
  const document = zip.read(name)
  if (document === null) {
    if (main !== undefined) throw new ReadError('damaged', { file, what: name })
    throw new ReadError('format-not-supported', { file, format: 'zip' })
  }
  const relations = relationsOf(zip, name, file)
  const part = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target
    return target === undefined ? null : zip.read(target)
  }
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    comments: part('comments'),
    runningHeads: relations
      .filter(({ type }) => type === 'header' || type === 'footer')
      .flatMap(({ target }) => zip.read(target) ?? []),
  }
}
