import { maximumBytes, type Note, ReadError } from '../contract.ts'
import { readDoc } from './doc/read-doc.ts'
import { readDocx } from './docx/read-docx.ts'
import { beginsWith, type OnProgress, type Reader, type Recovered } from './recovered.ts'
import { readRtf } from './rtf/read-rtf.ts'
import { extensionOf, readTextFile } from './text-file.ts'

// These bring much along: only who has such a file waits for it.
const readPdf: Reader = async (...given) => (await import('./pdf/read-pdf.ts')).readPdf(...given)
const readImage: Reader = async (...given) => (await import('./scan/read-image.ts')).readImage(...given)

type Kind = {
  /** what the bytes are, in the words of `format-not-supported` and `format-differs` */
  readonly format: string
  readonly begins: readonly (readonly number[])[]
  /** extensions that promise it */
  readonly extensions: readonly string[]
  /** null: known, and not read yet */
  readonly read: Reader | null
}

/** What files begin with, and who reads them. What begins with none of these is text, or nothing. */
const kinds: readonly Kind[] = [
  { format: 'pdf', begins: [[0x25, 0x50, 0x44, 0x46, 0x2d]], extensions: ['pdf'], read: readPdf },
  {
    format: 'zip',
    begins: [
      [0x50, 0x4b, 0x03, 0x04],
      [0x50, 0x4b, 0x05, 0x06],
    ],
    extensions: ['docx', 'docm', 'dotx', 'dotm'],
    read: readDocx,
  },
  {
    format: 'doc',
    begins: [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    extensions: ['doc', 'dot'],
    read: readDoc,
  },
  { format: 'rtf', begins: [[0x7b, 0x5c, 0x72, 0x74, 0x66]], extensions: ['rtf', 'doc'], read: readRtf },
  { format: 'png', begins: [[0x89, 0x50, 0x4e, 0x47]], extensions: ['png'], read: readImage },
  { format: 'jpeg', begins: [[0xff, 0xd8, 0xff]], extensions: ['jpg', 'jpeg'], read: readImage },
  {
    format: 'tiff',
    begins: [
      [0x49, 0x49, 0x2a, 0x00],
      [0x4d, 0x4d, 0x00, 0x2a],
    ],
    extensions: ['tif', 'tiff'],
    read: readImage,
  },
  { format: 'gzip', begins: [[0x1f, 0x8b]], extensions: ['gz'], read: null },
]

const extensionsOfText = ['txt', 'md', 'markdown', 'html', 'htm', 'xhtml']

function kindOf(bytes: Uint8Array): Kind | null {
  return kinds.find(({ begins }) => begins.some((start) => beginsWith(bytes, start))) ?? null
}

/** A name that promises another format than the bytes are. */
function wrongName(file: string, kind: Kind | null, format: string): Note[] {
  const extension = extensionOf(file)
  const promised = kinds.some(({ extensions }) => extensions.includes(extension))
  if (!promised && (kind === null || !extensionsOfText.includes(extension))) return []
  if (kind?.extensions.includes(extension) === true) return []
  return [{ code: 'format-differs', details: { extension, format }, span: null }]
}

// Controls, zero-width signs and marks of direction: they hide words, or show them in another order than they have.
const unseenSigns =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

function unseen(text: string): Note[] {
  const count = text.match(unseenSigns)?.length ?? 0
  return count === 0 ? [] : [{ code: 'invisible-signs', details: { count }, span: null }]
}

/**
 * Recovers the text of a file. The bytes tell the format; the extension only where they leave it open (TXT,
 * Markdown). A name that promises something else is noted.
 * @throws ReadError `empty`, `too-large`, `too-complex`, `format-not-supported`, `encrypted`, `damaged`, `not-text`
 */
export async function recover(
  bytes: Uint8Array,
  file: string,
  onProgress: OnProgress = () => {},
): Promise<Recovered> {
  if (bytes.length > maximumBytes) {
    throw new ReadError('too-large', { file, bytes: bytes.length, maximum: maximumBytes })
  }
  const kind = kindOf(bytes)
  const read = kind === null ? readTextFile : kind.read
  if (read === null) throw new ReadError('format-not-supported', { file, format: kind?.format ?? 'unknown' })
  const recovered = await read(bytes, file, onProgress)
  if (!/\S/.test(recovered.text)) throw new ReadError('empty', { file })
  const { format, text, notes } = recovered
  return { ...recovered, notes: [...wrongName(file, kind, format), ...notes, ...unseen(text)] }
}
