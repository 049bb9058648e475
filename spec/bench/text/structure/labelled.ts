import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../../../kernel/package-root.ts'
import type { Level } from '../../../../text/contract.ts'
import { joinedPieces } from '../corpora.ts'
import { setOf } from '../sets.ts'
import type { StructureText } from './expected.ts'

/** Facts that a person read: which numbered clauses a text has, by eId, level, number and where each begins. */
type Label = {
  readonly text: string
  readonly nodes: readonly (readonly [eId: string, level: Level, number: string | null, start: number])[]
}

/** A labelled clause is named by its eId, which holds the parents, and by where it begins. */
export function labelledName(eId: string, level: Level, number: string | null, start: number): string {
  return `${eId} ${level} ${number ?? '-'} @${start}`
}

/** Vietnamese texts whose clauses were labelled by hand; those that are absent are left out. */
export function labelledTexts(): StructureText[] {
  const folder = join(packageRoot(), 'spec/bench/text/gold/structure')
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const { text, nodes } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Label
    const path = join(packageRoot(), '../shared', text)
    if (!existsSync(path)) return []
    const expected = nodes.map((node) => ({ chain: labelledName(...node), heading: null }))
    return [
      {
        set: setOf(text),
        collection: 'vietnamese' as const,
        text,
        file: `${text
          .split('/')
          .at(-1)
          ?.replace(/\.\w+$/, '')}.${text.endsWith('.txt') ? 'txt' : 'md'}`,
        bytes: joinedPieces(path),
        expected,
        levels: null,
      },
    ]
  })
}
