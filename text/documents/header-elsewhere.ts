import { type FoldedText, written } from '../folding.ts'
import type { Line } from '../lines.ts'
import { dayIn } from './dates.ts'

/** What a heading block leaves to other places: the document it was issued with, the sentence at a law's end. */
export type Elsewhere = { readonly date: string | null; readonly issuer: string | null }

const issuedBy =
  /(?:ngày|dated)\s+(.{4,40}?\d{4})(?:\s+(?:của|of|by)\s+(?:the\s+)?([^)\n]{3,120}?)\s*\)?\s*$)?/iu

/** A plan or statute has its day and its office from the document that it was issued with. */
export function readAttachment(source: FoldedText, line: Line): Elsewhere {
  const words = line.text.slice(Math.max(0, line.text.lastIndexOf('(')))
  const match = issuedBy.exec(words)
  const date = match?.[1] === undefined ? null : dayIn(`ngày ${match[1]}`)
  const body = match?.[2]
  if (body === undefined) return { date, issuer: null }
  const start = line.end - words.length + words.lastIndexOf(body)
  return { date, issuer: written(source, start, start + body.length) }
}

const passed =
  /được\s.{0,120}?thông qua\s+(?:vào\s+)?(ngày\s.{4,40}?\d{4})|(?:passed|adopted)\s.{0,120}?on\s+(.{4,40}?\d{4})|adoptée?s?\s.{0,80}?le\s+(.{4,40}?\d{4})/iu

/** A law has no day in its header: it is the day on which it was passed, said at its end. */
export function dayPassed(lines: readonly Line[], from: number, limit: number): string | null {
  for (let at = Math.min(limit, lines.length) - 1, seen = 0; at >= from && seen < 60; at -= 1) {
    const line = lines[at]
    if (line === undefined || line.blank) continue
    seen += 1
    const day = line.text.length > 600 ? undefined : passed.exec(line.text)?.slice(1).find(Boolean)
    const date = day === undefined ? null : dayIn(day)
    if (date !== null) return date
  }
  return null
}
