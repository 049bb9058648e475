import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Engine, openEngine } from './engine.ts'
import { Wire } from './wire.ts'

describe('the wire to an embedded engine', () => {
  let engine: Engine
  let pool: pg.Pool
  let exchanges = 0

  beforeAll(async () => {
    engine = await openEngine({})
    const exchange = (messages: Uint8Array) => {
      exchanges += 1
      return engine.exchange(messages)
    }
    pool = new pg.Pool({ max: 1, stream: () => new Wire(exchange) })
  })
  beforeEach(() => {
    exchanges = 0
  })
  afterAll(async () => {
    await pool.end()
    await engine.close()
  })

  it('sends a statement as a whole, not message by message', async () => {
    const { rows } = await pool.query('select $1::int + 1 as next', [41])
    expect(rows).toEqual([{ next: 42 }])
    expect(exchanges).toBe(1)
  })

  it('gives the refusal of a statement its code, and serves the next one', async () => {
    await expect(pool.query('select 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' })
    expect((await pool.query('select $1::int as still', [1])).rows).toEqual([{ still: 1 }])
  })
})
