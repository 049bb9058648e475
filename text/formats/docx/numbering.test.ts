import { describe, expect, it } from 'vitest'
import { writeNumber } from '../office-text/number-formats.ts'
import { readDocx } from './read-docx.ts'
import { abstractList, item, level, list, paragraph, type WordParts, wordFile } from './word-file.fixture.ts'

function lines(parts: WordParts): string[] {
  return readDocx(wordFile(parts), 'a.docx').text.split('\n\n')
}

const outline = [
  level(0, 'upperRoman', '%1-'),
  level(1, 'decimal', '%2.'),
  level(2, 'decimal', '%2.%3.'),
  level(3, 'lowerLetter', '%4)', '<w:suff w:val="space"/>'),
].join('')
const numbering = abstractList(0, outline) + list(1, 0)

describe('numbers that Word shows', () => {
  it('count by level, and begin anew below a higher one', () => {
    const body = [
      item('A', 1),
      item('B', 1, 1),
      item('C', 1, 2),
      item('D', 1, 3),
      item('E', 1),
      item('F', 1, 1),
    ]
    expect(lines({ body: body.join(''), numbering })).toEqual([
      'I- A',
      '1. B',
      '1.1. C',
      'a) D',
      'II- E',
      '1. F',
    ])
  })

  it('go on after a paragraph between', () => {
    const body = item('A', 1, 1) + paragraph('between') + paragraph('') + item('B', 1, 1)
    expect(lines({ body, numbering })).toEqual(['1. A', 'between', '2. B'])
  })

  it('stand before a paragraph without words too', () => {
    expect(lines({ body: item('A', 1, 1) + item('', 1, 1) + item('C', 1, 1), numbering })).toEqual([
      '1. A',
      '2.',
      '3. C',
    ])
  })

  it('go on between lists of one definition, unless a list has a start of its own', () => {
    const restarted = `<w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride>`
    const three = abstractList(0, outline) + list(1, 0) + list(2, 0) + list(3, 0, restarted)
    const body = [1, 2, 3, 3, 1].map((numId) => item('x', numId, 1)).join('')
    expect(lines({ body, numbering: three })).toEqual(['1. x', '2. x', '5. x', '6. x', '7. x'])
  })

  it('take the level that a list puts in the place of its definition', () => {
    const own = `<w:lvlOverride w:ilvl="1">${level(1, 'ordinal', '%2')}</w:lvlOverride>`
    const body = item('A', 2, 1) + item('B', 2, 1)
    expect(lines({ body, numbering: abstractList(0, outline) + list(2, 0, own) })).toEqual(['1st A', '2nd B'])
  })

  it('begin anew only after the level that is named, or never', () => {
    const levels = (restart: number) =>
      level(0, 'upperRoman', '%1.') +
      level(1, 'decimal', '%2.') +
      level(2, 'decimal', 'Điều %3.', `<w:lvlRestart w:val="${restart}"/>`)
    const body = [
      item('p', 1),
      item('c', 1, 1),
      item('a', 1, 2),
      item('c', 1, 1),
      item('b', 1, 2),
      item('p', 1),
      item('c', 1, 2),
    ]
    const articles = (restart: number) =>
      lines({ body: body.join(''), numbering: abstractList(0, levels(restart)) + list(1, 0) }).filter(
        (line) => line.startsWith('Điều'),
      )
    expect(articles(0)).toEqual(['Điều 1. a', 'Điều 2. b', 'Điều 3. c'])
    expect(articles(1)).toEqual(['Điều 1. a', 'Điều 2. b', 'Điều 1. c'])
    expect(articles(2)).toEqual(['Điều 1. a', 'Điều 1. b', 'Điều 1. c'])
  })

  it('stand in figures where the level is legal, and where nothing was reached yet at its start', () => {
    const legal = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.', '<w:isLgl/>')
    const body = item('A', 1, 1) + item('B', 1) + item('C', 1) + item('D', 1, 1)
    expect(lines({ body, numbering: abstractList(0, legal) + list(1, 0) })).toEqual([
      '1.1. A',
      'I. B',
      'II. C',
      '2.1. D',
    ])
  })

  it('come from a style, from what it is based on, and from the level that names it', () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="Chapter"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Article"><w:basedOn w:val="Chapter"/></w:style>
      <w:style w:type="paragraph" w:styleId="Bare"><w:basedOn w:val="Chapter"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>`
    const levels =
      level(0, 'upperRoman', 'Chương %1.') + level(1, 'decimal', 'Điều %2.', '<w:pStyle w:val="Article"/>')
    const styled = (text: string, style: string, more = '') =>
      paragraph(text, `<w:pStyle w:val="${style}"/>${more}`)
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    const body = [
      styled('A', 'Chapter'),
      styled('B', 'Article'),
      styled('C', 'Article', none),
      styled('D', 'Bare'),
      styled('E', 'Article'),
    ]
    expect(lines({ body: body.join(''), styles, numbering: abstractList(0, levels) + list(1, 0) })).toEqual([
      'Chương I. A',
      'Điều 1. B',
      'C',
      'D',
      'Điều 2. E',
    ])
  })

  it('come from a list that only a style defines', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    const linked =
      abstractList(0, '<w:numStyleLink w:val="L"/>') +
      abstractList(1, `<w:styleLink w:val="L"/>${outline}`) +
      list(1, 0) +
      list(2, 1)
    expect(lines({ body: item('A', 1), styles, numbering: linked })).toEqual(['I- A'])
  })

  it.each([
    ['Symbol', '\uf0b7', '• A'],
    ['Symbol', '\uf02d', '- A'],
    ['Wingdings', '\uf0a7', '▪ A'],
    ['Wingdings', '\uf0d8', '➢ A'],
    ['Wingdings', '\uf0fc', '✓ A'],
    ['Courier New', 'o', '◦ A'],
    ['Times New Roman', '-', '- A'],
    ['Times New Roman', '+', '+ A'],
  ])('are plain signs for bullets of %s', (font, stored, expected) => {
    const bullets = level(
      0,
      'bullet',
      stored,
      `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`,
    )
    expect(lines({ body: item('A', 1), numbering: abstractList(0, bullets) + list(1, 0) })).toEqual([
      expected,
    ])
  })

  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['upperRoman', 49, 'XLIX'],
    ['lowerRoman', 4, 'iv'],
    ['upperLetter', 28, 'BB'],
    ['lowerLetter', 26, 'z'],
    ['ordinal', 112, '112th'],
    ['ordinal', 23, '23rd'],
    ['cardinalText', 42, 'Forty-two'],
    ['ordinalText', 21, 'Twenty-first'],
    ['numberInDash', 3, '- 3 -'],
    ['decimalEnclosedCircle', 2, '②'],
    ['none', 2, ''],
    ['unheard-of', 2, '2'],
  ])('%s writes %i as %s', (format, value, expected) => expect(writeNumber(value, format)).toBe(expected))

  it('have as many digits as the example of a format of its own', () => {
    expect(writeNumber(7, 'custom', '001, 002, 003, ...')).toBe('007')
  })
})
