import { PublicAim } from '../contract.ts'
import type { Aim } from '../rules/line.ts'
import type { aimStore } from '../store/aims.ts'

type AimRow = Awaited<ReturnType<ReturnType<ReturnType<typeof aimStore>['all']>['execute']>>[number]

/** A row of objectives as the public sees it, not judged yet. */
export function publicAim(row: AimRow): Aim {
  return {
    id: row.id,
    work: row.work,
    number: row.number,
    issuedOn: row.issued_on,
    workSample: row.work_sample,
    area: row.area,
    clause: row.clause,
    position: row.position,
    indicator: row.indicator,
    fit: PublicAim.shape.fit.parse(row.fit),
    fitNote: row.fit_note,
    kind: PublicAim.shape.kind.parse(row.kind),
    subject: row.subject,
    comparator: PublicAim.shape.comparator.parse(row.comparator),
    value: row.value,
    upper: row.upper,
    unit: row.unit,
    of: row.of_what,
    scope: row.scope,
    deadline: row.deadline,
    quotes: PublicAim.shape.quotes.parse(row.quotes),
  }
}
