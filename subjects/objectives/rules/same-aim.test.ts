import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadAim } from '../../documents/contract.ts'
import { type Known, matchAims } from './same-aim.ts'

const known = (id: string, changes: Partial<Known> = {}): Known => ({
  id,
  clause: 'part_II__para_2',
  deadline: 2025,
  comparator: 'about',
  value: 20,
  upper: null,
  unit: 'percent',
  terms: { vi: ['kinh tế số'], en: ['digital economy'], fr: ['économie numérique'] },
  ...changes,
})
const aim = (changes: Partial<ReadAim> = {}): ReadAim => ({
  clause: 'part_II__para_2__alinea_2',
  kind: 'numeric',
  subject: 'Kinh tế số',
  comparator: 'about',
  value: 20,
  upper: null,
  unit: 'percent',
  deadline: 2025,
  quote: 'Kinh tế số chiếm khoảng 20% GDP',
  startsAt: 10,
  ...changes,
})
const original = { language: 'vi', original: true } as const
const english = { language: 'en', original: false } as const
const found = (aims: ReadAim[], objectives: Known[], text: Parameters<typeof matchAims>[2] = original) =>
  matchAims(aims, objectives, text).map(({ objective }) => objective)

describe('an aim that was read', () => {
  it('is the registered one where place, deadline and figures agree, whatever its words', () => {
    expect(found([aim({ subject: '', quote: 'khoảng 20%' })], [known('digital')])).toEqual(['digital'])
  })
  it.each([
    ['deadline', { deadline: 2030 }],
    ['comparator', { comparator: '>=' as const }],
    ['value', { value: 21 }],
    ['unit', { unit: 'rank' }],
    ['upper end', { upper: 25 }],
    ['place', { clause: 'part_II__para_3' }],
    ['place that only begins alike', { clause: 'part_II__para_21' }],
  ])('waits for a person where the %s differs', (_what, changes) => {
    expect(found([aim(changes)], [known('digital')])).toEqual([null])
  })
  it('is told by a key term where figures agree with several, with or without diacritics', () => {
    const top = { comparator: 'top', value: 3, unit: 'rank' } as const
    const objectives = [
      known('government', { ...top, terms: { vi: ['chính phủ điện tử'], en: [], fr: [] } }),
      known('research', { ...top, terms: { vi: ['trí tuệ nhân tạo'], en: [], fr: [] } }),
    ]
    const government = aim({ ...top, subject: 'CHÍNH PHỦ ĐIỆN TỬ', quote: 'nhóm 3' })
    expect(found([government], objectives)).toEqual(['government'])
    expect(found([aim({ ...top, subject: '', quote: 'nhóm 3 nước' })], objectives)).toEqual([null])
  })
  it('is not taken for one that another aim of the text names', () => {
    const top = { comparator: 'top', value: 3, unit: 'rank' } as const
    const government = known('government', { ...top, terms: { vi: ['chính phủ điện tử'], en: [], fr: [] } })
    const research = aim({ ...top, subject: 'nghiên cứu', quote: 'nhóm 3 về nghiên cứu' })
    const named = aim({ ...top, subject: 'chính phủ điện tử', quote: 'nhóm 3 về chính phủ điện tử' })
    expect(found([research, named], [government])).toEqual([null, 'government'])
  })
  it('needs a key term where it has no number', () => {
    const words = { kind: 'qualitative', comparator: null, value: null, unit: null } as const
    const objective = known('infrastructure', { ...words, terms: { vi: ['hạ tầng số'], en: [], fr: [] } })
    expect(found([aim({ ...words, quote: 'Hạ tầng số tiên tiến' })], [objective])).toEqual(['infrastructure'])
    expect(found([aim({ ...words, quote: 'Một điều khác' })], [objective])).toEqual([null])
  })
  it('in a translation may say another figure, but in an original it may not', () => {
    const other = aim({ value: 25, subject: 'the digital economy', quote: 'digital economy of 25% of GDP' })
    expect(found([other], [known('digital')], english)).toEqual(['digital'])
    expect(found([other], [known('digital')])).toEqual([null])
  })
  it('takes the figures that agree before words that do', () => {
    const objectives = [known('core', { value: 10 }), known('all')]
    const aims = [
      aim({ value: 11, subject: 'digital economy', quote: 'core digital economy' }),
      aim({ subject: 'digital economy', quote: 'digital economy about 20%' }),
    ]
    expect(found(aims, objectives, english)).toEqual(['core', 'all'])
  })
  it('never shares an objective, keeps place and deadline, and does not depend on the order of objectives', () => {
    const figures = fc.record({
      deadline: fc.constantFrom(2025, 2030),
      value: fc.constantFrom(3, 20),
      clause: fc.constantFrom('part_II__para_2', 'part_II__para_3'),
    })
    const words = fc.constantFrom('kinh tế số', 'hạ tầng số', 'xã hội số')
    const aims = fc.array(fc.tuple(figures, words), { maxLength: 6 })
    const objectives = fc.array(fc.tuple(figures, words), { maxLength: 6 })
    fc.assert(
      fc.property(aims, objectives, (readings, registered) => {
        const read = readings.map(([changes, word]) => aim({ ...changes, subject: word, quote: word }))
        const register = registered.map(([changes, word], index) =>
          known(`o${index}`, { ...changes, terms: { vi: [word], en: [], fr: [] } }),
        )
        const matches = matchAims(read, register, original)
        const taken = matches.flatMap(({ objective }) => objective ?? [])
        expect(new Set(taken).size).toBe(taken.length)
        for (const match of matches.filter(({ objective }) => objective)) {
          const objective = register.find(({ id }) => id === match.objective)
          expect(objective).toMatchObject({
            clause: match.aim.clause,
            deadline: match.aim.deadline,
            value: match.aim.value,
          })
        }
        expect(matchAims(read, [...register].reverse(), original)).toEqual(matches)
      }),
    )
  })
})
