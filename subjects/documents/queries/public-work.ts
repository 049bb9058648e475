import type { z } from 'zod'
import { Language } from '../../../kernel/schemas.ts'
import type { PublicWork } from '../contract.ts'

type WorkRow = {
  id: string
  kind: string
  number: string
  issuer: string
  issued_on: string
  language: string
  title: string
  sample: boolean
  languages: string[] | null
}

/** A row of works as the public sees it. */
export function publicWork(row: WorkRow): z.input<typeof PublicWork> {
  return {
    id: row.id,
    kind: row.kind,
    number: row.number,
    issuer: row.issuer,
    issuedOn: row.issued_on,
    language: Language.parse(row.language),
    title: row.title,
    sample: row.sample,
    languages: Language.array().parse(row.languages ?? []),
  }
}
