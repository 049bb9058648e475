import { mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const fonts = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'),
)

/** A PDF set from Typst's own markup; throws what Typst complains of. */
export function typeset(markup: string): Uint8Array {
  const workspace = mkdtempSync(join(tmpdir(), 'cotmoc-typeset-'))
  const mainFilePath = join(workspace, 'main.typ')
  writeFileSync(
    mainFilePath,
    `#set text(font: "Be Vietnam Pro", size: 12pt, lang: "vi")\n#set smartquote(enabled: false)\n${markup}`,
  )
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fonts] }] })
  const { result } = compiler.compile({ mainFilePath })
  if (result === null) throw new Error('Typst refuses the markup')
  return new Uint8Array(compiler.pdf(result))
}

/** Words as they are, whatever they mean to Typst. */
function plain(words: string): string {
  return words.replace(/[\\#*_`$<>@~[\]=+/-]/g, (sign) => `\\${sign}`)
}

/** A typed text as markup: a line is a paragraph, and what typed spaces or a tab part stands side by side. */
export function typed(text: string): string {
  const lines = text.split('\n').map((line) => {
    const sides = line.trim().split(/\t+| {3,}/)
    if (sides.length < 2) return plain(line)
    return `#grid(columns: (${sides.map(() => '1fr').join(', ')}), ${sides.map((side) => `[${plain(side)}]`).join(', ')})`
  })
  return lines.join('\n\n')
}
