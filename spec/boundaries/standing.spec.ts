import { describe, expect, it } from 'vitest'
import { circles } from './circles.ts'
import { insideARoom } from './inside-a-room.ts'
import { breaches } from './made-up-house.ts'
import { whoStandsOnWhom } from './who-stands-on-whom.ts'

describe('who stands on whom', () => {
  it('refuses a room that stands on one above, types too, and says what it may', () => {
    const text = "import type { Report } from '../../reports/contract.ts'"
    expect(breaches(whoStandsOnWhom, { 'subjects/tasks/actions/confirm.ts': text })).toEqual([
      'subjects/tasks/actions/confirm.ts: subjects/tasks may not import subjects/reports; it may: kernel, web, ' +
        'subjects/bodies, subjects/people, subjects/documents, subjects/indicators, subjects/objectives',
    ])
  })
  it.each([
    ['a kernel that knows a room', 'kernel/action.ts', "import '../subjects/bodies/store.ts'"],
    ['a kernel that knows the look', 'kernel/http/server.ts', "import '../../web/page.tsx'"],
    [
      'web that knows a room',
      'web/components/page.tsx',
      "import type { A } from '../../subjects/bodies/contract.ts'",
    ],
    ['web that knows the database', 'web/page.tsx', "import '../kernel/database/database.ts'"],
    ['reading that knows the ground', 'text/read.ts', "import '../kernel/errors.ts'"],
    ['facts that know a program', 'data/read.ts', "import '../app/config.ts'"],
    ['a room beside, not below', 'subjects/indicators/store.ts', "import '../documents/contract.ts'"],
    ['what is passed on', 'subjects/bodies/contract.ts', "export { a } from '../tasks/contract.ts'"],
    ['what is imported late', 'subjects/bodies/store.ts', "await import('../tasks/contract.ts')"],
    ['a test that knows a room above', 'subjects/bodies/a.test.ts', "import '../objectives/store.ts'"],
    ['a program that uses what is for tests', 'app/main.ts', "import '../subjects/bodies/store/example.ts'"],
    ['a folder that nobody named', 'tools/a.ts', 'export const a = 1'],
    ['a room that nobody named', 'subjects/news/contract.ts', 'export const a = 1'],
  ])('refuses %s', (_what, path, text) => {
    expect(breaches(whoStandsOnWhom, { [path]: text })).toHaveLength(1)
  })
  it('lets stand what may', () => {
    const files = {
      'app/main.ts': "import '../subjects/portal/pages/public/home.tsx'",
      'subjects/portal/pages/public/home.tsx': "import '../../../../web/components/page.tsx'",
      'subjects/documents/actions/import.ts': "import '../../../text/read.ts'",
      'web/page.tsx': "import '../kernel/locale/language.ts'",
      'subjects/bodies/store.test.ts': "import '../../spec/test-house.ts'",
      'data/data.test.ts': "import '../subjects/bodies/contract.ts'",
      'vitest.config.ts': "import 'vitest/config'",
    }
    expect(breaches(whoStandsOnWhom, files)).toEqual([])
  })
})

describe('inside a room', () => {
  it('says what a place may use', () => {
    const text = "import '../store.ts'"
    expect(breaches(insideARoom, { 'subjects/bodies/rules/merge.ts': text })).toEqual([
      'subjects/bodies/rules/merge.ts: rules may not use subjects/bodies/store.ts; of its room it may use: rules, contract',
    ])
  })
  it.each([
    ['a place that no other room has', 'subjects/bodies/services/a.ts', ''],
    ['a contract with SQL in reach', 'subjects/bodies/contract.ts', "import 'kysely'"],
    ['a contract that knows its rules', 'subjects/bodies/contract.ts', "import './rules.ts'"],
    [
      'a rule with the database in reach',
      'subjects/bodies/rules.ts',
      "import '../../kernel/database/database.ts'",
    ],
    ['a store that knows actions', 'subjects/bodies/store.ts', "import './actions/load.ts'"],
    [
      'an action with the database in reach',
      'subjects/bodies/actions/a.ts',
      "import '../../../kernel/database/upsert.ts'",
    ],
    [
      'an action that uses another room’s store',
      'subjects/documents/actions/a.ts',
      "import '../../bodies/store.ts'",
    ],
    ['a query that acts', 'subjects/bodies/queries/list.ts', "import '../../../kernel/action.ts'"],
    ['a query that draws', 'subjects/bodies/queries/list.ts', "import '../../../web/page.tsx'"],
    ['a page that skips the query', 'subjects/bodies/pages/public/a.tsx', "import '../../store.ts'"],
    ['words that reckon', 'subjects/bodies/words/vi.ts', "import '../rules.ts'"],
    [
      'a public page with an inner schema',
      'subjects/bodies/pages/public/a.tsx',
      "import type { Body } from '../../contract.ts'",
    ],
    [
      'a public page with all of a contract',
      'subjects/bodies/pages/public/a.tsx',
      "import * as c from '../../contract.ts'",
    ],
  ])('refuses %s', (_what, path, text) => {
    expect(breaches(insideARoom, { [path]: text })).toHaveLength(1)
  })
  it('lets a room be a room', () => {
    const files = {
      'subjects/bodies/README.md': '',
      'subjects/bodies/contract.ts':
        "import { z } from 'zod'\nimport { contract } from '../../kernel/contract.ts'",
      'subjects/bodies/store/areas.ts': "import { sql } from 'kysely'\nimport { Area } from '../contract.ts'",
      'subjects/documents/actions/a.ts': "import '../store/works.ts'\nimport '../../bodies/queries/list.ts'",
      'subjects/bodies/actions/load.test.ts': "import '../store/areas.ts'\nimport '../queries/list.ts'",
      'subjects/bodies/pages/public/a.tsx': "import type { PublicBody } from '../../contract.ts'",
      'subjects/bodies/pages/office/a.tsx': "import type { Body } from '../../contract.ts'",
    }
    expect(breaches(insideARoom, files)).toEqual([])
  })
})

describe('circles', () => {
  it('tells a circle once, types included', () => {
    const files = {
      'kernel/a.ts': "import type { B } from './b.ts'",
      'kernel/b.ts': "import './c.ts'",
      'kernel/c.ts': "import './a.ts'",
      'kernel/d.ts': "import './a.ts'",
    }
    expect(breaches(circles, files)).toEqual([
      'these files import each other in a circle: kernel/a.ts -> kernel/b.ts -> kernel/c.ts -> kernel/a.ts',
    ])
  })
  it('lets two ways lead to one place', () => {
    const files = {
      'kernel/a.ts': "import './b.ts'\nimport './c.ts'",
      'kernel/b.ts': "import './c.ts'",
      'kernel/c.ts': '',
    }
    expect(breaches(circles, files)).toEqual([])
  })
})
