import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { z } from 'zod'
import { action } from '../../kernel/action.ts'
import { contract } from '../../kernel/contract.ts'
import { canonical } from '../../kernel/facts/canonical.ts'
import { visitor } from '../../kernel/rights.ts'
import { Loaded } from '../../kernel/schemas.ts'
import { importDocument } from '../../subjects/documents/actions/import.ts'
import { workStore } from '../../subjects/documents/store/works.ts'
import { refusalOf } from '../office/office.ts'
import { scenario } from '../office/scenario.ts'

const attempts = [
  `update facts set actor = 'somebody else'`,
  `delete from facts`,
  `truncate facts`,
  `update observations set value = value + 1`,
  `delete from observations`,
  `truncate observations`,
]

describe('what the database guards', () => {
  for (const attempt of attempts) {
    scenario(`refuses "${attempt}"`, async (office) => {
      await expect(office.database.pool.query(attempt)).rejects.toMatchObject({ code: '23000' })
    })
  }

  scenario('refuses two facts of one version of a subject', async (office) => {
    const again = sql`
      insert into facts (id, at, actor, action, name, subject, subject_id, version, details, canonical)
      select gen_random_uuid(), at, actor, action, name, subject, subject_id, version, details, canonical
      from facts limit 1`
    await expect(again.execute(office.house.database)).rejects.toMatchObject({
      constraint: 'facts_subject_version',
    })
  })

  scenario('refuses two current texts of a work in one language', async (office) => {
    await office.imports('resolution.vi.md', changedSample())
    const both = office.database.pool.query(`update documents set state = 'current'`)
    await expect(both).rejects.toMatchObject({ constraint: 'documents_one_current' })
  })

  scenario('refuses two main values of one point', async (office) => {
    const second = office.database.pool.query(`
      insert into observations (id, indicator, method, area, period, value, status, standing, source, known_from)
      select gen_random_uuid(), indicator, method, area, period, value + 1, status, standing, source, known_from
      from observations where standing = 'main' limit 1`)
    await expect(second).rejects.toMatchObject({ constraint: 'observations_one_main' })
  })
})

describe('an action', () => {
  scenario('keeps the canonical bytes of each fact', async (office) => {
    const facts = await office.database.tables.selectFrom('facts').selectAll().execute()
    expect(facts.length).toBeGreaterThan(5)
    for (const fact of facts) {
      const kept: unknown = JSON.parse(fact.canonical.toString())
      expect(kept).toMatchObject({ id: fact.id, actor: 'operator', at: fact.at.toISOString() })
      expect(canonical(kept as never)).toBe(fact.canonical.toString())
    }
  })

  scenario('repeated with its key changes nothing and answers the same', async (office) => {
    const input = { file: 'a.md', content: Buffer.from(changedSample()).toString('base64') }
    const first = await office.perform(importDocument, input, { key: 'import-of-monday' })
    expect(await office.perform(importDocument, input, { key: 'import-of-monday' })).toEqual(first)
    expect(first.texts[0]?.outcome).toBe('waiting')
    const other = office.perform(importDocument, { ...input, file: 'b.md' }, { key: 'import-of-monday' })
    expect(await refusalOf(other)).toMatchObject({ code: 'request-key-reused' })
  })

  scenario('is refused when somebody else was quicker', async (office) => {
    const content = Buffer.from(changedSample()).toString('base64')
    const late = office.perform(importDocument, { file: 'a.md', content }, { version: 0 })
    expect(await refusalOf(late)).toMatchObject({
      code: 'request-changed-meanwhile',
      details: { seen: 0, stands: 1 },
    })
  })

  scenario('done by two at the same moment is done once, and the second sees it done', async (office) => {
    const content = Buffer.from(changedSample().replaceAll('01-NQ/MAU', '09-NQ/MAU')).toString('base64')
    const imports = ['a.md', 'b.md', 'c.md'].map((file) => office.perform(importDocument, { file, content }))
    const outcomes = (await Promise.all(imports)).map(({ texts }) => texts[0]?.outcome)
    expect(outcomes.sort()).toEqual(['imported', 'unchanged', 'unchanged'])
    expect(await office.historyOf('work', '09-nq-mau')).toEqual(['work-registered'])
  })

  scenario('is refused to a visitor before anything is looked at', async (office) => {
    const attempt = office.perform(importDocument, { file: '', content: '' }, { actor: visitor })
    expect(await refusalOf(attempt)).toMatchObject({ code: 'request-not-signed-in' })
  })

  scenario('that writes without recording a fact is rolled back', async (office) => {
    const silent = action(
      contract({
        name: 'write-silently',
        method: 'POST',
        path: '/api/silent',
        summary: 'Writes and says nothing',
        right: 'operate',
        input: z.object({}),
        output: Loaded,
        errors: [],
      }),
      { works: workStore },
      async ({ works }) => {
        const iri = '/akn/vn/statement/resolution/nobody/2026-01-01/1'
        const titles = { vi: 'x', en: 'x', fr: 'x' }
        const [number, issuer, issuedOn] = ['1', 'nobody', '2026-01-01'] as const
        const rest = {
          kind: 'resolution',
          tradition: 'party',
          language: 'vi',
          area: 'VN',
          sample: true,
        } as const
        await works.save([
          { id: 'silent', iri, titles, number, issuer, issuedOn, source: null, outline: [], ...rest },
        ])
        return { written: 1, kept: [] }
      },
    )
    expect(await refusalOf(office.perform(silent, {}))).toMatchObject({
      code: 'request-unexpected',
      details: { reason: 'wrote-without-fact' },
    })
    expect((await office.visits('/api/resolutions')).text).not.toContain('silent')
  })
})

function changedSample(): string {
  return readFileSync('data/sample/resolution.vi.md', 'utf8').replace('60%', '65%')
}
