import type { Language } from '../../../kernel/locale/language.ts'
import type { ReadDocument } from '../../../text/contract.ts'
import { reportWords } from '../../words/report/words.ts'
import type { Finding } from './spans.ts'

type Field = Parameters<ReturnType<typeof reportWords>>[0] & `report.field.${string}`
type Value = string | number | boolean | null | readonly string[]

/** A field of what was read, in words; `unknown` where the reader does not know. */
export type Fact = { readonly label: string; readonly value: string; readonly unknown: boolean }

function factsIn(language: Language, values: Partial<Record<Field, Value>>): Fact[] {
  const say = reportWords(language)
  return Object.entries(values).map(([field, value]) => {
    const unknown = value === null || (Array.isArray(value) && value.length === 0)
    const told = typeof value === 'boolean' ? say(value ? 'report.yes' : 'report.no') : value
    return {
      label: say(field as Field),
      value: unknown ? say('report.unknown') : Array.isArray(told) ? told.join('; ') : String(told),
      unknown,
    }
  })
}

/** What is known of a document as a whole. */
export function documentFacts(language: Language, document: ReadDocument): Fact[] {
  return factsIn(language, {
    'report.field.kind': document.kind,
    'report.field.number': document.number,
    'report.field.issuer': document.issuer,
    'report.field.date': document.date,
    'report.field.place': document.place,
    'report.field.title': document.title,
    'report.field.language': document.language,
    'report.field.signatures': document.signatures.map(({ authority, post, name }) =>
      [authority, post, name].filter(Boolean).join(', '),
    ),
    'report.field.work': document.work,
  })
}

/** What was read at a finding, with the rule that made it. */
export function findingFacts(
  language: Language,
  document: ReadDocument,
  { kind, number }: Finding,
): { why: string; facts: Fact[] } | null {
  switch (kind) {
    case 'aim':
      return aimFacts(language, document.objectives[number - 1])
    case 'duty':
      return dutyFacts(language, document, number)
    case 'task':
      return taskFacts(language, document.tasks[number - 1])
    case 'reference':
      return referenceFacts(language, document.references[number - 1])
  }
}

function aimFacts(language: Language, aim: ReadDocument['objectives'][number] | undefined) {
  if (aim === undefined) return null
  const { comparator, value, upper, unit } = aim
  const measure = [comparator, value, upper === null ? null : `– ${upper}`, unit].filter(
    (part) => part !== null,
  )
  const facts = factsIn(language, {
    'report.field.subject': aim.subject,
    'report.field.measure': measure.length === 0 ? aim.kind : measure.join(' '),
    ...(aim.of === null ? {} : { 'report.field.of': aim.of }),
    ...(aim.scope === null ? {} : { 'report.field.scope': aim.scope }),
    ...(aim.baseline === null ? {} : { 'report.field.baseline': aim.baseline }),
    'report.field.deadline': aim.deadline,
  })
  return { why: aim.why, facts }
}

function dutyFacts(language: Language, document: ReadDocument, number: number) {
  const items = document.duties.flatMap((duty) => duty.duties.map((item) => ({ duty, item })))
  const found = items[number - 1]
  if (found === undefined) return null
  const { duty, item } = found
  const facts = factsIn(language, {
    'report.field.bodies': duty.bodies,
    'report.field.with': duty.with,
    'report.field.recurring': item.recurring,
    'report.field.reportsTo': item.reportsTo,
  })
  return { why: duty.why, facts }
}

function taskFacts(language: Language, task: ReadDocument['tasks'][number] | undefined) {
  if (task === undefined) return null
  const { deadline } = task
  const when = deadline === null ? null : (deadline.by ?? deadline.recurring ?? deadline.text)
  const facts = factsIn(language, {
    'report.field.number': task.number,
    'report.field.lead': task.lead,
    'report.field.with': task.with,
    'report.field.product': task.product,
    'report.field.deadline': when,
  })
  return { why: task.why, facts }
}

function referenceFacts(language: Language, reference: ReadDocument['references'][number] | undefined) {
  if (reference === undefined) return null
  const facts = factsIn(language, {
    'report.field.number': reference.number,
    'report.field.date': reference.date,
    'report.field.issuer': reference.issuer,
    'report.field.work': reference.work,
  })
  return { why: reference.why, facts }
}
