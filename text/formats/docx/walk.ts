import { readXml } from '../containers/xml.ts'
import type { Block } from '../office-text/blocks.ts'
import { elements } from './elements.ts'
import { flushCarried, write } from './paragraphs.ts'
import { newStory } from './story.ts'
import type { Walk, WalkSetting } from './walk-state.ts'

/**
 * Walks through a part of a Word file.
 * @returns the blocks of its text, and those of footnotes and endnotes by id
 * @throws ReadError `damaged`
 */
export function walkPart(
  bytes: Uint8Array,
  setting: WalkSetting,
  file: string,
): { blocks: Block[]; named: ReadonlyMap<string, Block[]> } {
  const walk: Walk = {
    ...setting,
    named: new Map(),
    outer: [],
    alternatives: [],
    story: newStory(),
    run: null,
    inParagraphProperties: false,
    inRowProperties: false,
    inRunProperties: false,
    skipping: 0,
    capturing: false,
  }
  readXml(
    bytes,
    {
      open: (name, attributes) => {
        if (walk.skipping > 0) walk.skipping += 1
        else elements.get(name)?.open?.(walk, attributes)
      },
      close: (name) => {
        if (walk.skipping > 0) walk.skipping -= 1
        else elements.get(name)?.close?.(walk)
      },
      text: (words) => {
        if (walk.capturing && walk.skipping === 0) write(walk, words)
      },
    },
    file,
  )
  flushCarried(walk.story)
  return { blocks: walk.story.blocks, named: walk.named }
}
