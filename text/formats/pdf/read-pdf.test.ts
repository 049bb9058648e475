import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walk } from '../../clauses/walk.ts'
import { ReadError, type ReadResult } from '../../contract.ts'
import { faultsOf } from '../../fixtures/conservation.fixture.ts'
import { onlyDocument, readFixture } from '../../fixtures/load.fixture.ts'
import { read } from '../../read.ts'
import { typed, typeset } from './typeset.fixture.ts'

const long =
  'Thư viện là nơi giữ sách cho mọi người trong xã, để ai cũng có thể đọc sách mà không phải đi xa, không phải trả tiền, không phải chờ lâu, và để trẻ em lớn lên cùng sách.'
const readPages = (markup: string) => read(typeset(markup), { file: 'a.pdf' })
const codes = (notes: readonly { code: string }[]) => notes.map(({ code }) => code)

describe('a PDF with text', () => {
  it.each(['party-vi.txt', 'state-vi.txt', 'party-fr.txt'])(
    'gives the same tree and aims as %s',
    async (file) => {
      const text = readFileSync(`text/fixtures/${file}`, 'utf8')
      const set = await readPages(`#set page(numbering: "1")\n#set par(justify: true)\n${typed(text)}`)
      const original = await readFixture(file)
      const shape = (result: ReadResult) => {
        const document = onlyDocument(result)
        return {
          clauses: [...walk(document.clauses)].map(({ clause }) => [clause.eId, clause.heading]),
          aims: document.objectives.map(({ clause, value, unit, deadline }) => [
            clause,
            value,
            unit,
            deadline,
          ]),
          number: document.number,
          signatures: document.signatures.map(({ name }) => name),
        }
      }
      expect(shape(set)).toEqual(shape(original))
      expect(set.source).toMatchObject({ format: 'pdf' })
      expect(faultsOf(set)).toEqual([])
    },
  )

  it('comes as the Buffer that Node reads files into, and is left as it was', async () => {
    const bytes = Buffer.from(typeset(long))
    const before = Buffer.from(bytes)
    expect((await read(bytes, { file: 'a.pdf' })).source.text).toBe(long)
    expect(bytes.equals(before)).toBe(true)
  })

  it('leaves out what stands on every page and joins sentences over the end of a page', async () => {
    const { source, notes } = await readPages(
      `#set page(height: 9cm, numbering: "1 / 1", header: [Văn bản mẫu])\n${`${long} `.repeat(9)}`,
    )
    expect(source.pages).toBeGreaterThan(1)
    expect(source.text.replace(/\s+/g, ' ')).toBe(`${long} `.repeat(9).trim())
    expect(source.text).not.toContain('\n')
    expect(notes).toContainEqual(
      expect.objectContaining({
        code: 'running-heads',
        details: { text: expect.stringContaining('Văn bản mẫu') },
      }),
    )
  })

  it('reads columns one after the other', async () => {
    const { source } = await readPages(`#set par(justify: true)\n#columns(2)[${`${long}\n\n`.repeat(14)}]`)
    expect(source.text.split(/\n+/)).toEqual(Array.from({ length: 14 }, () => long))
  })

  it('puts blocks side by side on one line, apart by a tab', async () => {
    const { source } = await readPages('#grid(columns: (1fr, 1fr), [TỈNH ỦY MẪU], [ĐẢNG CỘNG SẢN VIỆT NAM])')
    expect(source.text).toBe('TỈNH ỦY MẪU\tĐẢNG CỘNG SẢN VIỆT NAM')
  })

  it('drops what is set askew and says so', async () => {
    const { source, notes } = await readPages(`#place(center, rotate(-40deg)[BẢN SAO])\n${long}`)
    expect(source.text).toBe(long)
    expect(codes(notes)).toContain('turned-text')
  })
})

