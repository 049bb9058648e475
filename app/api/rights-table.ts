import { posts, type Right, rights, type Scope } from '../../kernel/rights.ts'
import { actions, queries } from '../rooms.ts'

const columns = ['everybody', 'person', ...posts, 'operator', 'door'] as const

/** The table of rights and what stands under each line, as a document for print: who may do what, how far. */
export function describeRights(): string {
  const lines = Object.keys(rights).filter(isRight)
  return [
    '# Rights',
    '',
    'Generated from `kernel/rights.ts` and the contracts by `npm run generate`. Posts are held in a body: `own` is that',
    'body, `under` that body and those under it, `all` every body, `self` the person’s own data, `public` what is published.',
    'To whom a cell is empty, what the line guards does not exist.',
    '',
    row(['right', ...columns]),
    row(['---', ...columns.map(() => '---')]),
    ...lines.map((right) => row([`\`${right}\``, ...columns.map((column) => scopeOf(right, column) ?? '')])),
    '',
    '## What stands under each line',
    '',
    ...lines.flatMap(underLine),
    '',
  ].join('\n')
}

/** How far a column reaches under a line; null where it may not. */
export function scopeOf(right: Right, column: (typeof columns)[number]): Scope | null {
  const line: { readonly [Who in (typeof columns)[number]]?: Scope } = rights[right]
  return line[column] ?? null
}

function underLine(right: Right): string[] {
  const contracts = [...queries, ...actions].map(({ contract }) => contract)
  const names = contracts
    .filter((contract) => contract.right === right)
    .map(({ name, about, keepsToReach, weighty, assurance }) => {
      const notes = [
        about && `body in \`${about}\``,
        keepsToReach && 'keeps to reach',
        weighty && 'weighty',
        assurance && `assurance ${assurance}`,
      ].filter(Boolean)
      return notes.length > 0 ? `${name} (${notes.join(', ')})` : name
    })
  return [`- \`${right}\`: ${names.sort().join('; ') || 'nothing yet'}`]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function isRight(name: string): name is Right {
  return name in rights
}
