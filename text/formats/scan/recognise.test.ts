import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { walk } from '../../clauses/walk.ts'
import { ReadError } from '../../contract.ts'
import { faultsOf } from '../../fixtures/conservation.fixture.ts'
import { onlyDocument } from '../../fixtures/load.fixture.ts'
import { read } from '../../read.ts'

// A page of our own words at 200 dots an inch.
const page = new Uint8Array(readFileSync(new URL('library-decision.fixture.png', import.meta.url)))

function tesseractKnows(language: string): boolean {
  try {
    return execFileSync('tesseract', ['--list-langs'], { encoding: 'utf8' }).split(/\s+/).includes(language)
  } catch {
    return false
  }
}

afterEach(() => {
  vi.unstubAllEnvs()
})

async function expectTheDecision(): Promise<void> {
  const result = await read(page, { file: 'decision.png' })
  const document = onlyDocument(result)
  expect(result.source).toMatchObject({ format: 'scan', pages: 1 })
  expect(document).toMatchObject({ kind: 'decision', number: '21/QĐ-UBND', date: '2024-02-05' })
  expect([...walk(document.clauses)].map(({ clause }) => clause.eId)).toEqual([
    'art_1',
    'art_1__para_1',
    'art_1__para_2',
    'art_1__para_2__point_a',
    'art_1__para_2__point_b',
    'art_2',
  ])
  expect(result.source.text).toContain(
    '1. Thư viện cho mượn sách miễn phí, kể cả sách nói cho người khiếm thị.',
  )
  expect(faultsOf(result)).toEqual([])
}

describe('a page that is a picture', () => {
  it('gives its clauses with the recogniser that npm brings', async () => {
    vi.stubEnv('PATH', '')
    await expectTheDecision()
  })

  it.skipIf(!tesseractKnows('vie'))(
    'gives the same with the Tesseract of the machine (skipped where there is none for Vietnamese)',
    expectTheDecision,
  )

  it('is refused where it is none, or has too many pixels', async () => {
    const huge = page.slice()
    new DataView(huge.buffer).setUint32(16, 100_000)
    for (const [bytes, code] of [
      [page.slice(0, 60), 'damaged'],
      [huge, 'too-complex'],
    ] as const) {
      const error = await read(bytes, { file: 'a.png' }).catch((thrown: unknown) => thrown)
      expect(error instanceof ReadError ? error.code : error).toBe(code)
    }
  })
})
