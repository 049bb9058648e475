import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { readSheetJob } from './read-sheet.ts'
import { columnIndex, columnName, type SheetReading } from './sheet.ts'
import { sheetXml, workbook, workbookOf } from './workbook.fixture.ts'

const read = (bytes: Uint8Array | string): Promise<SheetReading> =>
  readSheetJob.run({ bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes }, () => {})
const cellsOf = (reading: SheetReading) =>
  reading.is === 'read' ? reading.rows.map(({ row, cells }) => [row, ...cells]) : reading.code

describe('a workbook', () => {
  it.each([
    [
      'shared strings, plain and in pieces',
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>',
      ['00004', 'Phường Ba Đình'],
    ],
    ['text in the cell', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>&amp;b</t></r></is></c>', ['a&b']],
    [
      'what a formula gave',
      '<c r="A1" t="str"><f>1+1</f><v>two</v></c><c r="B1"><f>1+1</f><v>2</v></c>',
      ['two', '2'],
    ],
    [
      'numbers as they were written',
      '<c r="A1"><v>0.10</v></c><c r="B1"><v>1234567</v></c>',
      ['0.10', '1234567'],
    ],
    [
      'days, by their style',
      '<c r="A1" s="1"><v>45839</v></c><c r="B1" s="2"><v>45839.5</v></c>',
      ['2025-07-01', '2025-07-01'],
    ],
    ['numbers that only look like days', '<c r="A1" s="3"><v>45839</v></c>', ['45839']],
    [
      'the first days of 1900',
      '<c r="A1" s="1"><v>59</v></c><c r="B1" s="1"><v>61</v></c>',
      ['1900-02-28', '1900-03-01'],
    ],
    [
      'yes, no and errors',
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#REF!</v></c>',
      ['true', 'false', '#REF!'],
    ],
    ['cells that were left out', '<c r="C1" t="str"><v>c</v></c>', ['', '', 'c']],
  ])('gives %s', async (_what, cells, expected) => {
    expect(cellsOf(await read(workbook(sheetXml([[1, cells]]))))).toEqual([[1, ...expected]])
  })

  it('keeps the numbers of its rows', async () => {
    const cell = (text: string) => `<c t="str"><v>${text}</v></c>`
    const rows = sheetXml([
      [2, cell('a')],
      [4, ''],
      [7, cell('b')],
    ])
    expect(cellsOf(await read(workbook(rows)))).toEqual([
      [2, 'a'],
      [7, 'b'],
    ])
  })

  it('may count its days from 1904, and name its parts with a prefix and from the root', async () => {
    const replaced = {
      'xl/workbook.xml':
        '<x:workbook xmlns:x="x" xmlns:r="r"><x:workbookPr date1904="1"/><x:sheets><x:sheet r:id="rId7"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
    }
    const sheet = sheetXml([[1, '<c r="A1" s="1"><v>44377</v></c>']])
    expect(cellsOf(await read(workbook(sheet, replaced)))).toEqual([[1, '2025-07-01']])
  })
})

describe('what is refused', () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(80 * 1024 * 1024) })
  it.each([
    ['a bomb', bomb, 'too-large'],
    ['an archive that is no workbook', zipSync({ a: strToU8('b') }), 'damaged'],
    ['an archive cut short', workbook(sheetXml([])).slice(0, 200), 'damaged'],
    ['XML cut short', workbook('<worksheet><sheetData><row>'), 'damaged'],
    [
      'a document type, the way to outside entities',
      workbook('<!DOCTYPE a [<!ENTITY b "c">]><a/>'),
      'damaged',
    ],
    ['columns without end', workbook(sheetXml([[1, '<c r="ZZZ1"><v>1</v></c>']])), 'too-many-rows'],
    ['rows without end', '"a"\n'.repeat(50_001), 'too-many-rows'],
    ['a workbook with nothing in it', workbook(sheetXml([])), 'empty'],
    ['an old or locked workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'protected'],
    ['text of another encoding', new Uint8Array([0x50, 0x68, 0xfc, 0x6e, 0x67]), 'encoding'],
    ['a quote that never ends', 'a,"b', 'damaged'],
    ['nothing', '', 'empty'],
  ])('%s', async (_what, bytes, code) => {
    expect(await read(bytes)).toEqual({ is: 'refused', code })
  })

  it('is not fooled by a part that says it is small', async () => {
    const honest = workbook(sheetXml(Array.from({ length: 2000 }, (_, at) => [at + 1, '<c><v>1</v></c>'])))
    const view = new DataView(honest.buffer)
    for (let at = 0; at + 4 < honest.length; at += 1) {
      // The size before packing, in the entries of the directory.
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 300, true)
    }
    expect(await read(honest)).toEqual({ is: 'refused', code: 'damaged' })
  })
})

describe('CSV', () => {
  it.each([
    [
      'commas',
      'a,"b, c"\n1,2\n',
      [
        [1, 'a', 'b, c'],
        [2, '1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1;2,5\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2,5'],
      ],
    ],
    ['tabs', 'a\tb\n', [[1, 'a', 'b']]],
    [
      'a mark at the start and empty lines',
      '\uFEFFa,b\r\n\r\n1,2\r\n',
      [
        [1, 'a', 'b'],
        [3, '1', '2'],
      ],
    ],
    [
      'rows of different lengths',
      'a,b\n1\n',
      [
        [1, 'a', 'b'],
        [2, '1'],
      ],
    ],
  ])('parted by %s', async (_what, text, rows) => {
    expect(cellsOf(await read(text))).toEqual(rows)
  })
  it('in UTF-16, as spreadsheets save it', async () => {
    const bytes = new Uint8Array(Buffer.from('\uFEFFmã\ttên\n', 'utf16le'))
    expect(cellsOf(await read(bytes))).toEqual([[1, 'mã', 'tên']])
  })
})

test('what is written is read, and garbage is refused or read but never breaks', async () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((each) => each.replace(/[\p{C}\p{Z}]/gu, 'x'))
  const table = fc.array(
    fc.array(
      text.filter((each) => each !== ''),
      { minLength: 1, maxLength: 5 },
    ),
    { minLength: 1, maxLength: 8 },
  )
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      expect(cellsOf(await read(workbookOf(rows)))).toEqual(rows.map((cells, at) => [at + 1, ...cells]))
    }),
    { numRuns: 50 },
  )
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, archive) => {
      const reading = await read(archive ? new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]) : bytes)
      expect(['read', 'refused']).toContain(reading.is)
    }),
  )
})

test('columns have the letters that spreadsheets show', () => {
  for (const [index, name] of [
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [54, 'BC'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ] as const) {
    expect(columnName(index)).toBe(name)
    expect(columnIndex(`${name}12`)).toBe(index)
  }
})
