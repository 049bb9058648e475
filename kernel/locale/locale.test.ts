import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { sayDate } from './dates.ts'
import { preferredLanguage } from './language.ts'
import { sayNumber, sayRounded } from './numbers.ts'

describe('numbers and dates', () => {
  it('keeps the digits that the source printed', () => {
    expect(sayNumber('vi', '68.60')).toBe('68,60')
    expect(sayNumber('en', '1443769')).toBe('1,443,769')
    expect(sayNumber('vi', '1298')).toBe('1.298')
    expect(sayNumber('fr', '1298')).toBe('1\u202f298')
  })
  it('writes a loss with a minus sign', () => {
    expect(sayRounded('vi', -5.98, 2)).toBe('−5,98')
    expect(sayRounded('en', 3.196, 1, true)).toBe('+3.2')
  })
  it('says a date no more precisely than it is known', () => {
    expect(sayDate('vi', '2026-01-05')).toBe('05/01/2026')
    expect(sayDate('en', '2026-01-05')).toBe('5 Jan 2026')
    expect(sayDate('fr', '2024-09')).toBe('sept. 2024')
    expect(sayDate('fr', '2026-07-01')).toBe('1er juil. 2026')
    expect(sayDate('vi', '2025')).toBe('2025')
  })
})

describe('languages', () => {
  it('follows the reader, and is Vietnamese for who asks for none of ours', () => {
    expect(preferredLanguage('de, en;q=0.5, fr;q=0.8')).toBe('fr')
    expect(preferredLanguage('de')).toBe('vi')
    expect(preferredLanguage(undefined)).toBe('vi')
  })
  it('fills the arguments of a text', () => {
    const words = catalogue({
      vi: { n: '{n, plural, other {# mục tiêu}}' },
      en: { n: '{n, plural, one {# aim} other {# aims}}' },
      fr: { n: '{n, plural, one {# objectif} other {# objectifs}}' },
    })
    expect(words('en')('n', { n: 1 })).toBe('1 aim')
    expect(words('fr')('n', { n: 2 })).toBe('2 objectifs')
  })
})
