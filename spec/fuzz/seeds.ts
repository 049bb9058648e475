import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { packageRoot } from '../../kernel/package-root.ts'
import { wordBinary } from '../../text/formats/doc/word-binary.fixture.ts'
import { cell, paragraph, row, table, wordEntries } from '../../text/formats/docx/word-file.fixture.ts'
import { onePage } from '../../text/formats/pdf/hand-written.fixture.ts'

/** A file that accidents happen to; `pack` makes the file of what they left, where they happen inside of it. */
export type Seed = {
  readonly file: string
  readonly bytes: Uint8Array
  readonly pack?: (inside: Uint8Array) => Uint8Array
}

const folders = ['text/fixtures', 'data/sample']
const official = /\.(?:txt|md|html)$/
// Texts are read many times faster than the others, and hold most of what can go wrong.
const textShare = 3

function textSeeds(): Seed[] {
  return folders.flatMap((folder) => {
    const path = join(packageRoot(), folder)
    return readdirSync(path)
      .filter((file) => official.test(file))
      .map((file) => ({ file, bytes: new Uint8Array(readFileSync(join(path, file))) }))
  })
}

/** Word wants its XML whole: the accidents happen to a part before it is packed, and to the packed file. */
function docxSeeds(lines: readonly string[]): Seed[] {
  const rows = [row([cell('TT'), cell('Nhiệm vụ')]), row([cell('1'), cell('Cho mượn sách')])]
  const entries = wordEntries({ body: lines.map((line) => paragraph(line)).join('') + table(rows) })
  const part = 'word/document.xml'
  return [
    { file: 'whole.docx', bytes: zipSync(entries) },
    {
      file: 'inside.docx',
      bytes: entries[part] ?? new Uint8Array(),
      pack: (inside) => zipSync({ ...entries, [part]: inside }, { level: 0 }),
    },
  ]
}

/** Nothing in it is packed, so that accidents reach what it paints. */
function pdfSeed(lines: readonly string[]): Seed {
  const ascii = lines.map((line) => line.replace(/[^ -~]|[()\\]/g, ''))
  const shown = ascii.map((line, at) => `1 0 0 1 60 ${780 - at * 14} Tm (${line}) Tj`).join('\n')
  const ruled = [100, 120, 140].map((y) => `60 ${y} m 500 ${y} l 60 ${y} m 60 100 l 500 ${y} l 500 100 l S`)
  const cells = [105, 125].map((y) => `1 0 0 1 64 ${y} Tm (one) Tj 1 0 0 1 300 ${y} Tm (other) Tj`)
  const content = `BT /F 10 Tf\n${shown}\n${cells.join('\n')} ET\n${ruled.join('\n')}\n280 100 m 280 140 l S`
  const resources = '/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>'
  return { file: 'page.pdf', bytes: onePage({ content, resources, size: [595, 842] }) }
}

function docSeed(lines: readonly string[]): Seed {
  return {
    file: 'old.doc',
    bytes: wordBinary({ paragraphs: lines.map((text) => ({ runs: [{ text }] })) }),
  }
}

function rtfSeed(lines: readonly string[]): Seed {
  const escaped = lines.join('\\par\n').replace(/[^\n -~]/g, (sign) => `\\u${sign.charCodeAt(0)}?`)
  return { file: 'text.rtf', bytes: new TextEncoder().encode(`{\\rtf1\\ansi ${escaped}\\par}`) }
}

function htmlSeed(lines: readonly string[]): Seed {
  const list = '<ol type="a"><li>one<li value="7">seven<ul><li>deep</ul></ol>'
  const inside = lines.map((line) => `<p>${line}</p>`).join('\n')
  return {
    file: 'page.html',
    bytes: new TextEncoder().encode(`<!doctype html><body>${inside}${list}</body>`),
  }
}

/** Files of our own that the accidents happen to, in every format that is read without recognising letters. */
export function seeds(): Seed[] {
  const texts = textSeeds()
  const words = (name: string) =>
    new TextDecoder().decode(texts.find(({ file }) => file === name)?.bytes).split('\n')
  const [decision, resolution] = [words('state-vi.txt'), words('party-en.txt')]
  return [
    ...Array.from({ length: textShare }, () => texts).flat(),
    ...docxSeeds(decision),
    pdfSeed(resolution.slice(0, 40)),
    docSeed(decision),
    rtfSeed(decision),
    htmlSeed(decision),
  ]
}
