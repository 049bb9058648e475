import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walk } from './clauses/walk.ts'
import { faultsOf } from './fixtures/conservation.fixture.ts'
import { readText } from './fixtures/load.fixture.ts'

const head =
  'Số 9-NQ/TW\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 1 tháng 2 năm 2020\nNGHỊ QUYẾT\nCỦA BỘ CHÍNH TRỊ\nvề sách\n-----\n'
const markers = [
  'PHỤ LỤC I',
  'MẪU SỐ 01',
  'Phần thứ nhất',
  'Livre Ier',
  'Titre unique',
  'Chương I',
  'Mục 1',
  'Tiểu mục 1',
  'Paragraphe 1',
  'Điều 1. x',
  'Article L. 1-1',
  'A. X',
  'I- X',
  '1° x',
  '1. x',
  '1.1. x',
  'I.1. x',
  '1) x',
  '(1) x',
  '(i) x',
  '(aa) x',
  '(A) x',
  'a) x',
  'a.1. x',
  '- x',
  '+ x',
  '* **a) x',
  '“Điều 1. x',
  'x”.',
  '"x" means —',
  'MỤC LỤC',
  'Chương I ..... 3',
  '[1] x',
  '12',
  'Như sau:',
  'Definitions',
  'x',
  '',
]

/** Milliseconds that one core works at reading a text: other work on the machine does not count. */
async function workOf(text: string, file: string): Promise<number> {
  const before = process.cpuUsage()
  await readText(text, file)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('whatever markers follow each other', () => {
  it.each(['a.txt', 'a.md'])('no word is lost and no clause is too deep: %s', async (file) => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', head, 'Library By-law\nCHAPTER 1\nCHAPTER 2\nCHAPTER 3\n'),
        fc.array(fc.tuple(fc.constantFrom(...markers), fc.nat(6)), { maxLength: 40 }),
        async (before, lines) => {
          const text = `${before}${lines.map(([line, indent]) => ' '.repeat(indent) + line).join('\n')}\nx`
          const result = await readText(text, file)
          expect(faultsOf(result)).toEqual([])
          const depths = result.documents.flatMap(({ clauses }) =>
            [...walk(clauses)].map(({ above }) => above.length),
          )
          expect(Math.max(0, ...depths)).toBeLessThan(40)
        },
      ),
      { numRuns: 200 },
    )
  })
})

const times = 10_000
const hostile: Readonly<Record<string, string>> = {
  'ever deeper markers': Array.from({ length: times }, (_, at) => markers[at % 25]).join('\n'),
  'ever deeper dashes': Array.from({ length: 2000 }, (_, at) => `${' '.repeat(2 * at)}- x`).join('\n'),
  'one long line': 'một hai ba '.repeat(50 * times),
  'one long line of blanks': `a${' '.repeat(50 * times)}b`,
  'only markers': '- \n'.repeat(5 * times),
  'only dashes': '- a\n'.repeat(times),
  'blank lines': `a${'\n'.repeat(20 * times)}b`,
  'quotes that nobody closes': '“Điều 1. a\nNhư sau:\n'.repeat(times),
  'contents without end': `MỤC LỤC\n${'Chương I. A .... 3\n'.repeat(times)}`,
  'points that begin anew': 'Gồm:\na) b;\n'.repeat(times),
  'digits and dots': `${'1'.repeat(5 * times)}\n${'.'.repeat(5 * times)} 3`,
}

describe('hostile texts', () => {
  it.each(Object.keys(hostile))(
    '%s: read within seconds',
    async (name) => {
      const text = `${head}${hostile[name]}`
      expect(await workOf(text, 'a.txt')).toBeLessThan(5000)
      expect(await workOf(text, 'a.md')).toBeLessThan(5000)
    },
    60_000,
  )

  it('a text ten times as long takes about ten times as long', async () => {
    const body = 'Chương I\nCHUNG\nĐiều 1. Sách\n1. Thư viện cho mượn sách:\na) Thơ;\n- Truyện.\nNhư vậy.\n'
    await workOf(`${head}${body.repeat(500)}`, 'a.txt')
    const short = await workOf(`${head}${body.repeat(500)}`, 'a.txt')
    const long = await workOf(`${head}${body.repeat(5000)}`, 'a.txt')
    expect(long).toBeLessThan(40 * Math.max(short, 10))
  }, 60_000)
})
