import { walk } from '../clauses/walk.ts'
import type { Clause, DocumentKind, Language, Span, Task } from '../contract.ts'
import { isUnclear, readDeadline } from '../deadlines/read-deadline.ts'
import { sentencesOf } from '../objectives/sentences.ts'
import { bodiesIn } from './bodies.ts'
import { beginsWithLabel, labelled } from './labels.ts'
import { orderIn } from './orders.ts'
import { sharesIn } from './shares.ts'
import { whyTask } from './why.ts'

type ProseOf = {
  readonly text: string
  readonly clauses: readonly Clause[]
  readonly language: Language
  readonly kind: DocumentKind
}

/** A clause with the clauses after it that only carry labels of it. */
type Block = { readonly clause: Clause; readonly words: string[]; end: number }

const telling: ReadonlySet<DocumentKind> = new Set(['report', 'letter', 'article'])
const planning: ReadonlySet<DocumentKind> = new Set(['plan', 'action-programme'])
const longest = 4000

function ownWords({ text }: ProseOf, { span, marker }: Clause): string {
  const words = text.slice(...span)
  const at = marker === null ? -1 : words.indexOf(marker)
  const own = at < 0 ? words : words.slice(at + (marker ?? '').length)
  return own
    .normalize('NFC')
    .replace(/\*\*|__/g, '')
    .trim()
}

function blocksOf(of: ProseOf): Block[] {
  const blocks: Block[] = []
  for (const { clause } of walk(of.clauses)) {
    if (clause.rows !== null || clause.span[1] - clause.span[0] > longest) continue
    const words = ownWords(of, clause)
    const open = blocks.at(-1)
    if (open !== undefined && beginsWithLabel(words)) {
      open.words.push(words)
      open.end = clause.span[1]
    } else blocks.push({ clause, words: [words], end: clause.span[1] })
  }
  return blocks
}

function prose(clause: Clause, span: Span): Pick<Task, 'clause' | 'row' | 'group' | 'number' | 'span'> {
  return { clause: clause.eId, row: null, group: null, number: clause.number, span }
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** Labels that name a lead, and a partner or a time: forms and descriptions of procedures have neither filled. */
function labelledTask(block: Block, language: Language): Task | null {
  const found = labelled(block.words.join('\n'))
  if (found === null || found.lead === null || found.text === '') return null
  const deadline = found.deadline === null ? null : readDeadline(found.deadline, language)
  const lead = sharesIn(found.lead, 'lead')
  const partners = found.with === null ? [] : bodiesIn(found.with)
  const timed = deadline !== null && !isUnclear(deadline)
  if (lead.lead.length === 0 || (!timed && partners.length === 0)) return null
  return {
    ...prose(block.clause, [block.clause.span[0], block.end]),
    why: whyTask.labels,
    text: oneLine(found.text),
    lead: lead.lead,
    with: [...new Set([...lead.with, ...partners])],
    product: found.product === null ? null : oneLine(found.product),
    deadline,
  }
}

function orderedTask(of: ProseOf, { clause, words: [own = ''] }: Block): Task | null {
  for (const { start, end } of sentencesOf(own, 0, own.length, false)) {
    const order = orderIn(own.slice(start, end), of.language)
    if (order === null) continue
    const shares = sharesIn(order.lead, 'lead')
    return {
      ...prose(clause, clause.span),
      why: whyTask.order,
      text: order.text,
      lead: shares.lead,
      with: [...new Set([...shares.with, ...bodiesIn(order.with)])],
      product: null,
      deadline: readDeadline(order.when, of.language),
    }
  }
  return null
}

/**
 * The clauses of a document that name who does what by when: with labels in any but a report or a letter, in a sentence
 * only in plans, for elsewhere a sentence with a body and a date may tell or rule.
 */
export function readProseTasks(of: ProseOf): Task[] {
  if (telling.has(of.kind)) return []
  const tasks: Task[] = []
  for (const block of blocksOf(of)) {
    const task = labelledTask(block, of.language) ?? (planning.has(of.kind) ? orderedTask(of, block) : null)
    if (task !== null) tasks.push(task)
  }
  return tasks
}
