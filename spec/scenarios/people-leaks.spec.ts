import fc from 'fast-check'
import { Kysely, PostgresDialect } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '../../app/http/server.ts'
import { actions, officePages, pages, queries } from '../../app/rooms.ts'
import type { Tables } from '../../kernel/database/generated/tables.ts'
import { posts } from '../../kernel/rights.ts'
import { type Office, openOffice } from '../office/office.ts'
import { appoints, type Browser, invitesTo, openBrowser } from '../office/person.ts'

const own = 'bo-noi-vu'
const foreign = 'bo-tai-chinh'
// What stands nowhere but in the private data of the other body.
const private_ = [
  'Bạch Tuyết Riêng',
  'rieng-tu@mau.vn',
  'Người Sắp Đến',
  'sap-den@mau.vn',
  'Chương trình kín',
]
// These posts see the people of every body; of them only what nobody sees is private.
const seeingAll = ['inspector', 'auditor']
const seenByNobodyElse = ['rieng-tu@mau.vn', 'Người Sắp Đến', 'sap-den@mau.vn']

let office: Office
const readers = new Map<string, Browser>()
const statements: string[] = []
let ids: string[] = []

beforeAll(async () => {
  office = await openOffice()
  const dialect = new PostgresDialect({ pool: office.database.pool })
  const heard = new Kysely<Tables>({
    dialect,
    log: ({ query }) => {
      statements.push(query.sql)
    },
  })
  office.server = buildServer({ ...office.house, database: heard })
  await fillForeign()
  for (const post of posts) readers.set(post, await appoints(office, { post, body: own, name: post }))
  readers.set('visitor', openBrowser(office))
})
afterAll(() => office?.close())

async function fillForeign(): Promise<void> {
  const browser = await appoints(office, {
    post: 'reporter',
    body: foreign,
    name: 'Bạch Tuyết Riêng',
    mail: 'rieng-tu@mau.vn',
  })
  const keys = `/vi/office/keys/${foreign}`
  await browser.send(keys, 'give-key', { label: 'Chương trình kín', right: 'report', until: '2026-12-31' })
  await invitesTo(office, { post: 'approver', body: foreign, name: 'Người Sắp Đến', mail: 'sap-den@mau.vn' })
  const { tables } = office.database
  const rows = await Promise.all([
    tables.selectFrom('people').select('id').execute(),
    tables.selectFrom('holdings').select('id').execute(),
    tables.selectFrom('invitations').select('id').execute(),
    tables.selectFrom('sessions').select('id').execute(),
    tables.selectFrom('machine_keys').select('id').execute(),
  ])
  ids = rows.flat().map(({ id }) => id)
}

function leaksIn(reader: string, text: string): string[] {
  const names = seeingAll.includes(reader) ? seenByNobodyElse : private_
  return names.filter((name) => text.includes(name))
}

async function tellsNothing(reader: string, address: string): Promise<void> {
  const { text, headers } = await (readers.get(reader) ?? openBrowser(office)).visit(address)
  const told = text + JSON.stringify([...headers])
  expect([reader, address, leaksIn(reader, told)]).toEqual([reader, address, []])
}

const fields = [
  'body',
  'holding',
  'person',
  'invitation',
  'session',
  'id',
  'to',
  'passkey',
  'token',
  'q',
  'slug',
]
const absentIds = ['no-such-body', '00000000-0000-4000-8000-999999999999']

/** Every address of the house that is read, with its parameters filled in. */
function addressesWith(value: string): string[] {
  const fill = (path: string, parameter: RegExp) => path.replace(parameter, encodeURIComponent(value))
  const question = new URLSearchParams(fields.map((field) => [field, value])).toString()
  return [
    ...[...pages, ...officePages].map(
      ({ path }) => `/vi${fill(path === '/' ? '' : path, /:\w+(\{[^}]*\})?/g)}?${question}`,
    ),
    ...queries.map(({ contract }) => `${fill(contract.path, /\{\w+\}/g)}?${question}`),
  ]
}

