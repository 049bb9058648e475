import type { AppError } from '../../kernel/errors.ts'
import type { Language } from '../../kernel/locale/language.ts'
import { bodyWords } from '../../subjects/bodies/words/words.ts'
import { documentWords } from '../../subjects/documents/words/words.ts'
import { indicatorWords } from '../../subjects/indicators/words/words.ts'
import { objectiveWords } from '../../subjects/objectives/words/words.ts'
import { peopleWords } from '../../subjects/people/words/words.ts'
import { appWords } from './words.ts'

// Where the sentences of errors stand, under `error.<code>`.
const catalogues = [appWords, peopleWords, bodyWords, documentWords, indicatorWords, objectiveWords]

/** An error's sentence: what happened, where, what to do. */
export function sayError(language: Language, error: AppError): string {
  const values = Object.fromEntries(
    Object.entries(error.details).map(([name, value]) => [name, String(value)]),
  )
  for (const words of catalogues) {
    const sentence = words.find(language, `error.${error.code}`)
    if (sentence) return sentence(values)
  }
  return appWords(language)('error.request-unexpected')
}
