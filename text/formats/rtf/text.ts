import { decodeAs } from '../encodings.ts'
import { plainLook } from '../office-text/run-look.ts'
import { addSoftHyphen, addWords } from '../office-text/segments.ts'
import { bulletOf } from '../office-text/symbols.ts'
import type { RtfWalk } from './state.ts'

const privateSign = /^[\ue000-\uf8ff]$/

/** Words of the text under way, as they were seen; the names of fonts where those are listed. */
export function takeText(walk: RtfWalk, words: string): void {
  const { group, fonts, tally, story } = walk
  if (group.destination === 'skip') return
  const font = fonts.get(group.font)
  if (group.destination === 'fonts') {
    if (font !== undefined) font.name += words.split(';')[0] ?? ''
    return
  }
  if (group.hidden && /\S/.test(words)) tally.hidden += 1
  if (group.hidden || group.deleted) return
  const look = { font: font?.name ?? null, caps: group.caps, hidden: false }
  if (group.destination === 'marker' && privateSign.test(words)) {
    addWords(story.segments, bulletOf(look.font, words), plainLook, tally)
  } else if (words === '\u00ad') addSoftHyphen(story.segments, look, tally)
  else addWords(story.segments, words, look, tally)
}

/** Bytes wait until the last of them is there: a Vietnamese letter may have two. */
export function flushBytes(walk: RtfWalk): void {
  if (walk.bytes.length === 0) return
  const bytes = new Uint8Array(walk.bytes)
  walk.bytes = []
  const encoding = walk.fonts.get(walk.group.font)?.encoding ?? walk.encoding
  takeText(
    walk,
    (decodeAs(encoding, bytes) ?? new TextDecoder('windows-1252').decode(bytes)).normalize('NFC'),
  )
}
