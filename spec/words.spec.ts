import { beforeAll, describe, expect, it } from 'vitest'
import { errors } from '../kernel/errors.ts'
import { packageRoot } from '../kernel/package-root.ts'
import { noteDetails, readErrorCodes } from '../text/contract.ts'
import { readHouse, sourceOf } from './boundaries/source.ts'
import { type Catalogue, loadCatalogues } from './words/catalogues.ts'
import { errorCodes } from './words/error-codes.ts'
import { argumentsOf, faultsOf, untranslated } from './words/faults.ts'
import { sameEverywhere } from './words/same-everywhere.ts'

describe('the house says everything in three languages', () => {
  const house = readHouse(packageRoot())
  let catalogues: Catalogue[] = []
  beforeAll(async () => {
    catalogues = await loadCatalogues(packageRoot(), house)
  })

  it('finds the catalogues', () => {
    expect(catalogues.map(({ folder }) => folder)).toContain('web/words')
  })
  it('with the same keys and arguments, and no empty text', () => {
    expect(catalogues.flatMap(faultsOf)).toEqual([])
  })
  it('and leaves no text untranslated', () => {
    expect(catalogues.flatMap(untranslated).filter((text) => !sameEverywhere.includes(text))).toEqual([])
  })
  it('and allows no sameness that is gone', () => {
    const same = catalogues.flatMap(untranslated)
    expect(sameEverywhere.filter((text) => !same.includes(text))).toEqual([])
  })
  it('and has a sentence for every error', () => {
    const keys = new Set(catalogues.flatMap(({ texts }) => Object.keys(texts.vi ?? {})))
    expect(errorCodes(house).filter((code) => !keys.has(`error.${code}`))).toEqual([])
  })
  it('and has a sentence for every note of the reader, that takes no more than the note brings', () => {
    const texts = Object.assign({}, ...catalogues.map(({ texts: { vi } }) => vi ?? {}))
    const notes = Object.keys(texts).filter((key) => key.startsWith('note.'))
    expect(notes.sort()).toEqual(
      Object.keys(noteDetails)
        .map((code) => `note.${code}`)
        .sort(),
    )
    const wanting = Object.entries(noteDetails).filter(([code, details]) => {
      const brought: readonly string[] = details
      const taken = [...argumentsOf(texts[`note.${code}`])].map((name) => name.replace(/\(.*$/, ''))
      return taken.some((name) => !brought.includes(name))
    })
    expect(wanting).toEqual([])
  })
  it('and says why a file cannot be read, for every reason', () => {
    const texts = Object.assign({}, ...catalogues.map(({ texts: { vi } }) => vi ?? {}))
    const sentence: string = texts['error.document-unreadable']
    const reasons = readErrorCodes.map((code) => code.replaceAll('-', '_'))
    expect(reasons.filter((reason) => !sentence.includes(`${reason} {`))).toEqual([])
  })
})

describe('reading the errors of the house', () => {
  it('gives the codes that the factories give', () => {
    const codes = Object.values(errors).map(({ code }) => code)
    const house = readHouse(packageRoot()).filter(({ path }) => path === 'kernel/errors.ts')
    expect(errorCodes(house).sort()).toEqual(codes.sort())
  })
  it('refuses codes that it cannot read', () => {
    expect(() => errorCodes([sourceOf('kernel/a.ts', 'declareErrors(subject, all)')])).toThrow('kernel/a.ts')
  })
})

describe('comparing languages', () => {
  const faults = (vi: Record<string, string>, en: Record<string, string>, fr = vi) =>
    faultsOf({ folder: 'words', texts: { vi, en, fr } })

  it.each([
    ['a missing key', { a: 'x', b: 'y' }, { a: 'x' }, ['words: en has no b']],
    ['an empty text', { a: 'x' }, { a: ' ' }, ['words: en a is empty']],
    ['a blank at the end', { a: 'x' }, { a: 'x ' }, ['words: en a begins or ends with a blank']],
    ['a missing argument', { a: '{n} x' }, { a: 'x' }, ['words: en a takes nothing where vi takes n']],
    ['another argument', { a: '{n}' }, { a: '{m}' }, ['words: en a takes m where vi takes n']],
    [
      'an argument inside a plural',
      { a: '{n}' },
      { a: '{n, plural, one {# {of}} other {#}}' },
      ['words: en a takes n, of where vi takes n'],
    ],
    [
      'another choice',
      { a: '{s, select, up {a} other {b}}' },
      { a: '{s, select, down {a} other {b}}' },
      ['words: en a takes s(down|other) where vi takes s(other|up)'],
    ],
    [
      'letters in parts',
      { a: 'Bộ' },
      { a: 'Bộ'.normalize('NFD') },
      ['words: en a is not in composed letters (NFC)'],
    ],
  ])('tells %s', (_what, vi, en, expected) => {
    expect(faults(vi as Record<string, string>, en as Record<string, string>)).toEqual(expected)
  })
  it('tells a text that is no message, and a missing language', () => {
    expect(faults({ a: '{n' }, { a: '{n' })).toHaveLength(3)
    expect(faultsOf({ folder: 'words', texts: { vi: {}, en: {}, fr: null } })).toEqual([
      'words: fr is missing',
    ])
  })
  it('lets each language have its own plurals', () => {
    expect(faults({ n: '{n} năm' }, { n: '{n, plural, one {# year} other {# years}}' })).toEqual([])
  })
  it('tells what nobody translated, but not figures and signs', () => {
    const same = { a: 'Open', b: '{n} %', c: '52' }
    expect(untranslated({ folder: 'words', texts: { vi: same, en: same, fr: same } })).toEqual(['words: a'])
  })
})
