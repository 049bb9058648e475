import { readFileSync } from 'node:fs'
import type { Level } from '../../../../text/contract.ts'
import { frenchCodeAside } from '../sets.ts'
import { type ExpectedNode, nameOf, type StructureText } from './expected.ts'

const levelWords: readonly (readonly [RegExp, Level])[] = [
  [/^Partie\s+/i, 'part'],
  [/^Livre\s+/i, 'book'],
  [/^Titre\s+/i, 'title'],
  [/^Chapitre\s+/i, 'chapter'],
  [/^Section\s+/i, 'section'],
  [/^Sous-section\s+/i, 'subsection'],
  [/^Article\s+/i, 'article'],
]

function readHeading(line: string): { level: Level; number: string; heading: string | null } | null {
  for (const [word, level] of levelWords) {
    const rest = line.replace(word, '')
    if (rest === line) continue
    const [number = '', ...heading] = level === 'article' ? [rest] : rest.split(/\s*:\s*/)
    return { level, number: number.trim(), heading: heading.join(' : ').trim() || null }
  }
  return null
}

/** The clauses that the depth of `#` tells, and the text without it. */
export function printedCode(markdown: string): { text: string; expected: ExpectedNode[] } {
  const expected: ExpectedNode[] = []
  const open: { depth: number; chain: string }[] = []
  const lines = markdown.split('\n').map((line) => {
    const [, marks, words] = /^(#+)\s+(.*)$/.exec(line) ?? []
    const found = words === undefined ? null : readHeading(words)
    if (marks === undefined || words === undefined) return line
    while ((open.at(-1)?.depth ?? 0) >= marks.length) open.pop()
    if (found !== null) {
      const { level, number, heading } = found
      const chain = `${open.at(-1)?.chain ?? ''}>${nameOf(level, number, heading)}`
      open.push({ depth: marks.length, chain })
      expected.push({ chain, heading })
    }
    return words
  })
  return { text: lines.join('\n'), expected }
}

/** The code in two halves: what was seen, and what was set aside. */
export function frenchTexts(path: string): StructureText[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  const halves = [
    { set: 'seen' as const, markdown: lines.slice(0, frenchCodeAside - 1).join('\n') },
    { set: 'unseen' as const, markdown: lines.slice(frenchCodeAside - 1).join('\n') },
  ]
  return halves.map(({ set, markdown }) => {
    const { text, expected } = printedCode(markdown)
    return {
      set,
      collection: 'french-code',
      text: `intellectual-property-middle.md (${set})`,
      file: 'code.txt',
      bytes: new TextEncoder().encode(text),
      expected,
      levels: levelWords.map(([, level]) => level),
    }
  })
}
