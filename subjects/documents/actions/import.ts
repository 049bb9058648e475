import type { ActionContext } from '../../../kernel/action/context.ts'
import { action } from '../../../kernel/action.ts'
import type { AppError } from '../../../kernel/errors.ts'
import type { Offload } from '../../../kernel/job.ts'
import type { Opened } from '../../../kernel/stores.ts'
import type { ReadDocument, ReadResult } from '../../../text/contract.ts'
import * as contract from '../contract.ts'
import { documentErrors, type ImportedText } from '../contract.ts'
import { layOut, readAims } from '../rules/laid-out.ts'
import { type Identity, identify, workId } from '../rules/registered-work.ts'
import { nextVersion } from '../rules/version.ts'
import { wordsDigest } from '../rules/words-digest.ts'
import { clauseStore } from '../store/clauses.ts'
import { differenceStore } from '../store/differences.ts'
import { textStore } from '../store/texts.ts'
import { workStore } from '../store/works.ts'
import { compareTranslations } from './compare-translations.ts'
import { type RefusalCode, readingOf, unreadable } from './read-file.ts'

const stores = { works: workStore, texts: textStore, clauses: clauseStore, differences: differenceStore }
type Context = ActionContext & Opened<typeof stores>
type Origin = { result: ReadResult; file: string; fileDigest: string }

/**
 * Registers the official texts that a file holds. The same words change nothing; other words of a text
 * that stands wait for a person. A file of press or of no document at all is refused whole.
 */
export const importDocument = action(contract.importDocument, stores, register, read)

type Input = { file: string; content: string }

async function read(
  offload: Offload,
  { file, content }: Input,
): Promise<{ bytes: Buffer; result: ReadResult }> {
  const bytes = Buffer.from(content, 'base64')
  const reading = await readingOf(offload, { bytes, file })
  if (reading.is === 'refused') throw refusalOf(file, reading.code)
  return { bytes, result: reading.result }
}

function refusalOf(file: string, code: RefusalCode): AppError {
  return code === 'no-document' ? documentErrors.notOfficial({ file }) : unreadable(file, code)
}

async function register(
  context: Context,
  { file }: Input,
  { bytes, result }: Awaited<ReturnType<typeof read>>,
): Promise<{ texts: ImportedText[] }> {
  const official = result.documents.filter(({ tradition }) => tradition !== 'press')
  if (official.length === 0) throw documentErrors.notOfficial({ file })

  const origin = { result, file, fileDigest: await context.files.put(bytes) }
  const originalsFirst = [...official].sort((a, b) => Number(b.original) - Number(a.original))
  const texts: ImportedText[] = []
  for (const document of originalsFirst) texts.push(await registerText(context, document, origin))

  const changed = new Set(texts.filter(({ outcome }) => outcome === 'imported').map(({ work }) => work))
  for (const work of changed) {
    await compareTranslations(context, work, new Map([[origin.fileDigest, result]]))
    await context.clauses.index(work)
  }
  return { texts: await withDifferences(context, texts) }
}

async function registerText(context: Context, document: ReadDocument, origin: Origin): Promise<ImportedText> {
  const identity = identify(document)
  if ('missing' in identity) {
    throw documentErrors.unidentified({ file: origin.file, missing: identity.missing.join(', ') })
  }
  const work = await registeredWork(context, document, identity)
  const text = origin.result.source.text.slice(...document.span)
  const digest = wordsDigest(text)
  const versions = await context.texts.versions(work, document.language)
  const next = nextVersion(versions.map(standing), digest)
  const clauses = layOut(document, origin.result.source.text)
  if (next.outcome !== 'unchanged') {
    const id = context.newId()
    await context.texts.save({
      document: id,
      work,
      language: document.language,
      version: next.version,
      state: next.outcome === 'imported' ? 'current' : 'waiting',
      original: document.original,
      title: document.title ?? identity.number,
      issuer: identity.issuer,
      place: document.place,
      signatures: document.signatures,
      wordsDigest: digest,
      text,
      fileName: origin.file,
      fileDigest: origin.fileDigest,
      notes: document.notes,
      aims: readAims(document),
      importedAt: context.now,
      clauses,
      references: document.references,
      duties: document.duties.flatMap((duty) => duty.duties.map((item) => ({ ...duty, ...item }))),
    })
    context.record({
      name: next.outcome === 'imported' ? 'document-imported' : 'document-waiting',
      subject: 'document',
      subjectId: `${work}/${document.language}`,
      details: { document: id, version: next.version, wordsDigest: digest, fileDigest: origin.fileDigest },
    })
  }
  return {
    work,
    number: identity.number,
    language: document.language,
    outcome: next.outcome,
    version: next.version,
    clauses: clauses.length,
    differences: 0,
  }
}

async function registeredWork(context: Context, document: ReadDocument, identity: Identity): Promise<string> {
  const known = await context.works.findByIri(identity.iri)
  if (known) return known.id
  const short = workId(identity.number)
  // Two issuers may use one number; the date tells their works apart.
  const id = (await context.works.has(short)) ? `${short}-${identity.issuedOn}` : short
  const title = document.title ?? identity.number
  await context.works.register({
    id,
    iri: identity.iri,
    kind: document.kind,
    tradition: document.tradition,
    number: identity.number,
    issuer: identity.issuer,
    issuedOn: identity.issuedOn,
    language: document.language,
    titles: { vi: title, en: title, fr: title },
    area: 'VN',
    sample: false,
    source: null,
    outline: [],
  })
  context.record({ name: 'work-registered', subject: 'work', subjectId: id, details: { iri: identity.iri } })
  return id
}

function standing(row: { version: number; state: string; words_digest: string }) {
  const state = contract.DocumentState.parse(row.state)
  return { version: row.version, state, wordsDigest: row.words_digest }
}

async function withDifferences(context: Context, texts: readonly ImportedText[]): Promise<ImportedText[]> {
  const found: { work: string; language: string }[] = []
  for (const work of new Set(texts.map((text) => text.work))) {
    for (const { language } of await context.differences.ofCurrent(work)) found.push({ work, language })
  }
  return texts.map((text) => ({
    ...text,
    differences: found.filter(({ work, language }) => work === text.work && language === text.language)
      .length,
  }))
}
