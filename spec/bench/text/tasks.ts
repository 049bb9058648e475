import type { Task } from '../../../text/contract.ts'
import { type Case, casesOf } from './gold.ts'

const columns = ['group', 'number', 'lead', 'with', 'product', 'by', 'recurring'] as const
type Column = (typeof columns)[number]
type Wanted = Readonly<Partial<Record<Column, unknown>>> & {
  readonly deadline?: { by: string | null; recurring: string | null } | null
}
type Gold = { readonly tasks: readonly Wanted[] }

/** Columns of the tasks of a text: how many were labelled, how many read right, and tasks too many or too few. */
export type TaskScore = {
  readonly case: Case<Gold>
  readonly right: number
  readonly wanted: number
  readonly astray: number
}

function cell(task: Task, column: Column): unknown {
  if (column === 'by') return task.deadline?.by ?? null
  if (column === 'recurring') return task.deadline?.recurring ?? null
  return task[column]
}

function label(wanted: Wanted, column: Column): unknown {
  if (column === 'by' || column === 'recurring') {
    return wanted.deadline === undefined ? wanted[column] : (wanted.deadline?.[column] ?? null)
  }
  return wanted[column]
}

/** Tasks stand in the order of the text on both sides, so that the k-th label is about the k-th task. */
export async function scoreTasks(): Promise<TaskScore[]> {
  const cases = await casesOf<Gold>('tasks', 'tasks')
  return cases.map((entry) => {
    const found = entry.result.documents.flatMap(({ tasks }) => tasks)
    const compared = entry.gold.tasks.flatMap((wanted, at) =>
      columns
        .map((column) => ({ wanted: label(wanted, column), column, task: found[at] }))
        .filter(({ wanted: named }) => named !== undefined),
    )
    const right = compared.filter(
      ({ wanted, column, task }) =>
        task !== undefined && JSON.stringify(wanted) === JSON.stringify(cell(task, column)),
    )
    return {
      case: entry,
      right: right.length,
      wanted: compared.length,
      astray: Math.abs(found.length - entry.gold.tasks.length),
    }
  })
}
