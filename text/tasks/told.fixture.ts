import { expect } from 'vitest'
import type { ReadResult, Task } from '../contract.ts'
import { faultsOf } from '../fixtures/conservation.fixture.ts'
import { onlyDocument } from '../fixtures/load.fixture.ts'

/** A task in one line: group.number text / lead / with / product / by, rhythm. */
function told({ group, number, text, lead, with: others, product, deadline }: Task): string {
  const when = deadline === null ? '–' : (deadline.by ?? deadline.recurring ?? '?')
  const rhythm = deadline?.by != null && deadline.recurring !== null ? ` ${deadline.recurring}` : ''
  const who = `${lead.join(' + ')} / ${others.join(' + ')}`
  return `${group ?? ''}.${number ?? ''} ${text} / ${who} / ${product ?? '–'} / ${when}${rhythm}`
}

/** The tasks of the only document of a reading that breaks no rule, each in one line. */
export function tasksOf(result: ReadResult): string[] {
  expect(faultsOf(result)).toEqual([])
  return onlyDocument(result).tasks.map(told)
}
