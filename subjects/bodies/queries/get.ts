import { officeDay } from '../../../kernel/calendar.ts'
import type { Language } from '../../../kernel/locale/language.ts'
import { query } from '../../../kernel/query.ts'
import * as contract from '../contract/in-time.ts'
import { Body } from '../contract.ts'
import { areaStore } from '../store/areas.ts'
import { bodyStore } from '../store/bodies.ts'
import { historyStore, type Kin } from '../store/history.ts'
import { bodyInTimeStore } from '../store/in-time.ts'
import { publicBody } from './public-body.ts'

const stores = { bodies: bodyInTimeStore, history: historyStore, areas: areaStore, sources: bodyStore }

/** One body on a day; `body-unknown` where there never was one of this id. */
export const getBody = query(contract.getBody, stores, async (opened, { id, language, on }) => {
  const { bodies, history, areas, sources, now } = opened
  const today = officeDay(now)
  const day = on ?? today
  const body = await bodies.find(id, { on: day, today, language })
  if (!body) throw contract.bodyTimeErrors.unknown({ body: id })
  const names = await history.names(id, language)
  return {
    on: day,
    body: publicBody(body),
    source: await sources.findSource(body.source),
    act: body.act,
    stands: body.stands,
    names: names.map(({ name, short_name, ...days }) => ({ name, shortName: short_name, ...dated(days) })),
    aliases: (await history.aliases(id)).map(({ alias }) => alias),
    codes: await history.codes(id),
    ancestors: await history.ancestors(id, day, language),
    ...(await placesOf(areas, body.area, language)),
    predecessors: (await history.predecessors(id, language)).map(publicKin),
    successors: (await history.successors(id, language)).map(publicKin),
  }
})

async function placesOf(store: ReturnType<typeof areaStore>, area: string | null, language: Language) {
  if (area === null) return { area: null, areaParts: [] }
  const whole = await store.withPredecessors(area)
  const places = (
    await store.named(
      whole.map(({ id }) => id),
      language,
    )
  ).map(({ id, name, code, ...days }) => ({ id, name, code, ...dated(days) }))
  return {
    area: places.find(({ id }) => id === area) ?? null,
    areaParts: places.filter(({ id }) => id !== area),
  }
}

function publicKin({ on_day, legal_act, ...kin }: Kin) {
  return {
    ...kin,
    kind: contract.PublicKin.shape.kind.parse(kin.kind),
    on: on_day,
    legalAct: legal_act,
    confirmation: Body.shape.confirmation.parse(kin.confirmation),
  }
}

function dated({ valid_from, valid_until }: { valid_from: string | null; valid_until: string | null }) {
  return { validFrom: valid_from, validUntil: valid_until }
}
