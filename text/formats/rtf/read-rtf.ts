import { layOut } from '../office-text/blocks.ts'
import { endTable } from '../office-text/rows.ts'
import { emptyTally, notesOf } from '../office-text/tally.ts'
import type { Recovered } from '../recovered.ts'
import type { Group, RtfWalk } from './state.ts'
import { flushBytes, takeText } from './text.ts'
import { type Token, tokensOf } from './tokens.ts'
import { endParagraph, takeWord } from './words.ts'

const outermost: Group = {
  destination: 'text',
  font: -1,
  caps: false,
  hidden: false,
  deleted: false,
  fallback: 1,
  inTable: false,
  optional: false,
  note: false,
}

/** Ends a text: what waits in it becomes its last paragraph. */
function finishStory(walk: RtfWalk): void {
  flushBytes(walk)
  if (walk.story.segments.length > 0) endParagraph(walk)
  const { table, blocks } = walk.story
  if (table !== null) for (const block of endTable(table)) blocks.push(block)
}

function closeGroup(walk: RtfWalk): void {
  flushBytes(walk)
  const { note, destination } = walk.group
  const above = walk.groups.pop()
  const outer = note && above?.note === false ? walk.outer.pop() : undefined
  if (outer !== undefined) {
    finishStory(walk)
    const { label, blocks } = walk.story
    for (const [at, block] of blocks.entries()) {
      if (destination === 'heads') {
        if (block.is === 'paragraph' && /\p{L}/u.test(block.text)) walk.heads.push(block.text)
      } else if (block.is !== 'paragraph' || at > 0) walk.notes.push(block)
      else walk.notes.push({ ...block, text: `${label}${block.text}` })
    }
    walk.story = outer
  }
  walk.group = above ?? outermost
}

function takePlain(walk: RtfWalk, text: string): void {
  const passed = Math.min(walk.passing, text.length)
  walk.passing -= passed
  if (passed < text.length) {
    flushBytes(walk)
    takeText(walk, text.slice(passed))
  }
}

function take(walk: RtfWalk, token: Token): void {
  if (token.is === 'open') {
    flushBytes(walk)
    walk.groups.push(walk.group)
  } else if (token.is === 'close') closeGroup(walk)
  else if (token.is === 'word') takeWord(walk, token.name, token.value)
  else if (token.is === 'text') takePlain(walk, token.text)
  else if (walk.passing > 0) walk.passing -= 1
  else walk.bytes.push(token.byte)
}

/**
 * Reads RTF as its reader sees it: the markers of lists that it writes beside its lists, tables, notes at the end,
 * changes accepted. Its format is given as `doc`: offices name both so.
 * @throws ReadError none of its own: what is no control is text
 */
export function readRtf(bytes: Uint8Array): Recovered {
  const walk: RtfWalk = {
    groups: [],
    fonts: new Map(),
    tally: emptyTally(),
    outer: [],
    notes: [],
    heads: [],
    group: outermost,
    story: { label: '', blocks: [], segments: [], table: null },
    encoding: 'windows-1252',
    passing: 0,
    bytes: [],
    cells: [],
    cell: { down: 0, across: 0 },
    header: false,
  }
  for (const token of tokensOf(new TextDecoder('windows-1252').decode(bytes))) take(walk, token)
  while (walk.groups.length > 0) closeGroup(walk)
  finishStory(walk)
  const heads = [...new Set(walk.heads)]
  return {
    format: 'doc',
    ...layOut([...walk.story.blocks, ...walk.notes]),
    pages: null,
    notes: notesOf(walk.tally, heads),
  }
}
