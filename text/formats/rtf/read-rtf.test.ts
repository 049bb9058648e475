import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../contract.ts'
import { recover } from '../recover.ts'
import { readRtf } from './read-rtf.ts'

const fonts = String.raw`{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset0 .VnTime;}{\f2\fcharset163 Arial;}{\f3\fcharset2 Symbol;}}`

function read(body: string) {
  const { text, tables, notes } = readRtf(
    new TextEncoder().encode(`{\\rtf1\\ansi\\ansicpg1252 ${fonts}${body}}`),
  )
  return {
    text,
    rows: tables.map(({ rows }) =>
      rows.map((row) => row.map((cell) => [cell.text, cell.colspan, cell.rowspan])),
    ),
    codes: notes.map(({ code }) => code),
  }
}

describe('RTF', () => {
  it.each([
    ['paragraphs, tabs and lines', String.raw`a\tab b\line c\par d`, 'a\tb\nc\n\nd'],
    ['Unicode with what stands for it', String.raw`Ngh\u7883? quy\uc2\u7871\'65\'61t`, 'Nghị quyết'],
    ['letters below zero', String.raw`\u-4066?`, '\uf01e'],
    ['bytes of a code page', String.raw`caf\'e9 \f2 s\'f4\'ec`, 'café số'],
    ['bytes of an old font', String.raw`\f1 Ngh\'de quy\'d5t`, 'Nghị quyết'],
    ['braces and backslashes', String.raw`a\{b\}\\c\~d`, 'a{b}\\c\u00a0d'],
    [
      'markers of lists',
      String.raw`{\listtext\pard I.\tab}TITLE\par{\listtext\f3\u-3913?\tab}x`,
      'I. TITLE\n\n• x',
    ],
    ['results of fields', String.raw`{\field{\*\fldinst PAGE}{\fldrslt 7}}`, '7'],
    [
      'no styles, pictures or data',
      String.raw`{\stylesheet Normal;}{\pict 0102}{\*\unheard of}a\bin3 {}}b`,
      'ab',
    ],
    ['no hidden and no deleted words', String.raw`a{\v b}{\deleted c}d`, 'ad'],
    ['capitals', String.raw`{\caps mục}`.replace('ụ', String.raw`\u7909?`), 'MỤC'],
    [
      'notes at the end',
      String.raw`a{\super\chftn{\footnote\pard{\super\chftn} note}}b\par c`,
      'a[1]b\n\nc\n\n[1] note',
    ],
  ])('%s', (_, body, expected) => expect(read(body).text).toBe(expected))

  it('has tables with cells over rows and columns', () => {
    const body = String.raw`\trowd\cellx1000\cellx3000\pard\intbl TT\cell b\cell\row
\trowd\clvmgf\cellx1000\cellx2000\cellx3000\pard\intbl 1\cell a\par a2\cell c\cell\row
\trowd\clvmrg\cellx1000\cellx2000\cellx3000\pard\intbl\cell d\cell e\cell\row
\pard after\par`
    const { text, rows } = read(body)
    expect(text).toBe('TT\tb\n1\ta\na2\tc\nd\te\n\nafter')
    expect(rows).toEqual([
      [
        [
          ['TT', 1, 1],
          ['b', 2, 1],
        ],
        [
          ['1', 1, 2],
          ['a\na2', 1, 1],
          ['c', 1, 1],
        ],
        [
          ['d', 1, 1],
          ['e', 1, 1],
        ],
      ],
    ])
  })

  it('says what it left out', () => {
    expect(read(String.raw`a{\header Secret}{\v b}{\deleted c}{\pict 01}`).codes).toEqual([
      'tracked-changes',
      'hidden-text-left-out',
      'embedded-left-out',
      'running-heads',
    ])
  })

  it('is read at any depth, and where it is cut off', () => {
    expect(read(`${'{'.repeat(100_000)}a`).text).toBe('a')
  })

  it('gives a text or a ReadError, whatever it holds', async () => {
    const pieces = [
      '{',
      '}',
      '\\par ',
      '\\cell ',
      '\\row ',
      '\\trowd ',
      '\\cellx9 ',
      '\\intbl ',
      'ab',
      "\\'e9",
      '\\u7871?',
      '{\\footnote ',
      '{\\header ',
      '{\\*\\x ',
      '\\pard ',
      '\\clvmrg ',
      '\\f1 ',
      '{\\fonttbl ',
      '\\',
      '\\bin9 ',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), async (parts) => {
        const bytes = new TextEncoder().encode(`{\\rtf1 ${parts.join('')}`)
        const result = await recover(bytes, 'a.rtf').catch((error: unknown) => error)
        if (result instanceof Error) expect(result).toBeInstanceOf(ReadError)
        else {
          const { text, tables } = result as Awaited<ReturnType<typeof recover>>
          for (const each of tables.flatMap(({ rows }) => rows.flat())) {
            expect(each.text).toBe(text.slice(...each.span))
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
