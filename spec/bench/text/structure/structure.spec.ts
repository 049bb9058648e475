import { describe, expect, it } from 'vitest'
import { printedByLaw } from './by-laws.ts'
import type { StructureText } from './expected.ts'
import { printedCode } from './french-code.ts'
import { measureStructure } from './measure.ts'

const xml = `<akomaNtoso><act><meta><FRBRalias value="Library By-law"/></meta><body>
  <chapter id="chapter-1"><num>1</num><heading>General</heading>
    <section id="section-1"><num>1.</num><heading>Definitions</heading>
      <paragraph><content><p>In this By-law —</p><p>"<def>book</def>" means a text;</p></content></paragraph></section>
    <section id="section-2"><num>2.</num><heading>Lending</heading>
      <subsection><num>(1)</num><content><blockList><listIntroduction>A reader may borrow —</listIntroduction>
        <item><num>(a)</num><p>books; or</p></item><item><num>(b)</num><p>maps.</p></item></blockList></content></subsection>
      <subsection><num>(2)</num><content><p>Nobody pays.</p></content></subsection></section></chapter>
  <chapter id="chapter-2"><num>2</num><heading>End</heading>
    <section id="section-3"><num>3.</num><heading>Title</heading><content><p>Library By-law.</p></content></section></chapter>
</body></act></akomaNtoso>`

const code =
  "### Livre Ier : Des livres\n#### Titre unique\n###### Article L1-1\n\nLe prêt est libre.\n\n###### Article L1-2\n\nLe livre est rendu, et l'on en prend un autre.\n\n###### Article L1-3\n\nLa bibliothèque est ouverte."

function textOf(printed: Pick<StructureText, 'expected'> & { text: string }): StructureText {
  return {
    set: 'seen',
    collection: 'by-laws',
    text: 'own',
    file: 'own.txt',
    bytes: new TextEncoder().encode(printed.text),
    expected: printed.expected,
    levels: null,
  }
}

describe('the measure of structure', () => {
  it('prints a by-law and knows the clauses that its markup tells', () => {
    const { text, expected } = printedByLaw(xml)
    expect(text.split('\n').filter(Boolean).slice(0, 6)).toEqual([
      'Library By-law',
      'CHAPTER 1',
      'General',
      '1. Definitions',
      'In this By-law —',
      '"book" means a text;',
    ])
    expect(expected.map(({ chain }) => chain)).toContain('>chapter 1>section 2>subsection 1>point b')
  })

  it('finds all of it in what was printed, and misses what is not there', async () => {
    const texts = [textOf(printedByLaw(xml)), textOf(printedCode(code))]
    expect(await measureStructure(texts)).toMatchObject({ f1: 1, headings: 1, conservation: 1 })
    const [law] = texts
    const more = law && { ...law, expected: [...law.expected, { chain: '>chapter 3', heading: null }] }
    expect((await measureStructure(more ? [more] : [])).f1).toBeLessThan(1)
  })
})
