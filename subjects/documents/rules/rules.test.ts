import { describe, expect, it } from 'vitest'
import { nextVersion } from './version.ts'
import { wordsDigest } from './words-digest.ts'

describe('the words of a text', () => {
  it('are the same whatever blanks, line ends and encodings stand between them', () => {
    const composed = 'Chuyển đổi số\r\n\u00a0quốc gia'
    expect(wordsDigest(composed)).toBe(
      wordsDigest(` ${composed.normalize('NFD').replace(/\s+/g, '\n')}\u200b`),
    )
  })
  it('are others when one word differs', () => {
    expect(wordsDigest('khoảng 20% GDP')).not.toBe(wordsDigest('trên 20% GDP'))
  })
})

describe('the version of an imported text', () => {
  const current = { version: 1, state: 'current', wordsDigest: 'a' } as const
  it('is the first, and current, when there was none', () => {
    expect(nextVersion([], 'a')).toEqual({ outcome: 'imported', version: 1 })
  })
  it('changes nothing when the words are the same', () => {
    expect(nextVersion([current], 'a')).toEqual({ outcome: 'unchanged', version: 1 })
  })
  it('waits for a person when the words differ', () => {
    expect(nextVersion([current], 'b')).toEqual({ outcome: 'waiting', version: 2 })
  })
  it('waits once for the same words', () => {
    const waiting = { version: 2, state: 'waiting', wordsDigest: 'b' } as const
    expect(nextVersion([current, waiting], 'b')).toEqual({ outcome: 'unchanged', version: 2 })
  })
  it('waits again when the text that was refused is brought again', () => {
    const refused = { version: 2, state: 'refused', wordsDigest: 'b' } as const
    expect(nextVersion([current, refused], 'b')).toEqual({ outcome: 'waiting', version: 3 })
  })
})
