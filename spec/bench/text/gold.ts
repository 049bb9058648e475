import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../../kernel/package-root.ts'
import type { ReadResult } from '../../../text/contract.ts'
import { read } from '../../../text/read.ts'
import { joinedPieces } from './corpora.ts'
import { setOf, type TextSet } from './sets.ts'

/** Facts that a person read out of a text, and what our reader made of the same text. */
export type Case<Gold> = {
  readonly set: TextSet
  readonly text: string
  readonly gold: Gold
  readonly result: ReadResult
}

const here = join(packageRoot(), 'spec/bench/text')
const shared = join(packageRoot(), '../shared')
const known = new Map<string, Promise<ReadResult | null>>()

/** Our own texts lie beside the labels, the official ones under `../shared`; null where a text is absent. */
async function readNamed(text: string): Promise<ReadResult | null> {
  const path = text.startsWith('unseen/') ? join(here, text) : join(shared, text.replace(/^.*shared\//, ''))
  if (!existsSync(path)) return null
  return read(joinedPieces(path), { file: text.split('/').at(-1) ?? text })
}

function resultOf(text: string): Promise<ReadResult | null> {
  const before = known.get(text)
  if (before !== undefined) return before
  const result = readNamed(text)
  known.set(text, result)
  return result
}

/** All labelled texts of one kind that are here; `own` are the labels of our own unseen texts. */
export async function casesOf<Gold>(kind: string, own: keyof Gold & string): Promise<Case<Gold>[]> {
  const folders = [kind, 'unseen'].map((folder) => join(here, 'gold', folder)).filter(existsSync)
  const cases: Case<Gold>[] = []
  for (const folder of folders) {
    for (const file of readdirSync(folder).sort()) {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold & { text: string }
      const result = own in gold ? await resultOf(gold.text) : null
      if (result !== null) cases.push({ set: setOf(gold.text), text: gold.text, gold, result })
    }
  }
  return cases
}
