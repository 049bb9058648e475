import { describe, expect, it } from 'vitest'
import { saySource, saySourceChip, sourceSign } from './say-source.ts'
import { sayMeasure, sayPeriod, sayValue } from './say-value.ts'

describe('a value', () => {
  const said = (
    value: string,
    unit: Parameters<typeof sayValue>[1]['unit'],
    qualifier: 'over' | 'about' | null = null,
  ) => (['vi', 'en', 'fr'] as const).map((language) => sayValue(language, { value, unit, qualifier }))

  it('is said with the digits of its source and its unit', () => {
    expect(said('14.02', 'percent')).toEqual(['14,02%', '14.02%', '14,02\u202f%'])
    expect(said('12', 'usd-billion')).toEqual(['12 tỷ USD', '12 billion USD', '12 milliards USD'])
    expect(said('1', 'usd-billion')[2]).toBe('1 milliard USD')
    expect(said('86', 'rank')).toEqual(['thứ 86', '86th', '86e'])
    expect(said('1', 'rank')).toEqual(['thứ 1', '1st', '1er'])
  })
  it('keeps what its source said of its exactness', () => {
    expect(said('73000', 'count', 'over')).toEqual(['trên 73.000', 'over 73,000', 'plus de 73\u202f000'])
    expect(said('90', 'percent', 'about')).toEqual(['khoảng 90%', 'about 90%', 'environ 90\u202f%'])
  })
  it('is said of what it is a part or number of', () => {
    const share = { value: '14.02', unit: 'percent', qualifier: null } as const
    expect(sayMeasure('vi', { ...share, unitWords: '% GDP' })).toBe('14,02% GDP')
    expect(sayMeasure('fr', { ...share, unitWords: '% du PIB' })).toBe('14,02\u202f% du PIB')
    const rank = { value: '72', unit: 'rank', qualifier: null, unitWords: 'of 193 countries' } as const
    expect(sayMeasure('en', rank)).toBe('72nd of 193 countries')
    const count = { value: '80000', unit: 'count', qualifier: 'over', unitWords: 'doanh nghiệp' } as const
    expect(sayMeasure('vi', count)).toBe('trên 80.000 doanh nghiệp')
  })
})

describe('a period', () => {
  it('is said as precisely as it is known', () => {
    expect(sayPeriod('vi', '2025-10')).toBe('10/2025')
    expect(sayPeriod('en', 'about 2024')).toBe('about 2024')
    expect(sayPeriod('fr', 'about 2024')).toBe('vers 2024')
  })
})

describe('a source', () => {
  const press = { publisher: 'Báo Mới', publishedOn: '2025-01-06', quotes: 'Tổng cục Thống kê (GSO)' }

  it('that hands on a figure is named as the one that quotes it', () => {
    expect(saySource('vi', press)).toBe('Tổng cục Thống kê (GSO), theo Báo Mới dẫn lại, 06/01/2025')
    expect(saySource('en', { ...press, publishedOn: null })).toBe(
      'Tổng cục Thống kê (GSO), as quoted by Báo Mới, undated',
    )
    expect(saySource('fr', { ...press, quotes: null })).toBe('Báo Mới, 6 janv. 2025')
  })
  it('has a sign for its status, and another where it says otherwise than the main value', () => {
    expect(saySourceChip('en', { source: press, status: 'preliminary' })).toBe(
      'Tổng cục Thống kê (GSO), 6 Jan 2025, preliminary',
    )
    expect(sourceSign({ standing: 'main', status: 'preliminary' })).toBe('provisional')
    expect(sourceSign({ standing: 'conflict', status: 'final' })).toBe('conflict')
  })
})
