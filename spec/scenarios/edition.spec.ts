import { describe, expect } from 'vitest'
import { loadEditionOnce } from '../../app/shipped/edition.ts'
import { shippedDigest } from '../../app/shipped/load.ts'
import { scenario } from '../office/scenario.ts'

describe('the edition of the facts that ship', () => {
  scenario('is known after a start, so that the next one loads nothing', async (office) => {
    let loads = 0
    const load = async () => {
      loads += 1
    }
    await loadEditionOnce(office, shippedDigest(), load)
    expect(loads).toBe(0)
    await loadEditionOnce(office, 'the next edition', load)
    await loadEditionOnce(office, 'the next edition', load)
    expect(loads).toBe(1)
    expect(await office.historyOf('shipped', 'edition')).toEqual(['edition-loaded', 'edition-loaded'])
  })

  scenario('that was cut short is loaded again', async (office) => {
    const cutShort = loadEditionOnce(office, 'another edition', async () => {
      throw new Error('cut short')
    })
    await expect(cutShort).rejects.toThrow('cut short')
    let loads = 0
    await loadEditionOnce(office, 'another edition', async () => {
      loads += 1
    })
    expect(loads).toBe(1)
  })
})
