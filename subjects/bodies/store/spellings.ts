import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import { insertAll, upsert } from '../../../kernel/database/upsert.ts'
import type { Language } from '../../../kernel/locale/language.ts'
import { takeShipped } from '../../../kernel/shipped.ts'
import type { BodySet } from '../contract/names.ts'
import { foldName } from '../rules/fold-name.ts'
import type { Decisions, Spelling } from '../rules/read-name.ts'

export type Decided = { written: string; body: string | null; set: string | null; at: Date }

/** How texts write bodies and sets of bodies, and what people decided about names. */
export function spellingStore(database: Database) {
  return {
    takeShippedSets: (sets: readonly BodySet[]) => takeShipped(database, 'body-set', sets),

    async saveSets(sets: readonly BodySet[]): Promise<void> {
      if (sets.length === 0) return
      const ids = sets.map(({ id }) => id)
      await upsert(database, 'body_sets', ['id'], sets.map(setRow))
      await database.deleteFrom('body_set_phrases').where('body_set', 'in', ids).execute()
      await database.deleteFrom('body_set_criteria').where('body_set', 'in', ids).execute()
      await insertAll(database, 'body_set_phrases', sets.flatMap(phraseRows))
      await insertAll(database, 'body_set_criteria', sets.flatMap(criterionRows))
    },

    /** Whoever, in any language and at any time, is written like one of these folded names. */
    async spelled(folded: readonly string[]): Promise<Spelling[]> {
      const { rows } = await sql<Spelling>`
        select 'body' as kind, body as id, name as written,
          valid_from as "validFrom", valid_until as "validUntil"
        from body_names_in_time where folded = any(${folded}::text[])
        union
        select 'body', body, short_name, valid_from, valid_until
        from body_names_in_time where short_folded = any(${folded}::text[])
        union
        select 'body', body, alias, valid_from, valid_until
        from body_aliases where folded = any(${folded}::text[])
        union all
        select 'set', body_set, phrase, valid_from, valid_until
        from body_set_phrases join body_sets on body_sets.id = body_set
        where folded = any(${folded}::text[])`.execute(database)
      return rows
    },

    async decisions(folded: readonly string[]): Promise<Decisions> {
      const rows = await database
        .selectFrom('name_decisions')
        .select(['folded', 'body', 'body_set'])
        .where(sql<boolean>`folded = any(${folded}::text[])`)
        .execute()
      return new Map(rows.map((row) => [row.folded, meaningOf(row.body, row.body_set)]))
    },

    async decide({ written, body, set, at }: Decided): Promise<void> {
      const row = { folded: foldName(written), written, body, body_set: set, decided_at: at }
      await upsert(database, 'name_decisions', ['folded'], [row])
    },

    listSets: (language: Language) =>
      database
        .selectFrom('body_sets')
        .select((row) => ['id', row.ref(`name_${language}`).as('name')])
        .orderBy(`name_${language}`)
        .execute(),
  }
}

function meaningOf(body: string | null, set: string | null) {
  if (body !== null) return { kind: 'body' as const, id: body }
  return set === null ? null : { kind: 'set' as const, id: set }
}

function setRow({ id, names, validFrom, validUntil }: BodySet) {
  return {
    id,
    name_vi: names.vi,
    name_en: names.en,
    name_fr: names.fr,
    valid_from: validFrom,
    valid_until: validUntil,
  }
}

function phraseRows({ id, phrases }: BodySet) {
  return phrases.map((phrase) => ({ body_set: id, phrase, folded: foldName(phrase) }))
}

function criterionRows({ id, members }: BodySet) {
  return members.map(({ level, kind, parent, nameStarts }, position) => ({
    body_set: id,
    position,
    level: level ?? null,
    kind: kind ?? null,
    parent: parent ?? null,
    name_starts: nameStarts ?? null,
  }))
}
