import type { Marker } from '../office-text/counters.ts'
import { inInstruction } from '../office-text/fields.ts'
import { lookOver, plainLook, type RunLook } from '../office-text/run-look.ts'
import { addSoftHyphen, addWords, textOfSegments } from '../office-text/segments.ts'
import { newParagraph, newStory, type OpenParagraph, type Story } from './story.ts'
import { settleCell } from './tables.ts'
import type { Walk } from './walk-state.ts'

function lookOfParagraph({ styles }: Walk, paragraph: OpenParagraph): RunLook {
  return lookOver(styles.lookOf(paragraph.style ?? styles.defaultParagraph), styles.defaults)
}

function lookOfRun(walk: Walk, paragraph: OpenParagraph): RunLook {
  const { look, style } = walk.run ?? { look: plainLook, style: null }
  return lookOver(lookOver(look, walk.styles.lookOf(style)), lookOfParagraph(walk, paragraph))
}

function put(walk: Walk, words: string, isSign: boolean): void {
  const { paragraph, fields } = walk.story
  if (paragraph === null) return
  const ofRun = lookOfRun(walk, paragraph)
  const look = isSign ? { ...ofRun, font: null } : ofRun
  if (look.hidden === true || inInstruction(fields)) {
    if (/\S/.test(words)) walk.tally.hidden += 1
    return
  }
  addWords(paragraph.segments, words, look, walk.tally)
}

/** Adds words to the open paragraph, unless a field's instruction or a hidden run holds them: those are counted. */
export function write(walk: Walk, words: string): void {
  put(walk, words, false)
}

/** Adds what an element stands for (a tab, a symbol, a mark): it is what it is in any font. */
export function writeSign(walk: Walk, sign: string): void {
  put(walk, sign, true)
}

export function writeSoftHyphen(walk: Walk): void {
  const { paragraph, fields } = walk.story
  if (paragraph === null || inInstruction(fields)) return
  addSoftHyphen(paragraph.segments, lookOfRun(walk, paragraph), walk.tally)
}

export function openParagraph(walk: Walk): void {
  if (walk.story.paragraph !== null) closeParagraph(walk)
  settleCell(walk.story)
  walk.story.paragraph = newParagraph()
}

function markerOf({ styles, counter }: Walk, paragraph: OpenParagraph): Marker | null {
  const byStyle = styles.numberingOf(paragraph.style ?? styles.defaultParagraph)
  const numId = paragraph.numId ?? byStyle?.numId ?? null
  if (numId === null || numId === '0') return null
  return counter({ numId, level: paragraph.level, byStyle })
}

/** The number of a paragraph with its gap; bullets of deeper levels stand further right. */
function writtenMarker(walk: Walk, paragraph: OpenParagraph): string {
  const marker = markerOf(walk, paragraph)
  if (marker === null || marker.text === '') return ''
  const look = { ...lookOfParagraph(walk, paragraph), caps: false }
  const segments: OpenParagraph['segments'] = []
  addWords(
    segments,
    marker.text,
    marker.bullet ? plainLook : { ...look, font: marker.font ?? look.font },
    walk.tally,
  )
  return `${'  '.repeat(marker.depth)}${textOfSegments(segments)}${marker.gap}`
}

export function closeParagraph(walk: Walk): void {
  const { story, tally } = walk
  const { paragraph } = story
  if (paragraph === null) return
  story.paragraph = null
  const words = textOfSegments(paragraph.segments)
  if (story.tables.at(-1)?.muted === true) {
    if (words !== '') tally.hidden += 1
    return
  }
  if (paragraph.markDeleted || (paragraph.markHidden && words === '')) {
    story.carried.push(...paragraph.segments)
  } else {
    const marker = story.carriedMarker === '' ? writtenMarker(walk, paragraph) : story.carriedMarker
    const segments = [...story.carried, ...paragraph.segments]
    if (paragraph.markHidden) Object.assign(story, { carried: segments, carriedMarker: marker })
    else {
      Object.assign(story, { carried: [], carriedMarker: '' })
      story.blocks.push({ is: 'paragraph', text: `${marker}${textOfSegments(segments)}`.trimEnd() })
    }
  }
  for (const block of paragraph.boxes) story.blocks.push(block)
}

/** Words that wait for a next paragraph where none comes. */
export function flushCarried(story: Story): void {
  const words = textOfSegments(story.carried)
  if (words !== '') story.blocks.push({ is: 'paragraph', text: `${story.carriedMarker}${words}` })
  Object.assign(story, { carried: [], carriedMarker: '' })
}

/** Begins a text of its own inside another: a text box, or a note with its id. */
export function openStory(walk: Walk, name: string | null): void {
  walk.outer.push({ story: walk.story, run: walk.run, name })
  walk.story = newStory()
  walk.run = null
}

/** Ends it: a note is kept under its name, a text box goes after the paragraph that holds it. */
export function closeStory(walk: Walk): void {
  const above = walk.outer.pop()
  if (above === undefined) return
  flushCarried(walk.story)
  const { blocks } = walk.story
  walk.story = above.story
  walk.run = above.run
  if (above.name !== null) walk.named.set(above.name, blocks)
  else for (const block of blocks) (above.story.paragraph?.boxes ?? above.story.blocks).push(block)
}
