import type { DocumentKind } from '../contract.ts'
import type { AimContext } from './context.ts'
import type { Grammar } from './grammar.ts'
import type { Measure } from './measure.ts'
import type { Stretch } from './sentences.ts'
import { type Mark, markBefore, marked } from './stance.ts'

/**
 * What figures outside a section of aims must bring along to be aims: rules are full of numbers, so `law` asks for a word
 * of aiming and a year, `report` for a word of aiming; a `plan` takes a year or a floor for what is allotted too.
 */
export type Gate = 'law' | 'report' | 'plan' | 'press'

/** How strictly documents of a kind are read outside their aims. */
export function gateOf(kind: DocumentKind): Gate {
  switch (kind) {
    case 'article':
      return 'press'
    case 'law':
    case 'ordinance':
    case 'decree':
    case 'circular':
    case 'regulation':
      return 'law'
    case 'report':
    case 'letter':
    case 'notice':
    case 'guidance':
    case 'decision':
    case 'other':
      return 'report'
    case 'resolution':
    case 'conclusion':
    case 'directive':
    case 'plan':
    case 'action-programme':
      return 'plan'
  }
}

const year = /20\d\d/
const figure = /(?<![\d/])(?!20\d\d)\d/

/** A cheap look, before any other: whether words among tasks may set an aim at all. */
export function mayAim(words: string, gate: Gate, { hints }: Grammar): boolean {
  if (hints.strong.test(words)) return figure.test(words) || gate === 'press'
  if (gate === 'press') return year.test(words)
  return gate === 'plan' && (year.test(words) || hints.floor.test(words)) && figure.test(words)
}

type Said = {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly sentence: Stretch
  readonly part: Stretch
  /** the stretch of this measure alone */
  readonly cut: Stretch
  readonly measure: Measure
  readonly context: AimContext
  readonly grammar: Grammar
}

const shares = new Set<Measure['unit']>(['percent', 'percent-per-year', 'currency'])

/** Whether the words around a measure say that it tells how things are or were. */
export function tellsPast({ text, marks, part, cut, measure, context, grammar }: Said): boolean {
  if (marked(marks, part, 'told')) return true
  const mark = markBefore(marks, measure.at)
  // "From 12% today to 45%": what was so is the number before the word.
  const rises =
    mark !== null &&
    /\d/.test(text.slice(cut.start, mark.at)) &&
    grammar.risesTo.test(text.slice(Math.max(cut.start, measure.at - 60), measure.at).trimEnd())
  if (mark?.means === 'past' && !rises) return true
  return context.sets === 'tasks' && marked(marks, { start: measure.after, end: cut.end }, 'past')
}

function isFloor({ text, cut, measure, grammar }: Said): boolean {
  const floors = measure.comparator === '>=' || measure.comparator === '>'
  const words = text.slice(Math.max(cut.start, measure.at - 120), measure.after + 60)
  return floors && measure.unit === 'percent' && grammar.allots.test(words)
}

/** Whether a figure among tasks is an aim. */
export function isAimAmongTasks(said: Said, gate: Gate): boolean {
  const { marks, sentence, cut, measure, context } = said
  const until = { start: sentence.start, end: cut.end }
  const strong = marked(marks, until, 'strong')
  const dated = context.deadline !== null || marked(marks, until, 'year')
  switch (gate) {
    case 'law':
      return strong && dated
    case 'report':
      return strong
    case 'plan':
      return strong || (dated && (shares.has(measure.unit) || measure.comparator !== '=')) || isFloor(said)
    case 'press':
      return false
  }
}
