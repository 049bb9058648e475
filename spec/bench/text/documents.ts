import type { Duty, ReadDocument } from '../../../text/contract.ts'
import { type Case, casesOf } from './gold.ts'
import { pair, type Score } from './score.ts'

const fields = ['kind', 'tradition', 'language', 'number', 'issuer', 'date', 'place', 'title'] as const
type Field = (typeof fields)[number]
type MetadataLabel = Readonly<Partial<Record<Field, string | null>>> & {
  readonly signers?: readonly string[]
  readonly signatures?: readonly { readonly name: string | null }[]
}
type Metadata = {
  readonly metadata?: readonly MetadataLabel[]
  readonly documents?: readonly MetadataLabel[]
}

export type Scored = { readonly case: Case<unknown>; readonly score: Score }

const folded = (value: unknown) => JSON.stringify(value)?.normalize('NFC').toLowerCase()

function fieldsRight(wanted: MetadataLabel, found: ReadDocument | undefined): Score {
  const signers = wanted.signers ?? wanted.signatures?.flatMap(({ name }) => (name === null ? [] : [name]))
  const named = fields.filter((field) => wanted[field] !== undefined)
  const right = named.filter((field) => folded(wanted[field]) === folded(found?.[field]))
  const signed = found?.signatures.flatMap(({ name }) => (name === null ? [] : [name])) ?? []
  const all = named.length + (signers === undefined ? 0 : 1)
  const signersRight = signers !== undefined && folded(signers) === folded(signed) ? 1 : 0
  return { right: right.length + signersRight, found: all, wanted: all }
}

/** Fields of the metadata that were read as labelled; a document too many counts as all fields wrong. */
export async function scoreMetadata(): Promise<Scored[]> {
  const cases = [
    ...(await casesOf<Metadata>('metadata', 'documents')),
    ...(await casesOf<Metadata>('none', 'metadata')),
  ]
  return cases.flatMap((entry) =>
    (entry.gold.metadata ?? entry.gold.documents ?? []).map((wanted, at) => ({
      case: entry,
      score: fieldsRight(wanted, entry.result.documents[at]),
    })),
  )
}

type References = {
  readonly references?: readonly string[]
  readonly documents?: readonly {
    readonly references: readonly { number: string; date?: string | null | undefined }[]
  }[]
}

/** Citations found with the labelled number, and date where one is labelled. */
export async function scoreReferences(): Promise<Scored[]> {
  const cases = [
    ...(await casesOf<References>('references', 'documents')),
    ...(await casesOf<References>('none', 'references')),
  ]
  return cases.map((entry) => {
    const { references, documents } = entry.gold
    const wanted =
      references?.map((number) => ({ number, date: undefined })) ??
      documents?.flatMap((document) => document.references) ??
      []
    const found = entry.result.documents.flatMap((document) => document.references)
    const score = pair(
      wanted,
      found,
      (one, other) => one.number === other.number && (one.date === undefined || one.date === other.date),
    )
    return { case: entry, score }
  })
}

type DutyLabel = { readonly clause?: string; readonly bodies: readonly string[] }
type Duties = { readonly documents: readonly { readonly duties: readonly DutyLabel[] }[] }

/** Duties found in the labelled clause with the labelled bodies. */
export async function scoreDuties(): Promise<Scored[]> {
  const cases = await casesOf<Duties>('duties', 'documents')
  return cases.map((entry) => {
    const wanted = entry.gold.documents.flatMap((document) => document.duties)
    const found = entry.result.documents.flatMap((document) => document.duties)
    const agrees = (one: DutyLabel, other: Duty) =>
      (one.clause === undefined || one.clause === other.clause) && folded(one.bodies) === folded(other.bodies)
    return { case: entry, score: pair(wanted, found, agrees) }
  })
}
