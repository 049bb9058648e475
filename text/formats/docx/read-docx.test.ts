import { describe, expect, it } from 'vitest'
import { readDocx } from './read-docx.ts'
import { cell, paragraph, row, run, table, type WordParts, wordFile } from './word-file.fixture.ts'

function read(body: string, others: Omit<WordParts, 'body'> = {}) {
  const { text, tables, notes } = readDocx(wordFile({ body, ...others }), 'a.docx')
  const details = Object.fromEntries(notes.map((note) => [note.code, note.details]))
  const rows = tables.map(({ rows }) => rows.map((cells) => cells.map((each) => each.text)))
  return { text, tables, rows, details }
}

const deleted = (inner: string) =>
  `<w:del w:id="1">${inner.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`

describe('the words of a Word file', () => {
  it.each([
    [
      'tabs, breaks and hyphens',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/></w:r>',
      'a\tb\nc\u2011d',
    ],
    [
      'signs of symbol fonts',
      '<w:r><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr><w:sym w:font="Symbol" w:char="F0B4"/></w:r><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
      '×≥✓',
    ],
    ['letters of symbol fonts', run('\uf061', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'), 'α'],
    ['capitals', run('Mục', '<w:caps/>') + run(' tiêu', '<w:caps w:val="0"/>'), 'MỤC tiêu'],
    [
      'links and content controls',
      `<w:hyperlink>${run('a')}</w:hyperlink><w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent>${run('b')}</w:sdtContent></w:sdt><w:smartTag>${run('c')}</w:smartTag>`,
      'abc',
    ],
    [
      'results of fields',
      field('begin') +
        instruction('IF 1') +
        field('begin') +
        instruction('PAGE') +
        field('separate') +
        run('7') +
        field('end') +
        field('separate') +
        run('kept') +
        field('end') +
        `<w:fldSimple w:instr="DATE">${run(' 2021')}</w:fldSimple>`,
      'kept 2021',
    ],
    [
      'formulas',
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
      '1/2',
    ],
    ['ruby', `<w:r><w:ruby><w:rt>${run('x')}</w:rt><w:rubyBase>${run('b')}</w:rubyBase></w:ruby></w:r>`, 'b'],
  ])('%s', (_, inner, expected) => expect(read(paragraph(inner)).text).toBe(expected))

  it('follow tracked changes as accepted, and say how many there were', () => {
    const moved = `<w:moveFrom>${run('moved')}</w:moveFrom>`
    const body = [
      paragraph(`${run('kept ')}<w:ins>${run('new')}</w:ins>${deleted(run('old'))}${moved}`),
      paragraph('first half', '<w:rPr><w:del w:id="9"/></w:rPr>'),
      paragraph(
        ' second half',
        '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>',
      ),
    ]
    const { text, details } = read(body.join(''))
    expect(text).toBe('kept new\n\nfirst half second half')
    expect(details).toEqual({ 'tracked-changes': { insertions: 1, deletions: 2 } })
  })

  it('leave out what is hidden and what is a comment, and say so', () => {
    const styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = paragraph(
      run('seen') +
        run('hidden', '<w:vanish/>') +
        run('hidden too', '<w:rStyle w:val="H"/>') +
        '<w:r><w:commentReference w:id="1"/></w:r>',
    )
    const { text, details } = read(body, { styles })
    expect(text).toBe('seen')
    expect(details).toEqual({ 'hidden-text-left-out': { count: 2 }, 'comments-left-out': { count: 1 } })
  })

  it('put the words of a text box once, after the paragraph that holds it', () => {
    const box = (tag: string) => `<${tag}><w:txbxContent>${paragraph('boxed')}</w:txbxContent></${tag}>`
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('wps:txbx')}</mc:Choice><mc:Fallback>${box('v:textbox')}</mc:Fallback></mc:AlternateContent></w:r>`
    const { text, details } = read(paragraph(run('before ') + both + run('after')) + paragraph('next'))
    expect(text).toBe('before after\n\nboxed\n\nnext')
    expect(details).toEqual({ 'text-boxes-moved': { count: 1 } })
  })

  it('put footnotes and endnotes at the end, with their marks in the text', () => {
    const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)}</w:${kind}>`
    const body = paragraph(
      run('a') + mark('footnote', 7) + run('b') + mark('footnote', 5) + mark('endnote', 2),
    )
    const { text, details } = read(body, {
      footnotes:
        note('footnote', 5, 'second') + note('footnote', 7, 'first') + note('footnote', 0, 'separator'),
      endnotes: note('endnote', 2, 'last'),
    })
    expect(text).toBe('a[1]b[2][i]\n\n[1] first\n\n[2] second\n\n[i] last')
    expect(details).toEqual({ 'footnotes-at-end': { count: 3 } })
  })

  it('keep headers and footers apart', () => {
    const { text, details } = read(paragraph('body'), { header: paragraph('Mật') + paragraph('1') })
    expect(text).toBe('body')
    expect(details).toEqual({ 'running-heads': { text: 'Mật' } })
  })

  it('are Unicode where an old font showed them, though a letter be cut in two', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>'
    const vni = '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>'
    const high = '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>'
    const body = paragraph(
      run('NghÞ ') +
        run('quyÕt', high) +
        `<w:r><w:rPr>${high}</w:rPr><w:t> </w:t><w:softHyphen/><w:t>u</w:t></w:r>` +
        run(' Vie', vni) +
        run('ät', vni),
    )
    const { text, details } = read(body, { styles })
    expect(text).toBe('Nghị QUYẾT ƯU Việt')
    expect(Object.keys(details)).toEqual(['legacy-encoding'])
  })
})

