import { describe, expect, it } from 'vitest'
import { outlineOf } from '../fixtures/outline.fixture.ts'

async function outline(text: string) {
  const { lines, faults, result } = await outlineOf(text)
  expect(faults).toEqual([])
  return { lines, result }
}

describe('English law', () => {
  it('counts sections, subsections and points, below chapters and parts', async () => {
    const { lines, result } = await outline(
      'Village of Readers: Library By-law\nWHEREAS everyone should read;\nCHAPTER 1\nGeneral\n1. Definitions\nIn this By-law, unless the context indicates otherwise —\n"book" means —\n(a) a novel; or\n(b) a map;\n"shelf" means —\n(a) a board;\n2. Lending\n(1) A reader may borrow —\n(a) books:\n(i) old; or\n(ii) new;\n(b) maps.\n(2) (a) No fee is due.\nCHAPTER 2\nShelves\nPART 1\nWood\n2A. Oak\nPART 2\nSteel\n3. Iron\nCHAPTER 3\nEnd\n4. Title\nSCHEDULE 1\nFees',
    )
    expect(lines).toEqual([
      'al_1',
      'chp_1 General',
      'chp_1__sec_1 Definitions',
      'chp_1__sec_1__al_1',
      'chp_1__sec_1__al_2',
      'chp_1__sec_1__al_2__point_a',
      'chp_1__sec_1__al_2__point_b',
      'chp_1__sec_1__al_3',
      'chp_1__sec_1__al_3__point_a',
      'chp_1__sec_2 Lending',
      'chp_1__sec_2__subsec_1',
      'chp_1__sec_2__subsec_1__point_a',
      'chp_1__sec_2__subsec_1__point_a__point_i',
      'chp_1__sec_2__subsec_1__point_a__point_ii',
      'chp_1__sec_2__subsec_1__point_b',
      'chp_1__sec_2__subsec_2',
      'chp_1__sec_2__subsec_2__point_a',
      'chp_2 Shelves',
      'chp_2__part_1 Wood',
      'chp_2__part_1__sec_2A Oak',
      'chp_2__part_2 Steel',
      'chp_2__part_2__sec_3 Iron',
      'chp_3 End',
      'chp_3__sec_4 Title',
      'att_1 Fees',
    ])
    expect(result.documents[0]).toMatchObject({
      kind: 'law',
      tradition: 'law',
      title: 'Village of Readers: Library By-law',
    })
  })

  it('reads (i) after (h) as a letter, unless (ii) follows', async () => {
    const points = 'abcdefgh'.split('').map((letter) => `(${letter}) book;`)
    const law = (after: string) =>
      outline(`Library By-law\n1. One\n(1) These:\n${points.join('\n')}\n${after}\n2. Two\n3. Three`)
    expect((await law('(i) map;\n(j) end.')).lines).toContain('sec_1__subsec_1__point_i')
    expect((await law('(i) map;\n(ii) end.')).lines).toContain('sec_1__subsec_1__point_h__point_i')
  })

  it('takes a heading without a number for a section where sections have none', async () => {
    const { lines } = await outline(
      'Library By-law\nPART 1\nBooks\nDefinitions\nIn this By-law a book is a text.\nPART 2\nShelves\nCleaning\nShelves are dusted.\n(1) Daily;\n(2) weekly.\nPART 3\nEnd',
    )
    expect(lines).toEqual([
      'part_1 Books',
      'part_1__sec_1 Definitions',
      'part_1__sec_1__al_1',
      'part_2 Shelves',
      'part_2__sec_1 Cleaning',
      'part_2__sec_1__al_1',
      'part_2__sec_1__subsec_1',
      'part_2__sec_1__subsec_2',
      'part_3 End',
    ])
  })
})

describe('an act whose sections have no point behind their numbers', () => {
  it('is known by its name and its parts', async () => {
    const { lines } = await outline(
      'Libraries Act 2031\nPART 1\nLending\n1 Overview\n(1) This Act is about lending.\n(2) It has three parts.\n2 Duty\n(1) A library must lend.\n2A Maps\nMaps are lent too.\nPART 2\nEnd\n3 Title\n2031 was a good year.',
    )
    expect(lines).toEqual([
      'part_1 Lending',
      'part_1__sec_1 Overview',
      'part_1__sec_1__subsec_1',
      'part_1__sec_1__subsec_2',
      'part_1__sec_2 Duty',
      'part_1__sec_2__subsec_1',
      'part_1__sec_2A Maps',
      'part_1__sec_2A__al_1',
      'part_2 End',
      'part_2__sec_3 Title',
      'part_2__sec_3__al_1',
    ])
  })
})

describe('French law', () => {
  it('has articles by Art. and a paragraph in their line', async () => {
    const { lines } = await outline(
      'Titre Ier\nDu prêt\nArt. 1er. – Le prêt est libre pour tous.\nArt. 2. – I. – Il est gratuit :\n1° Pour les enfants ;\n2° Pour les autres.\nII. – Il dure un mois.\nArticle 3\nLe livre est rendu.',
    )
    expect(lines).toEqual([
      'title_Ier Du prêt',
      'title_Ier__art_1er',
      'title_Ier__art_2',
      'title_Ier__art_2__para_I',
      'title_Ier__art_2__para_I__para_1',
      'title_Ier__art_2__para_I__para_2',
      'title_Ier__art_2__para_II',
      'title_Ier__art_3',
      'title_Ier__art_3__al_1',
    ])
  })

  it('has its levels from the part to the point', async () => {
    const { lines } = await outline(
      "Partie législative\nLivre Ier : Des livres\nTitre unique : Du prêt\nChapitre VI bis : Retards\nSection 1 : Amendes\nSous-section 1 : Calcul\nParagraphe 1 : Taux\nArticle L. 111-1\nLe prêt est libre pour une personne.\nArticle L111-2 A\nI. ― Le retard est puni :\n1° D'une amende :\na) Faible ;\nb) Forte ;\n2° De rien.\nII.-Le prêteur attend.\nArt. L. 9 du code cité.",
    )
    const below = 'part_législative__book_Ier__title_unique__chp_VI-bis__sec_1__subsec_1__para_1'
    expect(lines.slice(0, 7)).toEqual([
      'part_législative',
      'part_législative__book_Ier Des livres',
      'part_législative__book_Ier__title_unique Du prêt',
      'part_législative__book_Ier__title_unique__chp_VI-bis Retards',
      'part_législative__book_Ier__title_unique__chp_VI-bis__sec_1 Amendes',
      'part_législative__book_Ier__title_unique__chp_VI-bis__sec_1__subsec_1 Calcul',
      `${below} Taux`,
    ])
    expect(lines.slice(7).map((line) => line.replace(`${below}__`, ''))).toEqual([
      'art_L.-111-1',
      'art_L.-111-1__al_1',
      'art_L111-2-A',
      'art_L111-2-A__para_I',
      'art_L111-2-A__para_I__para_1',
      'art_L111-2-A__para_I__para_1__point_a',
      'art_L111-2-A__para_I__para_1__point_b',
      'art_L111-2-A__para_I__para_2',
      'art_L111-2-A__para_II',
      'art_L111-2-A__para_II__al_1',
    ])
  })
})

describe('what shows no structure of law', () => {
  it.each(['1. eggs\n2. milk\n3. bread\n4. jam', 'Article 5 says so.\nSection 3 too.\nI read on.'])(
    'is no document: %s',
    async (text) => expect((await outline(text)).result.documents).toEqual([]),
  )
})
