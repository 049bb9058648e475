import type { Cell } from '../contract.ts'

const breaks = /<br\s*\/?>|<\/(?:p|div|li)>/giu
const marks = /\*{1,3}|__|<\/?[a-z][a-z\d]{0,9}(?:\s[^<>]*)?\/?>/giu
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"' }
const escapes = /\\([\\`*_{}[\]()#+\-.!|<>~])/g

/** The words of a cell as a reader sees them, in composed letters and without the marks and tags of Markdown; line breaks stay. */
export function cellWords({ text }: Cell): string {
  const seen = /[*_\\<&]/.test(text)
    ? text
        .replace(breaks, '\n')
        .replace(marks, '')
        .replace(escapes, '$1')
        .replace(/&(amp|lt|gt|nbsp|quot);/g, (_, name: string) => entities[name] ?? '')
    : text
  return seen
    .replace(/[ \t\r]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
}

/** The same in one line. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** Whether words stand in it at all; dashes and dots that fill an empty cell are none. */
export function isFilled(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words)
}
