import { readFileSync } from 'node:fs'
import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, it } from 'vitest'
import { walk } from '../../clauses/walk.ts'
import type { ReadResult } from '../../contract.ts'
import { faultsOf } from '../../fixtures/conservation.fixture.ts'
import { onlyDocument, readFixture } from '../../fixtures/load.fixture.ts'
import { read } from '../../read.ts'

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.START,
})
const numbering = {
  config: [
    {
      reference: 'party',
      levels: [
        level(0, LevelFormat.UPPER_ROMAN, '%1.'),
        level(1, LevelFormat.DECIMAL, '%2.'),
        level(2, LevelFormat.LOWER_LETTER, '%3)'),
        level(3, LevelFormat.BULLET, '-'),
      ],
    },
    {
      reference: 'law',
      levels: [level(0, LevelFormat.DECIMAL, 'Điều %1.'), level(1, LevelFormat.DECIMAL, '%2.')],
    },
  ],
}
const markers: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:I|II|III|IV)\. /, 'party', 0],
  [/^[123]\. /, 'party', 1],
  [/^[ab]\) /, 'party', 2],
  [/^- /, 'party', 3],
  [/^Điều \d+\. /, 'law', 0],
]

/** A line as its office would set it: numbers are Word's, where Word can count so; the others are typed. */
function paragraphOf(line: string, ownLists: string): Paragraph {
  const found = markers.find(([pattern]) => pattern.test(line))
  const isLaw = ownLists === 'law'
  if (found === undefined || (isLaw && /^[ab-]/.test(line))) return new Paragraph(line)
  const [pattern, , at] = found
  const children: ParagraphChild[] = [new TextRun({ text: line.replace(pattern, ''), bold: at === 0 })]
  return new Paragraph({ children, numbering: { reference: ownLists, level: isLaw && at === 1 ? 1 : at } })
}

function heading(left: readonly string[], right: readonly string[]): Table {
  const cell = (lines: readonly string[]) =>
    new TableCell({ children: lines.map((line) => new Paragraph({ text: line })) })
  return new Table({ rows: [new TableRow({ children: [cell(left), cell(right)] })] })
}

async function readWord(children: (Paragraph | Table)[], file = 'a.docx'): Promise<ReadResult> {
  const word = new Document({ numbering, sections: [{ children }] })
  return read(new Uint8Array(await Packer.toBuffer(word)), { file })
}

function shapeOf(result: ReadResult) {
  const document = onlyDocument(result)
  const { number, date, place, issuer, title, kind, signatures, objectives, duties } = document
  return {
    clauses: [...walk(document.clauses)].map(({ clause }) => `${clause.eId} ${clause.heading ?? ''}`),
    heading: { number, date, place, issuer, title, kind, signatures },
    aims: objectives.map(({ clause, quote, value, deadline }) => [clause, quote, value, deadline]),
    duties: duties.map(({ clause, bodies }) => [clause, bodies]),
  }
}

function fixtureLines(file: string): string[] {
  return readFileSync(`text/fixtures/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

describe('a document that its office typed in Word', () => {
  it('of the Party: reads as its plain text does', async () => {
    const lines = fixtureLines('party-vi.txt')
    const [issuer = '', star = '', number = '', party = '', day = '', ...rest] = lines
    const result = await readWord([
      heading([issuer, star, number], [party, day]),
      ...rest.map((line) => paragraphOf(line, 'party')),
    ])
    expect(result.source.format).toBe('docx')
    expect(result.source.text).toContain('\n\nII. QUAN ĐIỂM VÀ MỤC TIÊU\n\n1. Quan điểm\n\n')
    expect(shapeOf(result)).toEqual(shapeOf(await readFixture('party-vi.txt')))
    expect(faultsOf(result)).toEqual([])
  })

  it('of the State: reads as its plain text does', async () => {
    const lines = fixtureLines('state-vi.txt')
    const from = lines.indexOf('QUYẾT ĐỊNH')
    const result = await readWord([
      heading(
        ['THỦ TƯỚNG CHÍNH PHỦ', '-------', 'Số: 17/QĐ-TTg'],
        [
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          'Độc lập - Tự do - Hạnh phúc',
          '---------------',
          'Hà Nội, ngày 03 tháng 01 năm 2022',
        ],
      ),
      ...lines.slice(from).map((line) => paragraphOf(line, 'law')),
    ])
    expect(result.source.text).toContain('\n\nĐiều 2. Quyết định')
    expect(shapeOf(result)).toEqual(shapeOf(await readFixture('state-vi.txt')))
    expect(faultsOf(result)).toEqual([])
  })
})
