import { languages } from '../../../kernel/locale/language.ts'
import type { Area } from '../contract.ts'

export function areaRow(area: Area) {
  return {
    id: area.id,
    kind: area.kind,
    code: area.code,
    iso: area.iso,
    valid_from: area.validFrom,
    valid_until: area.validUntil,
    successor: area.successor,
    source: area.source,
  }
}

export function areaNameRows(area: Area) {
  return languages.map((language) => ({
    area: area.id,
    language,
    name: area.names[language],
    full_name: area.fullNames?.[language] ?? null,
  }))
}
