import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../kernel/package-root.ts'

export type Seed = { readonly file: string; readonly bytes: Uint8Array }

const folders = ['text/fixtures', 'data/sample']
const official = /\.(?:txt|md|html|docx|doc|pdf|png)$/

/** Files of our own that the accidents happen to, in every format that lies among the fixtures. */
export function seeds(): Seed[] {
  return folders.flatMap((folder) => {
    const path = join(packageRoot(), folder)
    return readdirSync(path)
      .filter((file) => official.test(file))
      .map((file) => ({ file, bytes: new Uint8Array(readFileSync(join(path, file))) }))
  })
}
