import { z } from 'zod'
import type { Known } from '../rules/same-aim.ts'

type KnownRow = {
  id: string
  clause: string
  deadline: number | null
  comparator: string | null
  value: string | null
  upper: string | null
  unit: string | null
  terms: unknown
}

const Terms = z.object({ vi: z.array(z.string()), en: z.array(z.string()), fr: z.array(z.string()) })

/** A registered objective as the rules compare it. */
export function knownObjective(row: KnownRow): Known {
  return {
    ...row,
    value: row.value === null ? null : Number(row.value),
    upper: row.upper === null ? null : Number(row.upper),
    terms: Terms.parse(row.terms),
  }
}
