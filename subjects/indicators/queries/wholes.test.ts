import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaAndParts, wholesOf } from './wholes.ts'

const place = (id: string, partOf: string | null = null) => ({ id, partOf })
const merged = [place('old', 'new'), place('older', 'old'), place('new'), place('alone')]

describe('places and what they were made of', () => {
  it('gathers the parts of parts too, and leaves others alone', () => {
    expect(wholesOf(merged).map(({ place, parts }) => [place.id, parts.map(({ id }) => id)])).toEqual([
      ['new', ['old', 'older']],
      ['alone', []],
    ])
  })
  it('gives an area the values of its parts, and a part not those of the whole', () => {
    expect(areaAndParts(merged, 'new')).toEqual(['new', 'old', 'older'])
    expect(areaAndParts(merged, 'old')).toEqual(['old', 'older'])
    expect(areaAndParts(merged, 'unknown')).toEqual(['unknown'])
  })
  it('places everyone once, whoever went into whom', () => {
    const mergers = fc.array(fc.nat(), { maxLength: 30 }).map((picks) =>
      // Each goes into one that came after it, or stands.
      picks.map((pick, at) =>
        place(`${at}`, at + 1 + (pick % 9) < picks.length ? `${at + 1 + (pick % 9)}` : null),
      ),
    )
    fc.assert(
      fc.property(mergers, (places) => {
        const shown = wholesOf(places).flatMap(({ place, parts }) => [place, ...parts])
        expect(shown.map(({ id }) => id).sort()).toEqual(places.map(({ id }) => id).sort())
      }),
    )
  })
})
