import { describe, expect, it } from 'vitest'
import { mendTorn } from './torn-words.ts'

describe('words that a scanner tore', () => {
  const text = 'Ủy ban nhân dân tỉnh Sông Sách; Ủy ban nhân dân tỉnh Sông Sách.'
  it.each([
    ['ỦY B AN NHÂN D ÂN T ỈNH SÔNG SÁCH', 'ỦY BAN NHÂN DÂN TỈNH SÔNG SÁCH'],
    ['T ỉnh Sông S ách', 'Tỉnh Sông Sách'],
    ['ỦY BAN NHÂN DÂN', 'ỦY BAN NHÂN DÂN'],
    ['T ỉnh Khác', 'T ỉnh Khác'],
  ])('%s', (name, mended) => expect(mendTorn(name, text)).toBe(mended))
})
