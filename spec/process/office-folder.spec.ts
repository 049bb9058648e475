import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { copyOf, cotmoc, newHome, startServer } from './program.ts'

const sample = 'data/sample/resolution.vi.md'
const home = newHome()

// One first start serves all these stories; each works on a copy of its own.
beforeAll(async () => {
  const server = await startServer(home)
  expect((await fetch(`${server.address}/vi`)).status).toBe(200)
  await server.stop('SIGINT')
})

function changedSample(folder: string): string {
  const path = join(dirname(folder), 'changed.md')
  writeFileSync(path, readFileSync(sample, 'utf8').replace('60%', '65%'))
  return path
}

describe('a folder that a server holds', () => {
  test('is refused to a second server with one sentence, and commands go through the first', async () => {
    const office = copyOf(home)
    const server = await startServer(office)
    const second = await cotmoc(office, ['start'])
    expect(second.status).toBe(1)
    expect(second.complaint.trim().split('\n')).toHaveLength(1)
    expect(second.complaint).toContain(office)

    const imported = await cotmoc(office, ['import', changedSample(office)])
    expect(imported).toMatchObject({ status: 0, complaint: '' })
    expect(imported.output).toContain('01-NQ/MAU')
    expect((await cotmoc(office, ['waiting'])).output).toContain('01-NQ/MAU')
    expect(statSync(join(office, 'server.sock')).mode & 0o777).toBe(0o600)
    await server.stop('SIGTERM')
    expect((await cotmoc(office, ['waiting'])).output).toContain('01-NQ/MAU')
  })

  test('is free again when its server was killed, and keeps what was acknowledged', async () => {
    const office = copyOf(home)
    const server = await startServer(office)
    expect((await cotmoc(office, ['import', changedSample(office)])).status).toBe(0)
    await server.stop('SIGKILL')
    const again = await startServer(office)
    expect((await cotmoc(office, ['waiting'])).output).toContain('01-NQ/MAU')
    await again.stop('SIGINT')
  })

  test('deep down, where a socket has no room for its address, works the same', async () => {
    const deep = join(newHome(), 'a-folder-with-a-rather-long-name'.repeat(3), 'and-another-one'.repeat(4))
    mkdirSync(dirname(deep), { recursive: true })
    const office = join(deep, 'home')
    const server = await startServer(office)
    expect((await cotmoc(office, ['start'])).complaint).toContain('home')
    expect((await cotmoc(office, ['waiting'])).status).toBe(0)
    await server.stop('SIGINT')
  })
})

describe('an import that is killed in the middle', () => {
  test.each([300, 600, 800, 1000])('after %i ms leaves all of it or nothing', async (milliseconds) => {
    const office = copyOf(home)
    const file = changedSample(office)
    await cotmoc(office, ['import', file], `(sleep ${milliseconds / 1000}; kill -9 $$) & true`)
    const { output } = await cotmoc(office, ['waiting'])
    const [waits, done] = [output.includes('01-NQ/MAU (vi)'), output.includes('Nothing waits')]
    expect(waits !== done).toBe(true)
    const again = await cotmoc(office, ['import', file])
    expect(again.status).toBe(0)
    expect(again.output).toMatch(waits ? /already here/ : /waits for a decision/)
  })
})

describe('a disk without room', () => {
  // 64 blocks of 512 bytes: no file may grow beyond 32 kB.
  const full = 'ulimit -f 64'

  test('makes no office and leaves nothing half made', async () => {
    const office = newHome()
    const { status, complaint } = await cotmoc(office, ['start'], full)
    expect([status, complaint.trim().split('\n').length]).toEqual([1, 1])
    expect(complaint).toContain('disk is full')
    expect(readdirSync(office)).not.toContain('database')
    const server = await startServer(office)
    await server.stop('SIGINT')
  })

  test('refuses an import and loses nothing of what was there', async () => {
    const office = copyOf(home)
    const refused = await cotmoc(office, ['import', changedSample(office)], full)
    expect(refused.status).toBe(1)
    expect(refused.complaint).toContain('disk is full')
    expect((await cotmoc(office, ['waiting'])).output).toContain('Nothing waits')
    expect((await cotmoc(office, ['import', changedSample(office)])).status).toBe(0)
  })

  test('refuses a backup and leaves no half of one', async () => {
    const office = copyOf(home)
    const file = join(dirname(office), 'office.backup')
    const refused = await cotmoc(office, ['backup', file], full)
    expect(refused.complaint).toContain('disk is full')
    expect(existsSync(file) || existsSync(`${file}.part`)).toBe(false)
  })
})

describe('a backup', () => {
  test('brings the whole office back, with the server running or not', async () => {
    const office = copyOf(home)
    const file = join(dirname(office), 'office.backup')
    const server = await startServer(office)
    expect((await cotmoc(office, ['backup', file])).output).toContain(file)
    expect((await cotmoc(office, ['import', changedSample(office)])).status).toBe(0)
    expect((await cotmoc(office, ['restore', file])).complaint).toContain('using')
    await server.stop('SIGINT')

    const restored = await cotmoc(office, ['restore', file])
    expect(restored).toMatchObject({ status: 0, complaint: '' })
    expect((await cotmoc(office, ['waiting'])).output).toContain('Nothing waits')
    expect(readdirSync(office).some((name) => name.startsWith('before-restore-'))).toBe(true)

    const elsewhere = newHome()
    expect((await cotmoc(elsewhere, ['restore', file])).status).toBe(0)
    const again = await startServer(elsewhere)
    expect(await (await fetch(`${again.address}/vi/resolutions/01-nq-mau`)).text()).toContain('60%')
    await again.stop('SIGINT')
  })

  test('that is none is refused, and nothing is changed', async () => {
    const office = copyOf(home)
    const refused = await cotmoc(office, ['restore', sample])
    expect(refused.complaint).toContain('no backup')
    expect((await cotmoc(office, ['waiting'])).status).toBe(0)
  })
})

describe('wrong use', () => {
  test('is one line that says what and what to do', async () => {
    const office = copyOf(home)
    expect((await cotmoc(office, ['import', 'no-such-file.txt'])).complaint).toContain('no-such-file.txt')
    const large = join(dirname(office), 'large.txt')
    writeFileSync(large, Buffer.alloc(21 * 1024 * 1024, 'a'))
    expect((await cotmoc(office, ['import', large])).complaint).toContain('larger than 20 MB')
    expect(await cotmoc(office, ['read', 'no-such-file.txt'])).toMatchObject({ status: 3, output: '' })
    expect(await cotmoc(office, ['read', 'package.json'])).toMatchObject({ status: 3 })
    expect(await cotmoc(office, ['read', 'docs/house.svg', '--nonsense'])).toMatchObject({ status: 2 })
    expect(await cotmoc(office, ['frobnicate'])).toMatchObject({ status: 2 })
    const figures = join(dirname(office), 'figures.csv')
    const header = 'indicator,method,area,period,qualifier,value,unit,status,standing,source,reason\n'
    const good =
      'digital-economy-share-gdp,statistics-office,VN,2019,,12.1,percent,final,main,bao-moi-2025-01-06,\n'
    writeFileSync(figures, header + good + good.replace('2019', '2018').replace('12.1', 'twelve'))
    const { status, complaint } = await cotmoc(office, ['import', figures])
    expect(status).toBe(1)
    expect(complaint).toMatch(/row 3/i)
    expect(complaint).toContain('value')
    expect(complaint).toContain('twelve')
  })
})
