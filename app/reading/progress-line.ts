import type { FilesProgress } from './read-all.ts'

const width = 30

/** A line on a terminal that shows how far the reading is; silent where standard error is no terminal. */
export function progressLine(stream: NodeJS.WriteStream) {
  let shown = false
  return {
    show({ done, total }: FilesProgress): void {
      if (!stream.isTTY) return
      const filled = Math.round((done / total) * width)
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
      stream.write(`\r${bar} ${Math.floor(done)}/${total}\u001b[K`)
      shown = true
    },
    /** Makes room for another line, or for the end. */
    clear(): void {
      if (shown) stream.write('\r\u001b[K')
      shown = false
    },
  }
}