describe('the private data of a body', () => {
  test('are told to nobody of another body: by no page, query, search, export or error', async () => {
    for (const reader of readers.keys()) {
      for (const address of addressesWith(foreign)) await tellsNothing(reader, address)
    }
    const value = fc.constantFrom(...ids, ...absentIds, 'Bạch Tuyết', 'rieng-tu', 'Chương trình')
    const places = addressesWith('').length
    const attempt = fc.tuple(fc.constantFrom(...readers.keys()), value, fc.nat(places - 1))
    await fc.assert(
      fc.asyncProperty(attempt, ([reader, sought, place]) =>
        tellsNothing(reader, addressesWith(sought)[place] ?? ''),
      ),
      { numRuns: 300 },
    )
  }, 120_000)

  test('nor by any action, whatever it is sent', async () => {
    const value = fc.constantFrom(
      foreign,
      ...absentIds,
      'report',
      'approver',
      'yes',
      '2026-12-01',
      '',
      'Bạch Tuyết',
    )
    const attempt = fc.record({
      reader: fc.constantFrom(...readers.keys()),
      action: fc.constantFrom(...actions.filter(({ contract }) => contract.name !== 'erase-me')),
      input: fc.dictionary(
        fc.constantFrom(...fields, 'post', 'right', 'until', 'reason', 'name', 'mail'),
        fc.oneof(value, fc.nat(40)),
      ),
    })
    await fc.assert(
      fc.asyncProperty(attempt, async ({ reader, action, input }) => {
        const chosen = Object.fromEntries(
          Object.entries(input).map(([field, each]) => [
            field,
            typeof each === 'number' ? (ids[each % ids.length] ?? '') : each,
          ]),
        )
        const path = action.contract.path.replace(/\{(\w+)\}/g, (_all, name: string) =>
          encodeURIComponent(chosen[name] || 'x'),
        )
        const answer = await (readers.get(reader) ?? openBrowser(office)).visit(path, {
          method: 'POST',
          headers: { origin: 'http://localhost', 'content-type': 'application/json' },
          body: JSON.stringify(chosen),
        })
        expect(answer.status).not.toBe(500)
        expect(leaksIn(reader, answer.text)).toEqual([])
      }),
      { numRuns: 300 },
    )
    const { tables } = office.database
    const there = await tables.selectFrom('holdings').select('until_at').where('body', '=', foreign).execute()
    expect(there).toEqual([{ until_at: null }])
    const offered = await tables
      .selectFrom('invitations')
      .select('withdrawn_at')
      .where('body', '=', foreign)
      .execute()
    expect(offered).toHaveLength(2)
    expect(offered.every(({ withdrawn_at }) => withdrawn_at === null)).toBe(true)
  })

  test('are forbidden with the same answer, after the same statements, as what does not exist', async () => {
    const reader = readers.get('administrator') ?? openBrowser(office)
    const routes = [
      '/vi/office/people/{body}',
      '/vi/office/keys/{body}',
      '/api/people/bodies/{body}',
      '/api/people/bodies/{body}/keys',
    ]
    for (const route of routes) {
      const told = []
      for (const body of [foreign, 'no-such-body']) {
        statements.length = 0
        const { status, text } = await reader.visit(route.replace('{body}', body))
        told.push({ status, text: text.replaceAll(body, 'BODY'), statements: [...statements] })
      }
      expect([route, told[0]]).toEqual([route, told[1]])
      expect(told[0]?.status).toBe(404)
    }
    const sent = []
    for (const holding of [ids[1] ?? '', absentIds[1] ?? '']) {
      statements.length = 0
      const { status, text } = await reader.send('/vi/office/me', 'end-delegation', { holding })
      sent.push({ status, text: text.replaceAll(holding, 'ID'), statements: [...statements] })
    }
    expect(sent[0]).toEqual(sent[1])
  })
})
