import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWords, written } from './folding.ts'

describe('folding', () => {
  it.each([
    ['hoà bình, thuý, khoẻ, quý, hoàn toàn', 'hòa bình, thúy, khỏe, quý, hoàn toàn'],
    ['HOÀ BÌNH, UỶ BAN, QUÝ', 'HÒA BÌNH, ỦY BAN, QUÝ'],
    ['a\u00a0b\u202fc', 'a b c'],
    ['l\u2019État', "l'État"],
    ['to\u200bàn e\u0301', 'tòan é'.replace('tòan', 'toàn')],
  ])('%s is matched as %s', (text, folded) => expect(fold(text).folded).toBe(folded))

  it('finds the original words again, decomposed and with invisible characters', () => {
    const text = 'Số\u200b 52: Kinh tế\u00a0số chiếm'.normalize('NFD')
    const source = fold(text)
    const at = source.folded.indexOf('Kinh tế số')
    expect(written(source, at, at + 'Kinh tế số'.length)).toBe('Kinh tế\u00a0số'.normalize('NFD'))
  })

  it('maps every offset into the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const text = words.normalize('NFD')
        const source = fold(text)
        let last = 0
        for (let at = 0; at <= source.folded.length; at += 1) {
          const [start] = source.spanOf(at, at)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(start).toBeLessThanOrEqual(text.length)
          last = start
        }
        expect(source.spanOf(0, source.folded.length)[1]).toBe(text.length)
      }),
    )
  })

  it('folds the words of our own tables alike', () => expect(foldWords('Uỷ ban')).toBe('Ủy ban'))
})
