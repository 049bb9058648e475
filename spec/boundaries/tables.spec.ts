import { describe, expect, it } from 'vitest'
import { breaches } from './made-up-house.ts'
import { tablesSayTheirWriter } from './table-owners.ts'
import { whoWritesWhat } from './who-writes-what.ts'

const migration = `
create table facts (id int);
comment on table facts is 'What happened; it''s append only. Written by action().';
create table areas (id text);
comment on table areas is 'Places. Written by the bodies room.';
create table works (id text);
comment on table works is 'Texts. Written by the documents room.';
create table aims (id text);
comment on table aims is 'Promises. Written by the objectives room.';
`
const migrations = { 'kernel/database/migrations/20260101T0000-create-all.sql': migration }

function ofStore(text: string): string[] {
  return breaches(whoWritesWhat, { ...migrations, 'subjects/documents/store.ts': text })
}

describe('who writes what', () => {
  it.each([
    ["db.insertInto('areas')", 'subjects/documents may not write areas; subjects/bodies does'],
    ["db.updateTable('areas as a')", 'subjects/documents may not write areas; subjects/bodies does'],
    ["db.deleteFrom('facts')", 'subjects/documents may not write facts; kernel does'],
    ["upsert(db, 'areas', ['id'], rows)", 'subjects/documents may not write areas; subjects/bodies does'],
    ["insertAll(db, 'areas', rows)", 'subjects/documents may not write areas; subjects/bodies does'],
    ['sql`delete from areas where id = 1`', 'subjects/documents may not write areas; subjects/bodies does'],
    ["pool.query('update areas set id = 1')", 'subjects/documents may not write areas; subjects/bodies does'],
  ])('refuses a store that writes another room’s table: %s', (text, sentence) => {
    expect(ofStore(text)).toEqual([`subjects/documents/store.ts: ${sentence}`])
  })
  it.each([
    "db.selectFrom('aims')",
    "db.selectFrom(['works', 'aims as a'])",
    "db.selectFrom('works').leftJoin('aims as a', 'a.id', 'works.id')",
    "db.selectFrom('works').where((row) => row.exists(row.selectFrom('aims')))",
    "db.updateTable('works').from('aims')",
    'sql`select * from works join aims on true`',
  ])('refuses a store that reads a room above: %s', (text) => {
    expect(ofStore(text)).toEqual([
      'subjects/documents/store.ts: subjects/documents may not read aims of subjects/objectives; it may read of: ' +
        'kernel, subjects/bodies',
    ])
  })
  it('refuses a table whose name cannot be read', () => {
    expect(ofStore('db.insertInto(table)')).toHaveLength(1)
  })
  it('refuses a kernel that writes a room’s table', () => {
    const files = { ...migrations, 'kernel/search/search-store.ts': "db.insertInto('areas')" }
    expect(breaches(whoWritesWhat, files)).toHaveLength(1)
  })
  it.each([
    'subjects/documents/actions/import.ts',
    'subjects/documents/rules.ts',
    'web/page.tsx',
    'app/main.ts',
  ])('refuses SQL in %s', (path) => {
    expect(breaches(whoWritesWhat, { ...migrations, [path]: "db.selectFrom('works')" })).toEqual([
      `${path}: SQL belongs in a store, and this names the table works`,
    ])
  })
  it('refuses a program that speaks to the engine itself', () => {
    expect(breaches(whoWritesWhat, { 'app/main.ts': "import { sql } from 'kysely'" })).toHaveLength(1)
  })
  it('lets a store write its own tables and join those below', () => {
    const text = `db.insertInto('works'); upsert(db, 'works', ['id'], rows); Array.from('aims'); Buffer.from(bytes)
      db.with('latest', (q) => q.selectFrom('works')).selectFrom('latest').innerJoin('areas as a', 'a.id', 'latest.id')
      sql\`insert into works (id) values (1) on conflict (id) do update set id = 2\``
    expect(ofStore(text)).toEqual([])
  })
  it('lets a test look anywhere', () => {
    const files = { ...migrations, 'subjects/bodies/store.test.ts': "db.selectFrom('aims')" }
    expect(breaches(whoWritesWhat, files)).toEqual([])
  })
})

describe('every table says who writes it', () => {
  it.each([
    ['no comment', 'create table a (id int);'],
    ['a comment without a writer', "create table a (id int); comment on table a is 'Things.';"],
    [
      'a room that is not there',
      "create table a (id int); comment on table a is 'Written by the news room.';",
    ],
  ])('refuses %s', (_what, text) => {
    const path = 'kernel/database/migrations/20260101T0000-create-a.sql'
    expect(breaches(tablesSayTheirWriter, { [path]: text })).toEqual([
      `${path}: the comment on table a does not end with a writer: "Written by the … room."`,
    ])
  })
  it('is content with the migrations above', () => {
    expect(breaches(tablesSayTheirWriter, migrations)).toEqual([])
  })
})