describe('the tables of a Word file', () => {
  it('have cells over columns and rows, and rows of headings', () => {
    const down = (value = '') => `<w:vMerge${value}/>`
    const body = table([
      row([cell('TT'), cell('Việc', '<w:gridSpan w:val="2"/>')], '<w:tblHeader/>'),
      row([cell('1', down(' w:val="restart"')), cell('a'), cell('b')]),
      row([cell('', down()), cell('c'), cell('d')]),
    ])
    const { text, tables, rows } = read(body)
    expect(text).toBe('TT\tViệc\n1\ta\tb\nc\td')
    expect(rows).toEqual([
      [
        ['TT', 'Việc'],
        ['1', 'a', 'b'],
        ['c', 'd'],
      ],
    ])
    expect(tables[0]?.rows.flat().map(({ header, colspan, rowspan }) => [header, colspan, rowspan])).toEqual([
      [true, 1, 1],
      [true, 2, 1],
      [false, 1, 2],
      [false, 1, 1],
      [false, 1, 1],
      [false, 1, 1],
      [false, 1, 1],
    ])
  })

  it('keep the paragraphs of a cell on lines of their own, and tables inside cells readable', () => {
    const inner = table([row([cell('x'), cell('y')]), row([cell('z'), cell('')])])
    const body = table([row([cell(paragraph('a') + paragraph('b')), cell(inner + paragraph('c'))])])
    expect(read(body).text).toBe('a\nb\tx\ty\nz\nc')
  })

  it('leave out rows that were deleted', () => {
    const body = table([row([cell('a'), cell('b')]), row([cell('c'), cell('d')], '<w:del w:id="1"/>')])
    expect(read(body).rows).toEqual([[['a', 'b']]])
  })

  it('say that words stand where no reader sees them: in a cell that another one covers', () => {
    const body = table([
      row([cell('a', '<w:vMerge w:val="restart"/>'), cell('b')]),
      row([cell('lost', '<w:vMerge/>'), cell('c')]),
    ])
    expect(read(body).details).toEqual({ 'hidden-text-left-out': { count: 1 } })
  })
})
