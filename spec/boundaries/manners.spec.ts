import { describe, expect, it } from 'vitest'
import { humanText } from './human-text.ts'
import { breaches } from './made-up-house.ts'
import { names } from './names.ts'
import { plainCode } from './plain-code.ts'
import { purity } from './purity.ts'
import { sizes } from './sizes.ts'

const rule = 'subjects/bodies/rules.ts'
const lines = (count: number) => 'line\n'.repeat(count)

describe('clock, chance and files come from outside', () => {
  it.each([
    ['new Date()'],
    ['Date.now()'],
    ['Math.random()'],
    ["fetch('/')"],
    ['process.env'],
    ["import { readFileSync } from 'node:fs'"],
    ["import { randomUUID } from 'node:crypto'"],
  ])('refuses %s', (text) => {
    expect(breaches(purity, { [rule]: text })).toHaveLength(1)
    expect(breaches(purity, { 'text/read.ts': text })).toHaveLength(1)
  })
  it('lets a moment be read and a digest be reckoned', () => {
    const text = "import { createHash } from 'node:crypto'\nnew Date(at); Date.UTC(2026, 0); Math.max(1, 2)"
    expect(
      breaches(purity, { [rule]: text, 'app/main.ts': 'new Date()', 'kernel/house.ts': 'Date.now()' }),
    ).toEqual([])
  })
})

describe('what people read stands in the catalogues', () => {
  it.each([
    ["const a = 'Nghị quyết'", 'Nghị quyết'],
    ['const a = `mục tiêu`', 'mục tiêu'],
    ['const a = <p>All aims</p>', 'All aims'],
    ['const a = <a title="More">{b}</a>', 'More'],
    ['const a = <img alt="Cột mốc" />', 'Cột mốc'],
  ])('refuses %s', (text, said) => {
    const path = 'subjects/portal/pages/public/home.tsx'
    expect(breaches(humanText, { [path]: text })).toEqual([
      `${path}: "${said}" belongs in words/{vi,en,fr}.ts`,
    ])
  })
  it('lets words stand where words belong, and signs everywhere', () => {
    const files = {
      'subjects/bodies/words/vi.ts': "export const vi = { name: 'Cơ quan' }",
      'text/documents/kinds.ts': "const a = 'Nghị quyết'",
      'kernel/locale/dates.ts': "const a = 'août'",
      'subjects/bodies/rules.test.ts': "const a = 'Bộ Tài chính'",
      'subjects/bodies/rules.ts': "a.replace('đ', 'd') // Đà Nẵng has no dash",
      'web/page.tsx': '<p title={say}>· {a} — 100 %</p>',
    }
    expect(breaches(humanText, files)).toEqual([])
  })
})

describe('code is plain', () => {
  it.each([
    'const a = b as any',
    'const a: any = 1',
    '// TODO later',
    '// @ts-ignore',
    '// @ts-expect-error',
  ])('refuses %s', (text) => {
    expect(breaches(plainCode, { [rule]: text })).toHaveLength(1)
  })
  it('lets a reason be told', () => {
    expect(breaches(plainCode, { [rule]: '// any order will do\nconst a: unknown = 1' })).toEqual([])
  })
})

describe('files stay small', () => {
  it.each([
    [rule, 300],
    ['web/styles/main.css', 300],
    ['subjects/bodies/rules.test.ts', 500],
    ['spec/documents.spec.ts', 500],
    ['subjects/bodies/README.md', 15],
    ['docs/decisions/001-one-package.md', 40],
  ])('allows %s just %i lines', (path, limit) => {
    expect(breaches(sizes, { [path]: lines(limit).replaceAll('line', '//') })).toEqual([])
    expect(breaches(sizes, { [path]: lines(limit + 1).replaceAll('line', '//') })).toHaveLength(1)
  })
  it('lets the README of the house and data be as long as they must', () => {
    expect(breaches(sizes, { 'README.md': lines(99), 'data/areas.json': lines(999) })).toEqual([])
  })
})

describe('names', () => {
  const readmes = { 'subjects/README.md': '', 'subjects/bodies/README.md': '' }
  it.each([
    ['subjects/bodies/bodyStore.ts'],
    ['subjects/bodies/Body.ts'],
    ['subjects/bodies/body_store.ts'],
    ['subjects/bodies/utils.ts'],
    ['subjects/bodies/common/names.ts'],
    ['subjects/src/README.md'],
  ])('refuses %s', (path) => {
    expect(breaches(names, { ...readmes, [path]: '' })).toHaveLength(1)
  })
  it('asks a migration for its time and verb', () => {
    const folder = 'kernel/database/migrations'
    const files = { 'kernel/README.md': '', [`${folder}/20261123T0100-create-ground.sql`]: '' }
    expect(breaches(names, files)).toEqual([])
    expect(breaches(names, { ...files, [`${folder}/20261123-tables.sql`]: '' })).toHaveLength(1)
  })
  it('asks every top folder and room for a README', () => {
    expect(breaches(names, { 'subjects/tasks/contract.ts': '', 'docs/glossary.md': '' })).toEqual([
      'subjects has no README.md: what belongs here, what does not, how to add one more',
      'docs has no README.md: what belongs here, what does not, how to add one more',
      'subjects/tasks has no README.md: what belongs here, what does not, how to add one more',
    ])
  })
  it('lets good names be', () => {
    const files = {
      'subjects/bodies/list-bodies.test.ts': '',
      'package.json': '',
      LICENSE: '',
      '.gitignore': '',
    }
    expect(breaches(names, { ...readmes, ...files })).toEqual([])
  })
})
