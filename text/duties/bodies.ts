import { type FoldedText, written } from '../folding.ts'
import type { DutyGrammar } from './grammar.ts'

const article = /^(?:(?:the|and|les|le|la|aux|au|à la)\s+|(?:à\s+)?l'\s*)(?=\p{L})/iu

type Name = { readonly folded: string; readonly written: string }

function namesIn(source: FoldedText, start: number, end: number, joints: RegExp): Name[] {
  const names: Name[] = []
  let at = start
  const add = (stop: number) => {
    let from = at + (/^\s*/.exec(source.folded.slice(at, stop))?.[0].length ?? 0)
    for (
      let lead = article.exec(source.folded.slice(from, stop));
      lead !== null;
      lead = article.exec(source.folded.slice(from, stop))
    ) {
      from += lead[0].length
    }
    const folded = source.folded.slice(from, stop).trimEnd()
    if (/\p{L}{2}/u.test(folded)) names.push({ folded, written: written(source, from, from + folded.length) })
  }
  for (const joint of source.folded.slice(start, end).matchAll(new RegExp(joints.source, 'gu'))) {
    add(start + joint.index)
    at = start + joint.index + joint[0].length
  }
  add(end)
  return names
}

/** A written list of bodies between two folded offsets as single names, without the article before them. */
export function bodiesIn(source: FoldedText, start: number, end: number, grammar: DutyGrammar): string[] {
  return namesIn(source, start, end, grammar.joints).map((name) => name.written)
}

const reportJoints = /\s*,\s*(?:and\s+|et\s+)?|\s+(?:và|and|et)\s+/u
const afterBodies = /\s+(?:về|theo|trước|để|kết quả|on|by|before|for|every|sur|avant|tous)\s/u

/** The bodies to which it is reported: names begin with a capital, what a sentence says besides is left out. */
export function reportBodies(source: FoldedText, start: number, end: number): string[] {
  const stop = afterBodies.exec(source.folded.slice(start, end))?.index ?? end - start
  return namesIn(source, start, start + stop, reportJoints)
    .filter((name) => /^\p{Lu}/u.test(name.folded))
    .map((name) => name.written)
}
