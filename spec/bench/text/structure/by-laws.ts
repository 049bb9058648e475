import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import type { Level } from '../../../../text/contract.ts'
import { setOf } from '../sets.ts'
import { type ExpectedNode, nameOf, type StructureText } from './expected.ts'

type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

// Names of Akoma Ntoso 2.0 as the collection uses them: a schedule is an `article` of a document of its own.
const levelNames: Readonly<Record<string, Level>> = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  subsection: 'subsection',
  item: 'point',
  article: 'appendix',
}

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.write(xml).close()
  return root
}

const elementsOf = ({ children }: Element) => children.filter((child) => typeof child !== 'string')
const child = (element: Element, name: string) => elementsOf(element).find((one) => one.name === name)

function wordsOf(element: Element): string {
  const words = element.children.map((one) => (typeof one === 'string' ? one : wordsOf(one))).join('')
  return words.replace(/\s+/g, ' ')
}

function descendants(element: Element, name: string): Element[] {
  return elementsOf(element).flatMap((one) => (one.name === name ? [one] : descendants(one, name)))
}

type Writing = { readonly lines: string[]; readonly nodes: ExpectedNode[] }

/** The line or lines that open a clause in print. */
function openingOf(name: string, num: string, heading: string): string[] {
  if (name === 'chapter' || name === 'part') {
    const word = `${name.toUpperCase()} ${num}`
    return heading === '' ? [word] : [word, heading]
  }
  if (name === 'article') return heading === '' ? [num] : [num, heading]
  return [[num, heading].filter((words) => words !== '').join(' ')]
}

function writeClause(writing: Writing, element: Element, above: string, around: { beside: boolean }): void {
  const level = levelNames[element.name] as Level
  const heading = wordsOf(child(element, 'heading') ?? element).trim()
  const headed = child(element, 'heading') !== undefined && heading !== ''
  const num = child(element, 'num')
  const schedule = /schedule-?(\d\w*)$/.exec(element.attributes['id'] ?? '')?.[1] ?? ''
  const written =
    element.name === 'article' ? `SCHEDULE ${schedule}`.trim() : num === undefined ? '' : wordsOf(num).trim()
  const number = element.name === 'article' ? schedule : written
  const named = number !== '' || headed
  const chain = named
    ? `${above}>${nameOf(level, number === '' ? null : number, headed ? heading : null)}`
    : above
  if (named) {
    writing.nodes.push({ chain, heading: headed ? heading : null })
    writing.lines.push('', ...openingOf(element.name, written, headed ? heading : ''))
  }
  const rest = elementsOf(element).filter(({ name }) => name !== 'num' && name !== 'heading')
  if (!named) {
    writeAll(writing, rest, chain, around)
    return
  }
  // `(1) The Council may …`: the first words stand beside the number.
  const beside = !headed && !['chapter', 'part', 'article'].includes(element.name)
  around.beside = false
  writeAll(writing, rest, chain, { beside })
}

function writeLine(writing: Writing, words: string, place: { beside: boolean }): void {
  if (words === '') return
  if (place.beside) writing.lines.push(`${writing.lines.pop()} ${words}`)
  else writing.lines.push('', words)
  place.beside = false
}

function writeAll(
  writing: Writing,
  elements: readonly Element[],
  above: string,
  place: { beside: boolean },
): void {
  for (const element of elements) {
    if (levelNames[element.name] !== undefined) {
      writeClause(writing, element, above, place)
    } else if (element.name === 'p' || element.name === 'listIntroduction') {
      writeLine(writing, wordsOf(element).trim(), place)
    } else if (element.name === 'table') {
      writing.lines.push('')
      for (const row of descendants(element, 'tr'))
        writing.lines.push(
          `| ${elementsOf(row)
            .map((cell) => wordsOf(cell).trim())
            .join(' | ')} |`,
        )
    } else writeAll(writing, elementsOf(element), above, place)
  }
}

/** Print of a by-law: its name, preamble, body and schedules, and the clauses that its markup tells. */
export function printedByLaw(xml: string): { text: string; expected: ExpectedNode[] } {
  const root = parse(xml)
  const writing: Writing = { lines: [], nodes: [] }
  const title = descendants(root, 'FRBRalias')[0]?.attributes['value']
  if (title !== undefined) writing.lines.push(title)
  const parts = ['preamble', 'body', 'mainBody'].flatMap((name) => descendants(root, name))
  for (const part of parts) writeAll(writing, elementsOf(part), '', { beside: false })
  return { text: writing.lines.join('\n'), expected: writing.nodes }
}

/** All by-laws of the collection as plain text. */
export function byLawTexts(folder: string): StructureText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.xml'))
    .map((file) => {
      const { text, expected } = printedByLaw(readFileSync(join(folder, file), 'utf8'))
      return {
        set: setOf(file),
        collection: 'by-laws',
        text: file,
        file: file.replace(/\.xml$/, '.txt'),
        bytes: new TextEncoder().encode(text),
        expected,
        levels: ['part', 'chapter', 'section', 'subsection', 'point', 'appendix'],
      } as const
    })
}