describe('a closing block', () => {
  const post = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']
  const closing = (seal: string) =>
    `${typed('ỦY BAN NHÂN DÂN\nTỈNH MẪU\nSố: 21/QĐ-UBND\nQUYẾT ĐỊNH\nVề thư viện của các xã\nĐiều 1. Mỗi xã có một thư viện.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.')}

#grid(columns: (1fr, 1.3fr), [Nơi nhận: \\ \\- Như Điều 2; \\ \\- Lưu: VT.], align(center)[${post.join(' \\ ')} ${seal} Người Ký Mẫu])

#align(center)[PHỤ LỤC \\ Danh mục thư viện]

1\\. Thư viện xã Mẫu`

  it.each([
    ['where a seal was', '#v(2.2cm)'],
    ['below (Đã ký)', '#v(1cm) (Đã ký) #v(1cm)'],
  ])('gives the name that stands alone at the right, %s, and ends before the appendix', async (_, seal) => {
    const document = onlyDocument(await readPages(closing(seal)))
    expect(document.signatures).toEqual([
      expect.objectContaining({
        authority: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH',
        post: 'PHÓ CHỦ TỊCH',
        name: 'Người Ký Mẫu',
      }),
    ])
    expect(document.clauses.at(-1)).toMatchObject({ level: 'appendix', heading: 'Danh mục thư viện' })
  })
})

describe('a ruled table', () => {
  const table = (rows: number) =>
    `#set page(height: 14cm)\n#table(columns: (1.2cm, 6cm, 4cm), table.header([TT],[Nhiệm vụ],[Thời hạn]), table.cell(colspan: 3)[I. Thể chế], ..range(${rows}).map(i => ([#(i + 1)], [Xây dựng quy định về cho mượn sách qua mạng], [Quý II/2026])).flatten())`

  it('comes with its cells, joined over pages, its head once', async () => {
    const { recover } = await import('../recover.ts')
    const { text, tables, notes } = await recover(typeset(table(30)), 'a.pdf')
    expect(tables).toHaveLength(1)
    const rows = tables[0]?.rows.map((row) => row.map((cell) => cell.text)) ?? []
    expect(rows).toHaveLength(32)
    expect(rows[0]).toEqual(['TT', 'Nhiệm vụ', 'Thời hạn'])
    expect(rows[1]).toEqual(['I. Thể chế'])
    expect(rows.at(-1)).toEqual(['30', 'Xây dựng quy định về cho mượn sách qua mạng', 'Quý II/2026'])
    expect(tables[0]?.rows[1]?.[0]?.colspan).toBe(3)
    expect(tables[0]?.rows.flat().every((cell) => text.slice(...cell.span) === cell.text)).toBe(true)
    expect(codes(notes)).toContain('table-continued')
  })

  it('keeps a box with one cell as text', async () => {
    const { source } = await readPages(`#rect[${long}]`)
    expect(source.text).toBe(long)
  })
})

describe('a PDF that cannot be read', () => {
  const refusal = async (bytes: Uint8Array) => {
    const error = await read(bytes, { file: 'a.pdf' }).catch((thrown: unknown) => thrown)
    return error instanceof ReadError ? error.code : error
  }
  const file = (body: string) => new TextEncoder().encode(`%PDF-1.7\n${body}\ntrailer<</Root 1 0 R>>\n%%EOF`)

  it.each([
    ['nothing but its name', file('')],
    [
      'pages in a circle',
      file('1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj'),
    ],
    [
      'more pages than there are',
      file('1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 99999999>>endobj'),
    ],
  ])('%s is refused', async (_, bytes) => expect(['damaged', 'empty']).toContain(await refusal(bytes)))

  it('ends with a name or a result wherever it was cut or changed', async () => {
    const whole = typeset(`${long}\n\n${long}`)
    const damage = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255), cut: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, byte, cut }) => {
        const damaged = cut
          ? whole.slice(0, at)
          : Uint8Array.from(whole, (own, place) => (place === at ? byte : own))
        const result = await read(damaged, { file: 'a.pdf' }).catch((error: unknown) => error)
        if (result instanceof Error) expect(result).toBeInstanceOf(ReadError)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
