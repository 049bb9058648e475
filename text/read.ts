import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { translationNotes } from './align.ts'
import type { ReadDocument, ReadResult, Span } from './contract.ts'
import { findBare } from './documents/bare.ts'
import { officialDocument, pressDocument } from './documents/build.ts'
import { findPress } from './documents/press.ts'
import { findOfficial } from './documents/segment.ts'
import { findTitled } from './documents/titled.ts'
import { type FoldedText, fold } from './folding.ts'
import { recover } from './formats/recover.ts'
import type { OnProgress } from './formats/recovered.ts'
import { type Line, linesOf } from './lines.ts'
import { isData } from './tables/layout.ts'

export type ReadOptions = {
  readonly file: string
  readonly onProgress?: OnProgress
}

function clutterAround(text: string, documents: readonly ReadDocument[]): Span[] {
  const clutter: Span[] = []
  let from = 0
  const add = (end: number) => {
    if (/[\p{L}\p{N}\p{M}]/u.test(text.slice(from, end))) clutter.push([from, end])
  }
  for (const { span } of documents) {
    // The line break before a document belongs to neither.
    add(text[span[0] - 1] === '\n' ? span[0] - 1 : span[0])
    from = span[1]
  }
  add(text.length)
  return clutter
}

function byWork(documents: readonly ReadDocument[]): Iterable<readonly ReadDocument[]> {
  const works = new Map<string, ReadDocument[]>()
  for (const document of documents) {
    if (document.work === null) continue
    const others = works.get(document.work)
    if (others === undefined) works.set(document.work, [document])
    else others.push(document)
  }
  return works.values()
}

/** The Vietnamese text of a work prevails; another language is taken for a translation of it, even where it stands alone. */
function settleOriginal(document: ReadDocument): void {
  if (document.tradition !== 'press' && document.work !== null) document.original = document.language === 'vi'
}

function addTranslationNotes(documents: readonly ReadDocument[], text: string): void {
  const original = documents.find((other) => other.original)
  if (original === undefined) return
  for (const translation of documents) {
    if (!translation.original) translation.notes.push(...translationNotes(original, translation, text))
  }
}

/** The lines before a place of the text. */
function mainLines(source: FoldedText, lines: Line[], end: number): Line[] {
  const after = lines.findIndex((line) => source.spanOf(line.start, line.start)[0] >= end && !line.blank)
  return after < 0 ? lines : lines.slice(0, after)
}

/**
 * Reads a file into its documents. Pure: the same bytes give the same result.
 * @param bytes the file's bytes, in a format of the table in `formats/recover.ts`; at most 20 MB
 * @param file the file's name; its extension helps to tell the format
 * @throws ReadError see `recover`
 * @example const { documents } = await read(await readFile('resolution.txt'), { file: 'resolution.txt' })
 */
export async function read(bytes: Uint8Array, { file, onProgress }: ReadOptions): Promise<ReadResult> {
  const { format, text, pages, tables, notes, mainEnd } = await recover(bytes, file, onProgress)
  const source = fold(text)
  const lines = mainLines(source, linesOf(source, tables.filter(isData)), mainEnd ?? text.length)
  const nestByIndent = format !== 'txt'
  const segments = findOfficial(source, lines)
  const documents = segments.map((segment, at) => {
    onProgress?.(at, segments.length)
    return officialDocument(source, segment, nestByIndent)
  })
  if (documents.length === 0) {
    const bare = findTitled(source, lines) ?? findBare(source, lines)
    const press = bare === null ? findPress(lines) : null
    if (bare !== null) documents.push(officialDocument(source, bare, nestByIndent))
    if (press !== null) documents.push(pressDocument(source, press))
  }
  documents.forEach(settleOriginal)
  for (const languages of byWork(documents)) addTranslationNotes(languages, text)
  return {
    source: {
      file: basename(file),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      format,
      pages,
      text,
      clutter: clutterAround(text, documents),
    },
    documents,
    notes: [
      ...notes,
      ...(documents.length === 0
        ? [{ code: 'no-document' as const, details: { file: basename(file) }, span: null }]
        : []),
    ],
  }
}
