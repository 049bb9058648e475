import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const here = new URL('./', import.meta.url)
const shared = new URL('../../shared/data/', import.meta.url)

const text = z
  .string()
  .min(1)
  .regex(/^\S(?:.*\S)?$/u)
const Words = z.strictObject({ vi: text, en: text, fr: text })
const words = Words.nullable()
const id = z.string().regex(/^[\p{L}\d]+(?:-[\p{L}\d]+)*$/u)
const slug = z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)*$/)
const day = z.iso.date().nullable()
const partialDay = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
const decimal = z.string().regex(/^\d+(?:\.\d+)?$/)
const Unit = z.enum([
  'percent',
  'percent-per-year',
  'rank',
  'count',
  'index',
  'score',
  'usd-billion',
  'vnd-billion',
  'vnd-million-per-worker',
  'per-ten-thousand',
  'times',
])

const Area = z.strictObject({
  id,
  kind: z.enum(['country', 'group', 'province', 'former-province']),
  code: z
    .string()
    .regex(/^\d{2}$/)
    .nullable(),
  iso: z
    .string()
    .regex(/^[A-Z]{2}(?:-[A-Z\d]{2})?$/)
    .nullable(),
  names: Words,
  fullNames: words,
  validFrom: day,
  validUntil: day,
  successor: id.nullable(),
  source: slug,
})
const ShortNames = z.strictObject({ vi: text.nullable(), en: text.nullable(), fr: text.nullable() })
const Body = z.strictObject({
  id: slug,
  kind: z.enum(['state', 'party', 'front', 'local', 'other']),
  level: z.enum(['central', 'province', 'commune']),
  parent: slug.nullable(),
  area: id.nullable(),
  names: Words,
  shortNames: ShortNames,
  formerNames: z.array(
    z.strictObject({ names: Words, shortNames: ShortNames, validFrom: day, validUntil: z.iso.date() }),
  ),
  aliases: z.array(text),
  codes: z.array(z.strictObject({ system: slug, code: text })),
  validFrom: day,
  validUntil: day,
  successor: slug.nullable(),
  act: text.nullable(),
  confirmation: z.enum(['stated', 'to-be-confirmed']),
  source: slug,
})
const BodySet = z.strictObject({
  id: slug,
  names: Words,
  phrases: z.array(text).min(1),
  members: z.array(
    z.strictObject({
      level: Body.shape.level.optional(),
      kind: Body.shape.kind.optional(),
      parent: slug.optional(),
      nameStarts: text.optional(),
    }),
  ),
  validFrom: day,
  validUntil: day,
})
const Source = z.strictObject({
  id: slug,
  publisher: text,
  url: z.url().nullable(),
  publishedOn: partialDay.nullable(),
  kind: z.enum(['official', 'press', 'law', 'own']),
  quotes: words,
})
const OutlineNode = z.strictObject({
  eId: z.string().regex(/^part_[IVX]+(?:__para_\d+)?$/),
  parent: z.string().nullable(),
  level: z.enum(['part', 'paragraph']),
  number: text,
  headings: Words,
})
const Work = z.strictObject({
  id: slug,
  iri: z.string().regex(/^\/akn\/vn\/statement\/resolution\/[a-z-]+\/\d{4}-\d{2}-\d{2}\/[a-z\d-]+$/),
  kind: z.literal('resolution'),
  tradition: z.literal('party'),
  number: text,
  issuer: slug,
  issuedOn: z.iso.date(),
  language: z.literal('vi'),
  titles: Words,
  area: id,
  sample: z.boolean(),
  source: slug,
  outline: z.array(OutlineNode),
})
const Indicator = z.strictObject({
  id: slug,
  unit: Unit,
  direction: z.enum(['higher', 'lower']),
  frequency: z.enum(['yearly', 'biennial', 'monthly', 'irregular']),
  unitWords: Words,
  names: Words,
  questions: Words,
  definitions: Words,
  authority: slug.nullable(),
  authorityWords: words,
  note: words,
  methods: z.array(z.strictObject({ id: slug, main: z.boolean(), names: Words, notes: words })),
  sample: z.boolean(),
})
const terms = z.array(text.refine((term) => term === term.toLowerCase())).min(1)
const Objective = z.strictObject({
  id: slug,
  work: slug,
  clause: z.string(),
  indicator: slug.nullable(),
  fit: z.enum(['same', 'proxy']).nullable(),
  fitNote: words,
  kind: z.enum(['numeric', 'worded', 'qualitative']),
  comparator: z.enum(['=', '>', '>=', '<', '<=', 'about', 'top', 'range']).nullable(),
  value: decimal.nullable(),
  upper: decimal.nullable(),
  unit: Unit.nullable(),
  of: words,
  scope: words,
  baseline: z.number().nullable(),
  deadline: z.number().int(),
  subjects: Words,
  terms: z.strictObject({ vi: terms, en: terms, fr: terms }),
  source: slug,
  sample: z.boolean(),
})
const Observation = z.strictObject({
  indicator: slug,
  method: slug,
  area: id,
  period: z.string().regex(/^(?:about )?\d{4}$|^\d{4}-(?:0[1-9]|1[0-2])$/),
  qualifier: z.enum(['', 'over', 'about']),
  value: decimal,
  unit: Unit,
  status: z.enum(['final', 'preliminary', 'estimate', 'unknown']),
  standing: z.enum(['main', 'earlier', 'conflict']),
  source: slug,
  reason: z.union([z.literal(''), slug]),
})

