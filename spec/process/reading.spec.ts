import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cotmoc, newHome } from './program.ts'

const samples = 'data/sample'
const home = newHome()
const folder = () => mkdtempSync(join(tmpdir(), 'cotmoc-reading-'))

describe('reading at the command line', () => {
  test('prints one object for one file, without the rules unless they are asked for', async () => {
    const plain = await cotmoc(home, ['read', `${samples}/resolution.vi.md`, '--json'])
    expect(plain).toMatchObject({ status: 0, complaint: '' })
    const result = JSON.parse(plain.output)
    expect(result.documents[0].number).toBe('01-NQ/MAU')
    expect(plain.output).not.toContain('"why"')
    const told = await cotmoc(home, ['read', `${samples}/resolution.vi.md`, '--json', '--why', '--no-text'])
    expect(JSON.parse(told.output).documents[0].clauses[0].why).toBe('marker/roman')
    expect(JSON.parse(told.output).source.text).toBeUndefined()
  })

  test('reads a folder in the order of its names, an object a line, and says which file it could not read', async () => {
    const files = folder()
    const deeper = join(files, 'deeper')
    mkdirSync(deeper)
    writeFileSync(join(files, 'a.md'), readFileSync(`${samples}/resolution.vi.md`))
    writeFileSync(join(files, 'b.txt'), new Uint8Array([0x41, 0, 1, 2]))
    writeFileSync(join(deeper, 'c.md'), readFileSync(`${samples}/resolution.en.md`))
    writeFileSync(join(files, 'd.csv'), 'not,a,document')
    const { status, output, complaint } = await cotmoc(home, ['read', files, '--json'])
    const read = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.file)
    expect({ status, read }).toEqual({ status: 3, read: ['a.md', 'c.md'] })
    expect(complaint.trim().split('\n')).toEqual([expect.stringContaining('b.txt')])
  })

  test('writes Akoma Ntoso files, and a page that shows source and result side by side', async () => {
    const files = folder()
    const page = join(files, 'report.html')
    const { status } = await cotmoc(home, ['--lang', 'fr', 'read', samples, '--akn', files, '--report', page])
    expect(status).toBe(0)
    expect(readdirSync(files).filter((file) => file.endsWith('.xml'))).toHaveLength(3)
    const html = readFileSync(page, 'utf8')
    expect(html).toContain('<html lang="fr">')
    expect(html).toContain('id="part_II__para_2')
    expect(html.match(/<mark class="aim">/g)?.length).toBeGreaterThan(3)
    expect(html).not.toMatch(/<script|https?:\/\//)
  })

  test.each([
    ['a path that is not there', 'nowhere.txt', 'nowhere.txt'],
    ['a folder without documents', 'kernel/database/migrations', 'migrations'],
  ])('%s ends with status 3 and one line', async (_, path, named) => {
    const { status, output, complaint } = await cotmoc(home, ['read', path])
    expect({ status, output }).toEqual({ status: 3, output: '' })
    expect(complaint.trim().split('\n')).toEqual([expect.stringContaining(named)])
  })

  test('opens no office', () => expect(existsSync(home)).toBe(false))
})
