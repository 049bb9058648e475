import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'

export type NameInText = {
  name: string
  part: string
  work: string
  number: string
  issued_on: string
  sample: boolean
  language: string
  original: boolean
  clause: string
  quote: string
}

/** The names of bodies in the duties of current texts. */
export function namedBodyStore(database: Database) {
  return {
    async all(): Promise<NameInText[]> {
      const { rows } = await sql<NameInText>`
        select named.name, named.part, work.id as work, work.number, work.issued_on, work.sample,
          document.language, document.original, duty.clause, duty.quote
        from duties as duty
        join documents as document on document.id = duty.document and document.state = 'current'
        join works as work on work.id = document.work
        cross join lateral (
          select value as name, 'leads' as part from jsonb_array_elements_text(duty.bodies)
          union all
          select value, 'with' from jsonb_array_elements_text(duty.with_bodies)
          union all
          select value, 'told' from jsonb_array_elements_text(duty.reports_to)
        ) as named
        order by work.issued_on desc, work.id, document.language, duty.position`.execute(database)
      return rows
    },
  }
}
