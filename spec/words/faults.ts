import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, languages } from '../../kernel/locale/language.ts'
import type { Catalogue } from './catalogues.ts'

/** Where the three languages of a catalogue do not say the same things, or say nothing. */
export function faultsOf({ folder, texts }: Catalogue): string[] {
  const found: string[] = languages
    .filter((language) => !texts[language])
    .map((language) => `${language} is missing`)
  const keys = new Set(languages.flatMap((language) => Object.keys(texts[language] ?? {})))
  for (const key of keys) {
    for (const language of languages) {
      const text = texts[language]?.[key]
      if (text === undefined) found.push(`${language} has no ${key}`)
      else found.push(...faultsOfText(text).map((fault) => `${language} ${key} ${fault}`))
    }
    found.push(...differences(key, texts))
  }
  return found.map((fault) => `${folder}: ${fault}`)
}

/** Texts that are the same in all three languages though they hold words, `folder: key`. */
export function untranslated({ folder, texts: { vi, en, fr } }: Catalogue): string[] {
  return Object.entries(vi ?? {})
    .filter(
      ([key, text]) => text === en?.[key] && text === fr?.[key] && /\p{L}{2,}/u.test(withoutArguments(text)),
    )
    .map(([key]) => `${folder}: ${key}`)
}

function faultsOfText(text: string): string[] {
  if (text.trim() === '') return ['is empty']
  const faults = text === text.trim() ? [] : ['begins or ends with a blank']
  if (text !== text.normalize('NFC')) faults.push('is not in composed letters (NFC)')
  try {
    argumentsOf(text)
  } catch (error) {
    faults.push(`is no message: ${String(error)}`)
  }
  return faults
}

function differences(key: string, texts: Catalogue['texts']): string[] {
  const wanted = signature(texts.vi?.[key])
  return languages.flatMap((language) => {
    const given = signature(texts[language]?.[key])
    return wanted === null || given === null || given === wanted
      ? []
      : [`${language} ${key} takes ${given || 'nothing'} where vi takes ${wanted || 'nothing'}`]
  })
}

function signature(text: string | undefined): string | null {
  try {
    return text === undefined ? null : [...argumentsOf(text)].sort().join(', ')
  } catch {
    return null
  }
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

// A choice by name (`select`) belongs to the argument, so its names count; plural forms differ by language.
/** The names of what a text takes. */
export function argumentsOf(text: string): Set<string> {
  const found = new Set<string>()
  const walk = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (!('value' in element) || isLiteral(element)) continue
      const options = 'options' in element ? Object.entries(element.options) : []
      const isSelect = options.length > 0 && !('pluralType' in element)
      found.add(
        isSelect
          ? `${element.value}(${options
              .map(([name]) => name)
              .sort()
              .join('|')})`
          : element.value,
      )
      for (const [, option] of options) walk(option.value)
    }
  }
  walk(parse(text))
  return found
}

function withoutArguments(text: string): string {
  return parse(text)
    .map((element) => (isLiteral(element) && 'value' in element ? element.value : ' '))
    .join('')
}

function parse(text: string): Element[] {
  return new IntlMessageFormat(text, 'vi' satisfies Language, undefined, { ignoreTag: true }).getAst()
}

const literal = 0
function isLiteral(element: Element): boolean {
  return element.type === literal
}