function read<T>(file: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(new URL(file, here), 'utf8')))
}
function readCsv(url: URL): Record<string, string>[] {
  return z.array(z.record(z.string(), z.string())).parse(parse(readFileSync(url), { columns: true }))
}

/** Rows as maps: the columns of the collected facts are no part of our own shapes. */
const readColumns = (url: URL) => readCsv(url).map((row) => new Map(Object.entries(row)))

const areas = read('areas.json', z.array(Area))
const bodies = read('bodies.json', z.array(Body))
const sources = read('sources.json', z.array(Source))
const sets = read('body-sets.json', z.array(BodySet))
const works = read('works.json', z.array(Work))
const indicators = read('indicators.json', z.array(Indicator))
const objectives = read('objectives.json', z.array(Objective))
const reasons = read('reasons.json', z.record(slug, Words))
const observations = z.array(Observation).parse(readCsv(new URL('observations.csv', here)))
const real = observations.filter((row) => row.area !== 'sample-commune')
const ids = (list: readonly { id: string }[]) => list.map((entry) => entry.id)
const indicatorOf = new Map(indicators.map((indicator) => [indicator.id, indicator]))

describe('references', () => {
  test('no id twice', () => {
    for (const list of [areas, bodies, sources, works, indicators, objectives]) {
      expect(new Set(ids(list)).size).toBe(list.length)
    }
    for (const { outline } of works) expect(new Set(outline.map(({ eId }) => eId)).size).toBe(outline.length)
    for (const { methods } of indicators) expect(new Set(ids(methods)).size).toBe(methods.length)
  })

  test('every source is in the list, and every source in the list is used', () => {
    const named = [areas, bodies, works, objectives, observations].flat().map(({ source }) => source)
    expect([...new Set(named)].sort()).toEqual(ids(sources).sort())
  })

  test('successors, issuers and authorities are there', () => {
    for (const { area } of works) expect(ids(areas)).toContain(area)
    for (const { successor } of areas) if (successor !== null) expect(ids(areas)).toContain(successor)
    for (const { parent } of bodies) if (parent !== null) expect(ids(bodies)).toContain(parent)
    for (const { area } of bodies) if (area !== null) expect(ids(areas)).toContain(area)
    for (const { successor } of bodies) if (successor !== null) expect(ids(bodies)).toContain(successor)
    for (const { issuer } of works) expect(ids(bodies)).toContain(issuer)
    for (const { authority } of indicators) if (authority !== null) expect(ids(bodies)).toContain(authority)
  })

  test('outlines are trees in order', () => {
    for (const { outline } of works) {
      const seen = new Set<string>()
      for (const { eId, parent, level, number } of outline) {
        expect(parent === null ? level : seen.has(parent)).toBe(parent === null ? 'part' : true)
        expect(eId).toBe(parent === null ? `part_${number}` : `${parent}__para_${number}`)
        seen.add(eId)
      }
    }
  })

  test('every reason is told, and every told reason is used', () => {
    const used = new Set(observations.map(({ reason }) => reason).filter((reason) => reason !== ''))
    expect([...used].sort()).toEqual(Object.keys(reasons).sort())
    for (const row of observations) if (row.standing !== 'main') expect(row.reason).not.toBe('')
  })

  test('an observation names an area, an indicator with its unit, and one of its methods', () => {
    for (const row of observations) {
      const indicator = indicatorOf.get(row.indicator)
      expect(ids(areas)).toContain(row.area)
      expect(indicator?.unit).toBe(row.unit)
      expect(ids(indicator?.methods ?? [])).toContain(row.method)
    }
  })
})

