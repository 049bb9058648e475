import { foldWords } from '../folding.ts'
import { oneLine } from './cell-words.ts'

const written = /^\(?\s*((?:[IVXLC]+|\p{L}|\d{1,4}[a-zđ]?)(?:\.(?:\d{1,3}|[a-zđ]))*)\s*[.):/-]*$/u
const atStart = /^\(?((?:[IVXLC]+|[A-ZĐ])(?=\s*[.):/-])|\d{1,3}(?:\.\d{1,3})*(?=\s*[.):/-]))\s*[.):/-]+\s*/u

/** The number that a cell holds, without the signs around it; null where it holds none. */
export function numberIn(words: string): string | null {
  return written.exec(foldWords(oneLine(words)))?.[1] ?? null
}

/** The number before a text (`II. Hạ tầng`) and the text after it. */
export function numberBefore(words: string): { number: string; rest: string } | null {
  const match = atStart.exec(words)
  return match?.[1] === undefined ? null : { number: match[1], rest: words.slice(match[0].length) }
}

/** Numbers of groups: Roman ones and capital letters. */
export function numbersGroup(number: string): boolean {
  return /^(?:[IVXLC]+|[A-ZĐ])$/u.test(number)
}

/** Whether a number counts below another: 1.2 below 1, a below 1. */
export function countsBelow(number: string | null, above: string): boolean {
  return number !== null && (number.startsWith(`${above}.`) || number === 'a')
}
