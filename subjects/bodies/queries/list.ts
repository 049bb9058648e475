import { query } from '../../../kernel/query.ts'
import * as contract from '../contract.ts'
import { bodyStore } from '../store/bodies.ts'

/** Everybody and everywhere that the public pages name. */
export const listBodies = query(
  contract.listBodies,
  { store: bodyStore },
  async ({ store }, { language }) => {
    const bodies = await store.listBodies(language)
    const areas = await store.listAreas(language)
    return {
      bodies: bodies.map((body) => ({
        ...period(body),
        id: body.id,
        kind: contract.Body.shape.kind.parse(body.kind),
        level: contract.Body.shape.level.parse(body.level),
        parent: body.parent,
        area: body.area,
        name: body.name,
        shortName: body.short_name,
        successor: body.successor,
        successorName: body.successor_name,
        act: body.act,
        confirmation: contract.Body.shape.confirmation.parse(body.confirmation),
      })),
      areas: areas.map((area) => ({
        ...period(area),
        id: area.id,
        kind: contract.Area.shape.kind.parse(area.kind),
        name: area.name,
        code: area.code,
        iso: area.iso,
        successor: area.successor,
      })),
    }
  },
)

function period(row: { valid_from: string | null; valid_until: string | null }) {
  return { validFrom: row.valid_from, validUntil: row.valid_until }
}