describe('what the files promise', () => {
  test('34 provinces with code and full name; former ones point to one of them', () => {
    const provinces = areas.filter(({ kind }) => kind === 'province')
    expect(provinces).toHaveLength(34)
    expect(new Set(provinces.map(({ code }) => code)).size).toBe(34)
    for (const { id, code, fullNames } of provinces)
      expect([id, fullNames]).toEqual([`VN-${code}`, expect.anything()])
    for (const { kind, successor, validUntil } of areas) {
      if (kind !== 'former-province') continue
      expect(ids(provinces)).toContain(successor)
      expect(validUntil).toBe('2025-06-30')
    }
  })

  test('each province has its committees, now and before, and each ended one a successor', () => {
    const of = (kind: string) => bodies.filter((body) => body.level === 'province' && body.kind === kind)
    for (const kind of ['local', 'party']) {
      expect(of(kind).filter(({ validUntil }) => validUntil === null)).toHaveLength(34)
      expect(of(kind).filter(({ successor }) => successor !== null)).toHaveLength(52)
    }
  })

  test('a phrase means one set, and no set is without a word for who belongs to it, unless it ended', () => {
    const phrases = sets.flatMap((set) => set.phrases)
    expect(new Set(phrases).size).toBe(phrases.length)
    for (const { members, validUntil } of sets) expect(members.length === 0).toBe(validUntil !== null)
  })

  test('the politburo issued both resolutions', () => {
    const iris = works.filter(({ sample }) => !sample).map(({ iri }) => iri)
    expect(iris).toEqual([
      '/akn/vn/statement/resolution/politburo/2019-09-27/52-nq-tw',
      '/akn/vn/statement/resolution/politburo/2024-12-22/57-nq-tw',
    ])
    for (const { iri, number, issuedOn } of works) {
      expect(iri.endsWith(`/${issuedOn}/${number.toLowerCase().replace('/', '-')}`)).toBe(true)
    }
  })

  test('18 aims of Resolution 52, 28 of Resolution 57, 5 of the sample', () => {
    const count = (work: string) => objectives.filter((objective) => objective.work === work).length
    expect(['52-nq-tw', '57-nq-tw', '01-nq-mau'].map(count)).toEqual([18, 28, 5])
  })

  test.each(objectives)('aim $id is whole', (objective) => {
    const { work, clause, indicator, kind, fit } = objective
    const home = works.find(({ id }) => id === work)
    expect(home?.outline.map(({ eId }) => eId)).toContain(clause)
    expect(objective.sample).toBe(home?.sample)
    expect(objective.id.startsWith(`${work}-${objective.deadline}-`)).toBe(true)
    expect(kind === 'numeric').toBe(objective.value !== null)
    expect(kind === 'numeric').toBe(objective.comparator !== null && objective.unit !== null)
    expect(objective.comparator === 'range').toBe(objective.upper !== null)
    expect(indicator === null).toBe(fit === null)
    expect(fit === 'proxy').toBe(objective.fitNote !== null)
    if (indicator === null) return
    expect(ids(indicators)).toContain(indicator)
    if (kind === 'numeric') expect(indicatorOf.get(indicator)?.unit).toBe(objective.unit)
  })

  test('aims with the same figure in one place are told apart by their terms', () => {
    const key = (o: (typeof objectives)[number]) =>
      [o.work, o.clause, o.deadline, o.comparator, o.value, o.unit, o.scope?.en].join(' ')
    for (const one of objectives.filter(({ kind }) => kind === 'numeric')) {
      const alike = objectives.filter((other) => other.id !== one.id && key(other) === key(one))
      for (const other of alike)
        expect(one.terms.vi.some((term) => other.terms.vi.includes(term))).toBe(false)
    }
  })

  test('one main method each; a main figure is of the main method', () => {
    for (const { methods } of indicators) expect(methods.filter(({ main }) => main)).toHaveLength(1)
    for (const row of observations) {
      const method = indicatorOf.get(row.indicator)?.methods.find(({ id }) => id === row.method)
      if (row.standing !== 'conflict') expect(method?.main).toBe(true)
    }
  })

  test('141 figures of 34 indicators and one further method', () => {
    const names = new Set(real.map(({ indicator }) => indicator))
    expect(real).toHaveLength(141)
    expect(names.size).toBe(34)
    expect(real.filter(({ method }) => method === 'mic-estimate')).toHaveLength(1)
    expect(observations.length - real.length).toBe(6)
  })

  test('a line has at most one main figure a point, and none for a vague period', () => {
    const main = observations.filter(({ standing }) => standing === 'main')
    const points = main.map(({ indicator, area, period }) => [indicator, area, period].join(' '))
    expect(new Set(points).size).toBe(points.length)
    expect(main.filter(({ period }) => period.startsWith('about'))).toEqual([])
  })

  test('the digital economy: the line, the older editions, the other method', () => {
    const rows = real.filter(({ indicator }) => indicator === 'digital-economy-share-gdp')
    const of = (standing: string) =>
      rows.filter((row) => row.standing === standing).map(({ period, value }) => `${period} ${value}`)
    expect(of('main')).toEqual([
      '2020 12.66',
      '2021 12.87',
      '2022 12.83',
      '2023 12.87',
      '2024 13.17',
      '2025 14.02',
    ])
    expect(of('earlier')).toHaveLength(5)
    expect(of('conflict')).toEqual(['2024 18.3'])
    expect(rows.find(({ period }) => period === '2025')?.status).toBe('preliminary')
  })
})

