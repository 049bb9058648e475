import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../../../kernel/package-root.ts'
import { byLawTexts } from './by-laws.ts'
import type { StructureText } from './expected.ts'
import { frenchTexts } from './french-code.ts'
import { labelledTexts } from './labelled.ts'

const corpora = join(packageRoot(), '../shared/corpora')

/** Every text whose tree is known: by-laws and the code by their own marks, Vietnamese texts by labels. */
export function structureTexts(): StructureText[] {
  const byLaws = join(corpora, 'by-laws')
  const code = join(corpora, 'french-code/intellectual-property-middle.md')
  return [
    ...(existsSync(byLaws) ? byLawTexts(byLaws) : []),
    ...(existsSync(code) ? frenchTexts(code) : []),
    ...labelledTexts(),
  ]
}
