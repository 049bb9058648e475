import { SaxesParser } from 'saxes'
import { SheetError } from './sheet.ts'

/** What the sheet needs of the rest of its workbook. */
export type XlsxParts = {
  /** Where the first sheet lies in the archive. */
  sheet: string
  strings: readonly string[]
  /** By the number of a cell's style: whether its number is a day. */
  dateStyles: readonly boolean[]
  /** Days are counted from 1904 instead of 1900. */
  since1904: boolean
}

type Attributes = Record<string, string>
type Heard = {
  open?: (name: string, attributes: Attributes) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/** Reads XML piece by piece; names are told without their prefix. */
export function hear(xml: string, { open, close, text }: Heard): void {
  const parser = new SaxesParser()
  parser.on('error', () => {
    throw new SheetError('damaged')
  })
  parser.on('doctype', () => {
    // No office program writes one; who does wants something else.
    throw new SheetError('damaged')
  })
  parser.on('opentag', ({ name, attributes }) => open?.(local(name), attributes as Attributes))
  parser.on('closetag', ({ name }) => close?.(local(name)))
  parser.on('text', (piece) => text?.(piece))
  parser.on('cdata', (piece) => text?.(piece))
  parser.write(xml).close()
}

/** Reads the parts beside the sheet; `file` gives the text of one, or null. @throws SheetError */
export function readParts(file: (name: string) => string | null): XlsxParts {
  const workbook = file('xl/workbook.xml')
  const relations = file('xl/_rels/workbook.xml.rels')
  if (workbook === null || relations === null) throw new SheetError('damaged')
  const { first, since1904 } = readWorkbook(workbook)
  const styles = file('xl/styles.xml')
  const strings = file('xl/sharedStrings.xml')
  return {
    sheet: targetOf(relations, first),
    strings: strings === null ? [] : readStrings(strings),
    dateStyles: styles === null ? [] : readDateStyles(styles),
    since1904,
  }
}

function readWorkbook(xml: string): { first: string; since1904: boolean } {
  const sheets: string[] = []
  let since1904 = false
  hear(xml, {
    open(name, attributes) {
      if (name === 'sheet') sheets.push(attributes['r:id'] ?? '')
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
    },
  })
  const [first] = sheets
  if (!first) throw new SheetError('empty')
  return { first, since1904 }
}

function targetOf(xml: string, id: string): string {
  let target = ''
  hear(xml, {
    open(name, attributes) {
      if (name === 'Relationship' && attributes['Id'] === id) target = attributes['Target'] ?? ''
    },
  })
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

function readStrings(xml: string): string[] {
  const strings: string[] = []
  let text = ''
  let within = ''
  hear(xml, {
    open(name) {
      if (name === 'si') text = ''
      // How a word is to be spoken is no part of it.
      if (name === 'rPh') within = 'rPh'
      if (name === 't' && within !== 'rPh') within = 't'
    },
    close(name) {
      if (name === 'si') strings.push(text)
      if (name === within) within = ''
    },
    text(piece) {
      if (within === 't') text += piece
    },
  })
  return strings
}

const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57])

function readDateStyles(xml: string): boolean[] {
  const own = new Map<number, boolean>()
  const styles: boolean[] = []
  let within = false
  hear(xml, {
    open(name, attributes) {
      if (name === 'numFmt')
        own.set(Number(attributes['numFmtId']), isDateFormat(attributes['formatCode'] ?? ''))
      if (name === 'cellXfs') within = true
      if (name === 'xf' && within) {
        const format = Number(attributes['numFmtId'] ?? 0)
        styles.push(own.get(format) ?? builtInDates.has(format))
      }
    },
    close(name) {
      if (name === 'cellXfs') within = false
    },
  })
  return styles
}

// Letters of days and years, outside quotes, brackets and after a backslash.
function isDateFormat(code: string): boolean {
  return /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
