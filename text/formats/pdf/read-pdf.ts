import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Note, ReadError } from '../../contract.ts'
import { type Block, layOut } from '../office-text/blocks.ts'
import type { OnProgress, Recovered } from '../recovered.ts'
import { asPgm, pageImage } from '../scan/page-image.ts'
import { recognisePages, type ScannedPage } from '../scan/recognise-pages.ts'
import { repaired } from '../scan/repaired.ts'
import { withinMemory } from './bounds.ts'
import { type KnownFonts, unknownSigns } from './fonts.ts'
import { withoutFootnotes } from './footnotes.ts'
import { withoutFurniture } from './furniture.ts'
import { fileNotes, lossNotes } from './notes.ts'
import { openPdf } from './open.ts'
import { pageLines } from './page-lines.ts'
import { type ReadPage, readPage } from './read-page.ts'
import { storyOf } from './story.ts'

const mostLetters = 60_000_000
// A page with fewer letters shows a picture: a scan, perhaps with the words of a digital signature.
const fewestLetters = 40

function lettersOf({ lines, tables }: ReadPage): number {
  const words = lines.flatMap(({ segments }) => segments).map(({ text }) => text)
  const inLines = words.reduce((sum, text) => sum + text.length - unknownSigns(text), 0)
  return inLines + tables.length * fewestLetters
}

const unreadable: ReadPage = { height: 0, lines: [], tables: [], turned: [], legacyFonts: [] }

async function readOne(
  opened: PDFDocumentProxy,
  number: number,
  fonts: KnownFonts,
  tableBefore: boolean,
): Promise<ReadPage> {
  const page = await opened.getPage(number)
  const read = await readPage(page, fonts, tableBefore)
  page.cleanup()
  return read
}

async function readPages(
  opened: PDFDocumentProxy,
  file: string,
  onProgress: OnProgress,
): Promise<ReadPage[]> {
  const pages: ReadPage[] = []
  const fonts: KnownFonts = new Map()
  let letters = 0
  for (let number = 1; number <= opened.numPages; number += 1) {
    const tableBefore = (pages.at(-1)?.tables.length ?? 0) > 0
    // In a damaged file the other pages may be whole.
    const read = await readOne(opened, number, fonts, tableBefore).catch(() => unreadable)
    pages.push(read)
    letters += lettersOf(read)
    if (letters > mostLetters) throw new ReadError('too-complex', { file, maximum: mostLetters })
    onProgress(number, opened.numPages)
  }
  if (pages.every((page) => page === unreadable)) throw new ReadError('damaged', { file, format: 'pdf' })
  return pages
}

/** Recognises the pages that are pictures; those without a picture stay as they are. */
async function scanPages(
  opened: PDFDocumentProxy,
  pages: readonly ReadPage[],
  onProgress: OnProgress,
): Promise<ScannedPage[]> {
  const pictures = pages.flatMap((page, at) =>
    page !== unreadable && lettersOf(page) < fewestLetters ? [at + 1] : [],
  )
  if (pictures.length === 0) return []
  const orders = pictures.map((number) => ({
    page: number,
    image: async () => {
      const page = await opened.getPage(number)
      const found = await pageImage(page)
      page.cleanup()
      return found === null ? null : { file: asPgm(found.image), scale: found.scale }
    },
  }))
  const scanned = await recognisePages(orders, (done) => onProgress(done, pictures.length))
  return scanned.filter(({ pieces }) => pieces.length > 0)
}

function withScans(pages: readonly ReadPage[], scanned: readonly ScannedPage[]): ReadPage[] {
  const recognised = new Map(scanned.map((scan) => [scan.page, scan]))
  return pages.map((page, at) => {
    const scan = recognised.get(at + 1)
    return scan === undefined
      ? page
      : { ...page, lines: [...page.lines, ...pageLines(scan.page, scan.pieces)] }
  })
}

async function readOpened(
  opened: PDFDocumentProxy,
  file: string,
  onProgress: OnProgress,
): Promise<Recovered> {
  const plain = await readPages(opened, file, onProgress)
  const scanned = await scanPages(opened, plain, onProgress)
  const pages = withScans(plain, scanned)
  const { lines: framed, furniture } = withoutFurniture(pages)
  const { lines, footnotes } = withoutFootnotes(framed)
  const story = storyOf(pages.map(({ tables }, at) => ({ tables, lines: lines[at] ?? [] })))
  const blocks = [...story.blocks, ...footnotes.map((text): Block => ({ is: 'paragraph', text }))]
  const onlyScans = scanned.length > 0 && plain.every((page) => lettersOf(page) < fewestLetters)
  const mended = onlyScans ? repaired(blocks) : { blocks, notes: [] as Note[] }
  const laidOut = layOut(mended.blocks)
  const lost = plain.flatMap((page, at) => (page === unreadable ? [at + 1] : []))
  return {
    format: onlyScans ? 'scan' : 'pdf',
    pages: pages.length,
    ...laidOut,
    notes: [
      ...fileNotes({ pages, furniture, footnotes, continued: story.continued, scanned }),
      ...lossNotes(laidOut.text, lost),
      ...mended.notes,
    ],
  }
}

/**
 * The text of a PDF as a reader sees it: paragraphs whole, columns one after the other, ruled tables with their cells,
 * without page headers, footers and numbers, which are noted. Pages that are pictures are recognised.
 * @throws ReadError `encrypted`, `damaged`, `too-complex`
 */
export async function readPdf(bytes: Uint8Array, file: string, onProgress: OnProgress): Promise<Recovered> {
  const opened = await openPdf(bytes, file)
  try {
    return await withinMemory(file, readOpened(opened, file, onProgress))
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('damaged', { file, format: 'pdf' })
  } finally {
    await opened.loadingTask.destroy()
  }
}
