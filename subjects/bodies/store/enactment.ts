import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import { insertAll, upsert } from '../../../kernel/database/upsert.ts'
import { searchStore } from '../../../kernel/search/search-store.ts'
import type { Consequences, NewBody } from '../contract/acts.ts'
import type { Area, Body } from '../contract.ts'
import { dayPlus } from '../rules/days.ts'
import { areaNameRows, areaRow } from './area-rows.ts'
import {
  aliasRows,
  bodyRow,
  codeRows,
  datedNameRows,
  nameRows,
  parentRows,
  searchEntry,
} from './body-rows.ts'

export type Enactment = { on: string; legalAct: string | null; consequences: Consequences }

/** Carries out what an act does. Nothing is removed: what was true until the day before keeps its days. */
export function enactmentStore(database: Database) {
  return {
    async carryOut({ on, legalAct, consequences }: Enactment): Promise<void> {
      const last = dayPlus(on, -1)
      await endBodies(database, consequences.ends, last, legalAct)
      await establish(database, consequences.establishes, on, legalAct)
      await endAreas(database, consequences.areaEnds, last)
      await move(database, consequences.moves, on, last)
      await rename(database, consequences.renames, on, last)
    },

    /** After many bodies at once: what the engine knows of the sizes of tables decides how fast it finds anything. */
    async countAnew(): Promise<void> {
      await sql`
        analyze bodies, body_names, body_names_in_time, body_parents, body_ancestors, body_codes, body_aliases,
          body_act_parts, areas, area_names`.execute(database)
    },
  }
}

async function endBodies(
  database: Database,
  ends: Consequences['ends'],
  last: string,
  legalAct: string | null,
): Promise<void> {
  if (ends.length === 0) return
  const ids = ends.map(({ body }) => body)
  const successors = ends.map(({ successor }) => successor)
  await sql`
    with ended as (
      select * from unnest(${ids}::text[], ${successors}::text[]) as each (body, successor)
    ), parents as (
      update body_parents set valid_until = ${last} from ended
      where body_parents.body = ended.body and valid_until is null
    ), names as (
      update body_names_in_time set valid_until = ${last} from ended
      where body_names_in_time.body = ended.body and valid_until is null
    ), aliases as (
      update body_aliases set valid_until = ${last} from ended
      where body_aliases.body = ended.body and valid_until is null
    ), codes as (
      update body_codes set valid_until = ${last} from ended
      where body_codes.body = ended.body and valid_until is null
    )
    update bodies set valid_until = ${last}, successor = ended.successor, act = ${legalAct}
    from ended where bodies.id = ended.body`.execute(database)
}

async function establish(
  database: Database,
  made: readonly NewBody[],
  on: string,
  legalAct: string | null,
): Promise<void> {
  const areas = made.flatMap(({ newArea }) => (newArea ? [wholeArea(newArea, on)] : []))
  const bodies = made.map((each) => wholeBody(each, on, legalAct))
  await upsert(database, 'areas', ['id'], areas.map(areaRow))
  await upsert(database, 'area_names', ['area', 'language'], areas.flatMap(areaNameRows))
  await insertAll(database, 'bodies', bodies.map(bodyRow))
  await insertAll(database, 'body_names', bodies.flatMap(nameRows))
  await insertAll(database, 'body_names_in_time', bodies.flatMap(datedNameRows))
  await insertAll(database, 'body_parents', bodies.flatMap(parentRows))
  await insertAll(database, 'body_aliases', bodies.flatMap(aliasRows))
  await insertAll(database, 'body_codes', bodies.flatMap(codeRows))
  await searchStore(database).put('body', bodies.map(searchEntry))
}

const ownWord = 'office'

function wholeArea({ id, kind, code, names, fullNames }: NonNullable<NewBody['newArea']>, on: string): Area {
  const begun = { validFrom: on, validUntil: null, successor: null }
  return { id, kind, code, iso: null, names, fullNames, ...begun, source: ownWord }
}

function wholeBody({ newArea, area, ...made }: NewBody, on: string, legalAct: string | null): Body {
  const begun = { validFrom: on, validUntil: null, successor: null, act: legalAct }
  return {
    ...made,
    area: newArea?.id ?? area,
    formerNames: [],
    ...begun,
    confirmation: 'stated',
    source: ownWord,
  }
}

async function endAreas(database: Database, ends: Consequences['areaEnds'], last: string): Promise<void> {
  for (const { area, successor } of ends) {
    await database.updateTable('areas').set({ valid_until: last, successor }).where('id', '=', area).execute()
  }
}

async function move(
  database: Database,
  moves: Consequences['moves'],
  on: string,
  last: string,
): Promise<void> {
  if (moves.length === 0) return
  const bodies = moves.map(({ body }) => body)
  const parents = moves.map(({ to }) => to)
  await sql`
    update body_parents set valid_until = ${last}
    where body = any(${bodies}::text[]) and valid_until is null`.execute(database)
  await sql`
    update bodies set parent = moved.parent
    from unnest(${bodies}::text[], ${parents}::text[]) as moved (body, parent)
    where bodies.id = moved.body`.execute(database)
  const rows = moves.flatMap(({ body, to }) =>
    to === null ? [] : [{ body, parent: to, valid_from: on, valid_until: null }],
  )
  await insertAll(database, 'body_parents', rows)
}

async function rename(
  database: Database,
  renames: Consequences['renames'],
  on: string,
  last: string,
): Promise<void> {
  for (const { body, names, shortNames } of renames) {
    await sql`
      update body_names_in_time set valid_until = ${last}
      where body = ${body} and valid_until is null`.execute(database)
    const renamed = { id: body, names, shortNames, formerNames: [], validFrom: on, validUntil: null }
    await insertAll(database, 'body_names_in_time', datedNameRows(renamed))
    await upsert(database, 'body_names', ['body', 'language'], nameRows(renamed))
    const aliases = await database
      .selectFrom('body_aliases')
      .select('alias')
      .where('body', '=', body)
      .execute()
    await searchStore(database).put('body', [
      searchEntry({ ...renamed, aliases: aliases.map(({ alias }) => alias) }),
    ])
  }
}