describe('the sample resolution', () => {
  const sample = (language: string) => readFileSync(new URL(`sample/resolution.${language}.md`, here), 'utf8')
  const figures = (language: string) => [...sample(language).matchAll(/(\d+)\s?%/gu)].map((match) => match[1])
  const clauses = (language: string) =>
    [...sample(language).matchAll(/^(?:## )?([IVX]+-|\d\.|-)(?= )/gmu)].map((match) => match[1])

  test('corresponds clause by clause, figure by figure, except the one word left out in French', () => {
    for (const language of ['en', 'fr']) {
      expect(clauses(language)).toEqual(clauses('vi'))
      expect(figures(language)).toEqual(figures('vi'))
    }
    expect(clauses('vi')).toHaveLength(12)
    expect(sample('vi')).toContain('Khoảng 50%')
    expect(sample('en')).toContain('About 50%')
    expect(sample('fr')).not.toMatch(/environ/iu)
  })

  test('says that it is a sample', () => {
    expect([sample('vi'), sample('en'), sample('fr')]).toEqual([
      expect.stringContaining('văn bản mẫu'),
      expect.stringContaining('sample text'),
      expect.stringContaining("texte d'exemple"),
    ])
  })
})

describe.skipIf(!existsSync(shared))('against the collected facts', () => {
  test('provinces', () => {
    for (const row of readColumns(new URL('provinces_34.csv', shared))) {
      const area = areas.find(({ code }) => code === row.get('code'))
      expect([area?.iso, area?.fullNames?.vi]).toEqual([row.get('iso3166_2'), row.get('full_name')])
      expect(area?.names.vi.endsWith(row.get('name') ?? '?')).toBe(true)
    }
    const merged = readColumns(new URL('province_63_to_34.csv', shared))
    for (const { names, successor } of areas.filter(({ kind }) => kind === 'former-province')) {
      const old = merged.find(
        (row) => row.get('old_province') === names.vi.replace(/ \(.*/u, '').replace('TP. ', 'TP '),
      )
      expect(successor).toBe(`VN-${old?.get('new_code')}`)
    }
  })

  test('bodies', () => {
    const nameOf = (body: string | null) => bodies.find(({ id }) => id === body)?.names.vi ?? ''
    for (const row of readColumns(new URL('bodies.csv', shared))) {
      const body = bodies.find(({ names }) => names.vi === row.get('name_vi'))
      expect(
        body && [body.shortNames.vi, body.names.en, body.kind, body.validFrom, body.validUntil, body.act],
      ).toEqual(
        ['short_vi', 'name_en', 'kind', 'from', 'until', 'act'].map((column) => row.get(column) || null),
      )
      expect(nameOf(body?.successor ?? null)).toBe(row.get('successor_vi'))
      expect(body?.confirmation).toBe(row.get('mark') === 'S' ? 'stated' : 'to-be-confirmed')
    }
  })

  test('objectives, in the order of the text', () => {
    const shipped = objectives.filter(({ sample }) => !sample)
    const rows = readColumns(new URL('objectives-52-57.csv', shared))
    const ours = shipped.map((o) => [
      o.work,
      o.clause,
      o.comparator,
      o.value,
      o.upper,
      o.unit,
      o.of?.en,
      o.scope?.en,
      o.deadline,
    ])
    const theirs = rows.map((row) => [
      row.get('resolution')?.toLowerCase().replace('/', '-'),
      `part_${row.get('place')?.replace('.', '__para_')}`,
      row.get('comparator') === 'all' ? null : row.get('comparator') || null,
      row.get('value') || null,
      row.get('upper') || null,
      row.get('unit') || null,
      row.get('of') || undefined,
      row.get('scope') || undefined,
      Number(row.get('deadline')),
    ])
    expect(ours).toEqual(theirs)
    const worded = rows.map((row) => row.get('comparator') === 'all')
    expect(shipped.map(({ kind }) => kind === 'worded')).toEqual(worded)
  })

  test('observations, value for value, with source and date', () => {
    const rows = readColumns(new URL('res52-57-observations.csv', shared))
    const ours = real.map((row) => {
      const source = sources.find(({ id }) => id === row.source)
      const name = row.method === 'mic-estimate' ? 'digital-economy-share-gdp-mic' : row.indicator
      return [name, row.period, row.value, source?.url, source?.publishedOn ?? '', row.qualifier]
    })
    const theirs = rows.map((row) => [
      row.get('indicator')?.replaceAll('_', '-'),
      row.get('period'),
      row.get('value'),
      row.get('source')?.replace(' (seed 004)', ''),
      row.get('source_date'),
      /\((over|about)\)/.exec(row.get('unit') ?? '')?.[1] ?? '',
    ])
    expect(ours).toEqual(theirs)
    const unexplained = real.filter(
      (row, at) => rows[at]?.get('note')?.includes('CONFLICT') && row.reason === '',
    )
    expect(unexplained).toEqual([])
    const placeOf = (area: string) => areas.find(({ id }) => id === area)?.names
    real.forEach((row, at) => {
      const place =
        rows[at]
          ?.get('area')
          ?.replace(/ \(old\)$/, '')
          .replace('Lao PDR', 'Laos') ?? ''
      const names = placeOf(row.area)
      const plain = [names?.vi, names?.en, row.area].map((name) => name?.replace(/ \(.*\)$/u, ''))
      expect(plain).toContain(place)
    })
  })
})
