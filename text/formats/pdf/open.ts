import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ReadError } from '../../contract.ts'
import { refuseBombs } from './bounds.ts'

/** Limit on the pages of a file. */
export const maximumPages = 5000
/** Larger images are left out: A4 at 600 dots an inch has 35 million pixels. */
const mostPixels = 40_000_000

function dataFolder(name: string): string {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return join(root, name, '/')
}

function reasonOf(error: unknown): 'encrypted' | 'damaged' {
  return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged'
}

/**
 * Opens a PDF with pdf.js, without network, scripts or the fonts of the machine.
 * @throws ReadError `encrypted` where it needs a password, `damaged`, `too-complex` where it has too many pages
 */
export async function openPdf(bytes: Uint8Array, file: string): Promise<PDFDocumentProxy> {
  refuseBombs(bytes, file)
  const task = getDocument({
    // pdf.js takes the bytes for itself, and refuses the Buffer of Node.
    data: new Uint8Array(bytes),
    standardFontDataUrl: dataFolder('standard_fonts'),
    cMapUrl: dataFolder('cmaps'),
    cMapPacked: true,
    wasmUrl: dataFolder('wasm'),
    iccUrl: dataFolder('iccs'),
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: mostPixels,
    verbosity: VerbosityLevel.ERRORS,
  })
  const opened = await task.promise.catch((error: unknown) => {
    throw new ReadError(reasonOf(error), { file, format: 'pdf' })
  })
  if (opened.numPages <= maximumPages) return opened
  await task.destroy()
  throw new ReadError('too-complex', { file, pages: opened.numPages, maximum: maximumPages })
}
