import type { Note } from '../../contract.ts'
import type { Block } from '../office-text/blocks.ts'
import { repairMarkers } from './repair-markers.ts'

/** The blocks of a scan with the numbers of its headings repaired by their sequence; a note keeps what was read. */
export function repaired(blocks: readonly Block[]): { blocks: Block[]; notes: Note[] } {
  const paragraphs = blocks.flatMap((block) => (block.is === 'paragraph' ? [block.text] : []))
  const { paragraphs: mended, repairs } = repairMarkers(paragraphs)
  let next = 0
  const result = blocks.map((block): Block => {
    if (block.is !== 'paragraph') return block
    const text = mended[next] ?? block.text
    next += 1
    return { is: 'paragraph', text }
  })
  const notes = repairs.map(
    ({ found, repaired: put }): Note => ({
      code: 'numbering-repaired',
      details: { found, repaired: put },
      span: null,
    }),
  )
  return { blocks: result, notes }
}
