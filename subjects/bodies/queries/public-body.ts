import type { z } from 'zod'
import type { PublicBodyInTree } from '../contract/in-time.ts'
import { Body } from '../contract.ts'
import type { BodyOnDay } from '../store/in-time.ts'

/** A row as the public sees it. */
export function publicBody(row: BodyOnDay): z.input<typeof PublicBodyInTree> {
  return {
    id: row.id,
    kind: Body.shape.kind.parse(row.kind),
    level: Body.shape.level.parse(row.level),
    name: row.name,
    shortName: row.short_name,
    code: row.code,
    parent: row.parent,
    areaName: row.area_name,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    confirmation: Body.shape.confirmation.parse(row.confirmation),
    children: row.children,
  }
}
