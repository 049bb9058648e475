import { query } from '../../../kernel/query.ts'
import { Language } from '../../../kernel/schemas.ts'
import * as contract from '../contract.ts'
import { documentErrors, PublicText } from '../contract.ts'
import { clauseStore } from '../store/clauses.ts'
import { differenceStore } from '../store/differences.ts'
import { textStore } from '../store/texts.ts'
import { workStore } from '../store/works.ts'
import { publicWork } from './public-work.ts'

const stores = { works: workStore, texts: textStore, clauses: clauseStore, differences: differenceStore }

/** One resolution as everybody may read it; `document-not-found` for an unknown one. */
export const getResolution = query(contract.getResolution, stores, async (opened, { id, language }) => {
  const { works, texts, clauses: allClauses, differences } = opened
  const work = await works.find(id, language)
  if (!work) throw documentErrors.notFound({ id })
  const outline = await works.outline(id)
  const current = await texts.current(id)
  const clauses = current.length > 0 ? await allClauses.ofCurrent(id) : []
  return {
    ...publicWork(work),
    outline: outline.map((node) => ({
      eId: node.e_id,
      parent: node.parent,
      level: node.level,
      number: node.number,
      heading: { vi: node.heading_vi, en: node.heading_en, fr: node.heading_fr }[language],
    })),
    texts: current.map((text) => ({
      document: text.id,
      language: Language.parse(text.language),
      original: text.original,
      version: text.version,
      title: text.title,
      place: text.place,
      signatures: PublicText.shape.signatures.parse(text.signatures),
      clauses: clauses.filter(({ document }) => document === text.id).map(publicClause),
    })),
    differences: (await differences.ofCurrent(id)).map((difference) => ({
      ...difference,
      language: Language.parse(difference.language),
    })),
    references: await allClauses.references(id),
  }
})

type ClauseRow = {
  e_id: string
  parent: string | null
  level: string
  number: string | null
  heading: string | null
  text: string
  starts_at: number
  cells: unknown
}

function publicClause(row: ClauseRow) {
  const { level, number, heading, parent, text } = row
  return {
    eId: row.e_id,
    parent,
    level,
    number,
    heading,
    text,
    startsAt: row.starts_at,
    cells: contract.PublicClause.shape.cells.parse(row.cells),
  }
}
