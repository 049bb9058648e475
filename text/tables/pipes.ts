import type { Cell } from '../contract.ts'
import type { TypedLine } from './typed-lines.ts'

// Of Markdown (|---|:--:|), of drawn tables (+---+===+), of tables drawn with box characters (├──┼──┤).
const ruleSigns = /^[\s|+:=\-─━═│┃║┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝]+$/u
const ruleLine = /[-=─━═]/u
const ruleJoint = /[|+┬┼┴├┤┌└╦╬╩╠╔╚]/u
const rowStart = /^\s*[|│║┃]/u
const border = /[|│║┃]/u

/** A line that parts rows or heads from rows, and holds no words. */
export function isRule(line: string): boolean {
  return ruleSigns.test(line) && ruleLine.test(line) && ruleJoint.test(line)
}

function bordersIn(text: string): number[] {
  const borders: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (border.test(text[at] ?? '')) borders.push(at)
  }
  return borders
}

/** A line whose cells stand between pipes; in Markdown the outer ones may be left out. */
export function isPipeRow(line: string, outerNeeded: boolean): boolean {
  if (!rowStart.test(line) && outerNeeded) return false
  return bordersIn(line).length > 0
}

function cellOf(line: TypedLine, from: number, to: number, header: boolean): Cell {
  const words = line.text.slice(from, to)
  const start = line.start + from + (words.length - words.trimStart().length)
  const text = words.trim()
  const at = text === '' ? line.start + from : start
  return { text, span: [at, at + text.length], header, colspan: 1, rowspan: 1 }
}

/** The cells of a line between its pipes: raw words, an escaped pipe stays as it is written. */
export function pipeCells(line: TypedLine, header: boolean): Cell[] {
  const { text } = line
  const indent = text.length - text.trimStart().length
  const end = text.trimEnd().length
  const borders = bordersIn(text)
  const cells: Cell[] = []
  let from = indent
  if (borders[0] === indent) from = (borders.shift() ?? 0) + 1
  for (const at of borders) {
    cells.push(cellOf(line, from, at, header))
    from = at + 1
  }
  if (from < end) cells.push(cellOf(line, from, end, header))
  return cells
}
