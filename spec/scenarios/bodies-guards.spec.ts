import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../kernel/errors.ts'
import { enact } from '../../subjects/bodies/actions/enact.ts'
import type { Change } from '../../subjects/bodies/contract/acts.ts'
import { type Office, openOffice } from '../office/office.ts'
import { scenario } from '../office/scenario.ts'
import { commune, named } from './bodies-made-up.ts'

const attempts: [what: string, statement: string, guard: string][] = [
  [
    'a body with two names on one day',
    `insert into body_names_in_time (body, language, name, folded) values ('bo-y-te', 'vi', 'Bộ Sức khoẻ', '')`,
    'body_names_in_time_one_at_a_time',
  ],
  [
    'a name that ends before it begins',
    `insert into body_names_in_time values ('bo-y-te', 'vi', 'a', null, '2020-01-02', '2020-01-01', '')`,
    'body_names_in_time_order',
  ],
  [
    'a body under two others on one day',
    `insert into body_parents (body, parent) values ('bo-y-te', 'quoc-hoi')`,
    'body_parents_one_at_a_time',
  ],
  [
    'a body that stood under another too, until a day',
    `insert into body_parents values ('bo-y-te', 'quoc-hoi', null, '2020-12-31')`,
    'body_parents_one_at_a_time',
  ],
  [
    'a code that was of another on the same days',
    `insert into body_codes values
      ('bo-y-te', 'made-up', '1', '2019-01-01', '2020-12-31'), ('quoc-hoi', 'made-up', '1', '2020-12-31', null)`,
    'body_codes_of_one_body',
  ],
  [
    'a body under itself',
    `insert into body_parents (body, parent) values ('quoc-hoi', 'quoc-hoi')`,
    'body_parents_not_itself',
  ],
  [
    'a circle of two',
    `insert into body_parents (body, parent) values ('chinh-phu', 'bo-y-te')`,
    'body_parents_no_circle',
  ],
  [
    'a circle of three, made at once',
    `insert into body_parents (body, parent) values
      ('quoc-hoi', 'ban-bi-thu'), ('ban-bi-thu', 'bo-chinh-tri'), ('bo-chinh-tri', 'quoc-hoi')`,
    'body_parents_no_circle',
  ],
  [
    'a circle by way of a change',
    `update body_parents set parent = 'bo-cong-an' where body = 'bo-cong-an'`,
    'body_parents_not_itself',
  ],
  [
    'two ancestors of one kind on one day',
    `insert into body_ancestors values ('bo-y-te', 'chinh-phu', 2)`,
    'body_ancestors_one_at_a_time',
  ],
  [
    'one code for two bodies',
    `insert into body_codes (body, system, code) values ('bo-y-te', 'unit', '46')`,
    'body_codes_of_one_body',
  ],
  [
    'an alias twice on one day',
    `insert into body_aliases (body, alias, folded) select body, alias, folded from body_aliases limit 1`,
    'body_aliases_one_at_a_time',
  ],
  ['a number twice', `update bodies set ord = 7, ord_end = 8 where parent = 'chinh-phu'`, 'bodies_ord_taken'],
  ['half a range', `update bodies set ord_end = null where id = 'bo-y-te'`, 'bodies_range'],
  ['a range that ends first', `update bodies set ord_end = ord - 1 where id = 'bo-y-te'`, 'bodies_range'],
  [
    'a set that asks for nothing',
    `insert into body_set_criteria (body_set, position) values ('ministries', 9)`,
    'body_set_criteria_say_something',
  ],
  [
    'a name that means two things',
    `insert into name_decisions values ('a', 'A', 'bo-y-te', 'ministries', now())`,
    'name_decisions_mean_one_thing',
  ],
  ['an unknown level', `update bodies set level = 'district' where id = 'bo-y-te'`, 'bodies_level_known'],
  ['a body that is its own parent', `update bodies set parent = id`, 'bodies_not_own_parent'],
  [
    'duties that pass to who had them',
    `update body_passes set successor = predecessor`,
    'body_passes_to_another',
  ],
]

describe('what the database guards of bodies', () => {
  scenario('refuses every wrong state, by name', async (office) => {
    for (const [what, statement, constraint] of attempts) {
      await expect(office.database.pool.query(statement), what).rejects.toMatchObject({ constraint })
    }
  })

  scenario('lets one follow another under the same parent, on days that do not meet', async (office) => {
    await office.database.pool.query(`
      insert into body_parents values
        ('quoc-hoi', 'ban-bi-thu', null, '2020-12-31'), ('ban-bi-thu', 'quoc-hoi', '2021-01-01', null)`)
  })
})

test('ranges and ancestors stay what the parents say, after any acts', async () => {
  const step = fc.record({
    what: fc.constantFrom('establish', 'move', 'merge', 'dissolve'),
    a: fc.nat(),
    b: fc.nat(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 24, maxLength: 26 }), async (steps) => {
      const office = await openOffice()
      try {
        await livesThrough(office, steps)
        await expectTrueTree(office)
      } finally {
        await office.close()
      }
    }),
    { numRuns: 3, endOnFailure: true },
  )
})

type Step = { what: string; a: number; b: number }

async function livesThrough(office: Office, steps: readonly Step[]): Promise<void> {
  const known = ['ubnd-hue', 'ubnd-da-nang', 'bo-y-te']
  for (const [at, { what, a, b }] of steps.entries()) {
    // The newest first: those of before have often ended.
    const pick = (number: number) => known.at(-1 - (number % Math.min(known.length, 8))) ?? ''
    const fresh = `made-up-${at}`
    const on = `2026-01-${String(at + 1).padStart(2, '0')}`
    const changes: Record<string, [string, Change]> = {
      establish: [fresh, { kind: 'establish', established: commune(fresh, pick(b)) }],
      move: [pick(a), { kind: 'move', parent: b % 4 === 0 ? null : pick(b) }],
      merge: [fresh, { kind: 'merge', ending: [pick(a), pick(b)], established: commune(fresh, pick(a + b)) }],
      dissolve: [pick(a), { kind: 'dissolve', heir: pick(b) }],
    }
    const [body, change] = changes[at < 6 ? 'establish' : what] ?? [
      fresh,
      { kind: 'rename', ...named(fresh) },
    ]
    try {
      await office.perform(enact, { body, on, change })
      known.push(fresh)
    } catch (error) {
      // Many acts cannot be; what matters is what the others leave.
      if (!(error instanceof AppError) || error.status === 500) throw error
    }
  }
}

async function expectTrueTree(office: Office): Promise<void> {
  const tree = await office.database.tables
    .selectFrom('bodies')
    .select(['id', 'parent', 'ord', 'ord_end'])
    .where('ord', 'is not', null)
    .execute()
  const parents = new Map(tree.map(({ id, parent }) => [id, parent]))
  const above = (id: string): string[] => {
    const parent = parents.get(id) ?? null
    return parent === null ? [id] : [id, ...above(parent)]
  }
  const ancestors = await office.database.tables
    .selectFrom('body_ancestors')
    .select(['body', 'ancestor'])
    .where('valid_until', 'is', null)
    .execute()
  for (const { id, ord, ord_end } of tree) {
    const inRange = tree.filter(
      (each) => Number(each.ord) >= Number(ord) && Number(each.ord) <= Number(ord_end),
    )
    const naive = tree.filter((each) => above(each.id).includes(id))
    expect(inRange.map((each) => each.id).sort()).toEqual(naive.map((each) => each.id).sort())
    const reckoned = ancestors.filter(({ body }) => body === id).map(({ ancestor }) => ancestor)
    expect(reckoned.sort()).toEqual(above(id).sort())
  }
}
