import { type Language, languages } from '../../../kernel/locale/language.ts'
import type { Body } from '../contract.ts'
import { dayPlus } from '../rules/days.ts'
import { foldName } from '../rules/fold-name.ts'

export function bodyRow(body: Body) {
  return {
    id: body.id,
    kind: body.kind,
    level: body.level,
    parent: body.parent,
    area: body.area,
    valid_from: body.validFrom,
    valid_until: body.validUntil,
    successor: body.successor,
    act: body.act,
    confirmation: body.confirmation,
    source: body.source,
  }
}

type Named = Pick<Body, 'id' | 'names' | 'shortNames' | 'formerNames' | 'validFrom' | 'validUntil'>

export function nameRows(body: Pick<Body, 'id' | 'names' | 'shortNames'>) {
  return languages.map((language) => ({
    body: body.id,
    language,
    name: body.names[language],
    short_name: body.shortNames[language],
  }))
}

/** Every name with its days: those of before, then the present one since the day after them. */
export function datedNameRows(body: Named) {
  const last = body.formerNames.at(-1)
  const present = {
    names: body.names,
    shortNames: body.shortNames,
    validFrom: last ? dayPlus(last.validUntil, 1) : body.validFrom,
    validUntil: body.validUntil,
  }
  return [...body.formerNames, present].flatMap((each) =>
    languages.map((language) => ({
      body: body.id,
      language,
      name: each.names[language],
      short_name: each.shortNames[language],
      folded: foldName(each.names[language]),
      short_folded: foldedOrNull(each.shortNames[language]),
      valid_from: each.validFrom,
      valid_until: each.validUntil,
    })),
  )
}

function foldedOrNull(name: string | null): string | null {
  return name === null ? null : foldName(name)
}

export function parentRows({ id, parent, validFrom, validUntil }: Body) {
  return parent === null ? [] : [{ body: id, parent, valid_from: validFrom, valid_until: validUntil }]
}

export function aliasRows({ id, aliases, validFrom, validUntil }: Body) {
  return aliases.map((alias) => ({
    body: id,
    alias,
    folded: foldName(alias),
    valid_from: validFrom,
    valid_until: validUntil,
  }))
}

export function codeRows({ id, codes, validFrom, validUntil }: Body) {
  return codes.map((code) => ({ body: id, ...code, valid_from: validFrom, valid_until: validUntil }))
}

/** What the search finds: the name, and as words beside it the short ones and aliases. */
export function searchEntry(body: Pick<Body, 'id' | 'names' | 'shortNames' | 'aliases'>) {
  const beside = (language: Language) => [body.shortNames[language] ?? '', ...body.aliases].join(' ').trim()
  return {
    id: body.id,
    titles: body.names,
    bodies: { vi: beside('vi'), en: beside('en'), fr: beside('fr') },
    href: `/bodies/${body.id}`,
    weight: 1,
  }
}
