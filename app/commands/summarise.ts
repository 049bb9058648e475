import type { Clause, ReadDocument, Task } from '../../text/contract.ts'
import type { Console } from './run.ts'

/** What a document says, in a few lines for a person: who it is, its outline, its aims, its tasks. */
export function summarise({ say }: Console, document: ReadDocument): string[] {
  const unknown = say('read.unknown')
  return [
    say('read.document', {
      number: document.number ?? unknown,
      date: document.date ?? unknown,
      issuer: document.issuer ?? unknown,
      language: document.language,
      clauses: count(document.clauses),
      objectives: document.objectives.length,
      duties: document.duties.length,
      tasks: document.tasks.length,
    }),
    ...(document.title ? [`  ${document.title}`] : []),
    ...outline(document.clauses, '  '),
    ...document.objectives.map(
      ({ deadline, quote }) => `  ${say('read.objective', { deadline: String(deadline ?? unknown), quote })}`,
    ),
    ...document.tasks.map((task) => `  ${say('read.task', wordsOf(task, unknown))}`),
    '',
  ]
}

function wordsOf({ number, text, lead, deadline }: Task, unknown: string): Record<string, string> {
  return {
    number: number ?? '–',
    text,
    lead: lead.join(', ') || unknown,
    deadline: deadline?.by ?? deadline?.text ?? unknown,
  }
}

function count(clauses: readonly Clause[]): number {
  return clauses.reduce((sum, clause) => sum + 1 + count(clause.children), 0)
}

function outline(clauses: readonly Clause[], margin: string): string[] {
  return clauses.flatMap((clause) => [
    ...(clause.heading ? [`${margin}${clause.marker ?? ''} ${clause.heading}`] : []),
    ...outline(clause.children, `${margin}  `),
  ])
}
