import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from './language.ts'

type Argument = string | number
type Catalogue<Key extends string> = Record<Language, Record<Key, string>>

/** Says a text of the catalogue: `say('objective.missed', { by: '5,98' })`. */
export type Say<Key extends string> = (key: Key, values?: Record<string, Argument>) => string

/** A room's texts: `words('fr')('home.title')`; and `find`, for keys that are known only at run time. */
export type Words<Key extends string> = ((language: Language) => Say<Key>) & {
  find: (language: Language, key: string) => ((values?: Record<string, Argument>) => string) | null
}

/**
 * The texts of one room, in ICU message syntax, ready to be said in a language.
 * The three languages have the same keys by type, and the same arguments by `spec/words.spec.ts`.
 *
 * @example const words = catalogue({ vi, en, fr }); words('fr')('home.title')
 */
export function catalogue<Key extends string>(texts: Catalogue<Key>): Words<Key> {
  const speakers = {
    vi: speaker('vi', texts.vi),
    en: speaker('en', texts.en),
    fr: speaker('fr', texts.fr),
  } satisfies Record<Language, Say<Key>>
  const has = (key: string): key is Key => key in texts.vi
  return Object.assign((language: Language) => speakers[language], {
    find: (language: Language, key: string) =>
      has(key) ? (values?: Record<string, Argument>) => speakers[language](key, values) : null,
  })
}

function speaker<Key extends string>(language: Language, texts: Record<Key, string>): Say<Key> {
  const compiled = new Map<Key, IntlMessageFormat | string>()
  return (key, values) => {
    let message = compiled.get(key)
    if (message === undefined) {
      const text = texts[key]
      message = /[{'<]/.test(text)
        ? new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
        : text
      compiled.set(key, message)
    }
    return typeof message === 'string' ? message : String(message.format(values))
  }
}
