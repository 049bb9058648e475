import type { Database } from '../../../kernel/database/database.ts'
import { insertAll, upsert } from '../../../kernel/database/upsert.ts'
import { type Language, languages } from '../../../kernel/locale/language.ts'
import { searchStore } from '../../../kernel/search/search-store.ts'
import { takeShipped } from '../../../kernel/shipped.ts'
import type { Work } from '../contract.ts'

/** Registered works, their titles and outlines. */
export function workStore(database: Database) {
  return {
    takeShipped: (works: readonly Work[]) => takeShipped(database, 'work', works),

    /** Registers a new work; who does it a moment later than somebody else is refused by the key, and begins again. */
    async register(work: Work): Promise<void> {
      await insertAll(database, 'works', [workRow(work)])
      await this.save([work])
    },

    async save(works: readonly Work[]): Promise<void> {
      await upsert(database, 'works', ['id'], works.map(workRow))
      await upsert(database, 'work_titles', ['work', 'language'], works.flatMap(titleRows))
      await upsert(database, 'outline_nodes', ['work', 'e_id'], works.flatMap(outlineRows))
      await searchStore(database).put('resolution', works.map(searchEntry))
    },

    findByIri: (iri: string) =>
      database.selectFrom('works').select(['id', 'language']).where('iri', '=', iri).executeTakeFirst(),

    has: async (id: string) =>
      (await database.selectFrom('works').select('id').where('id', '=', id).executeTakeFirst()) !== undefined,

    list: (language: Language) =>
      publicWorks(database, language).orderBy('works.issued_on', 'desc').execute(),

    find: (id: string, language: Language) =>
      publicWorks(database, language).where('works.id', '=', id).executeTakeFirst(),

    outline: (work: string) =>
      database.selectFrom('outline_nodes').selectAll().where('work', '=', work).orderBy('position').execute(),
  }
}

function publicWorks(database: Database, language: Language) {
  return database
    .selectFrom('works')
    .innerJoin('work_titles as title', (join) =>
      join.onRef('title.work', '=', 'works.id').on('title.language', '=', language),
    )
    .leftJoin('body_names as issuer', (join) =>
      join.onRef('issuer.body', '=', 'works.issuer').on('issuer.language', '=', language),
    )
    .select((row) => [
      'works.id',
      'works.kind',
      'works.number',
      'works.issued_on',
      'works.language',
      'works.sample',
      'title.title',
      row.fn.coalesce('issuer.name', 'works.issuer').as('issuer'),
      row
        .selectFrom('documents')
        .whereRef('documents.work', '=', 'works.id')
        .where('documents.state', '=', 'current')
        .select((document) => document.fn.agg<string[]>('array_agg', ['documents.language']).as('languages'))
        .as('languages'),
    ])
}

function workRow(work: Work) {
  return {
    id: work.id,
    iri: work.iri,
    kind: work.kind,
    tradition: work.tradition,
    number: work.number,
    issuer: work.issuer,
    issued_on: work.issuedOn,
    language: work.language,
    area: work.area,
    sample: work.sample,
    source: work.source,
  }
}

function titleRows(work: Work) {
  return languages.map((language) => ({ work: work.id, language, title: work.titles[language] }))
}

function outlineRows(work: Work) {
  return work.outline.map((node, position) => ({
    work: work.id,
    e_id: node.eId,
    parent: node.parent,
    position,
    level: node.level,
    number: node.number,
    heading_vi: node.headings.vi,
    heading_en: node.headings.en,
    heading_fr: node.headings.fr,
  }))
}

function searchEntry(work: Work) {
  const body = (language: Language) => work.outline.map((node) => node.headings[language]).join(' · ')
  const title = (language: Language) => `${work.number} ${work.titles[language]}`
  return {
    id: work.id,
    titles: { vi: title('vi'), en: title('en'), fr: title('fr') },
    bodies: { vi: body('vi'), en: body('en'), fr: body('fr') },
    href: `/resolutions/${work.id}`,
    weight: 3,
  }
}
