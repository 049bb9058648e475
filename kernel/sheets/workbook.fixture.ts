import { strToU8, zipSync } from 'fflate'

const sheetPath = 'xl/worksheets/sheet1.xml'

/** The XML of rows whose cells are given as XML; row 3 is left out, as spreadsheets leave out empty rows. */
export function sheetXml(rows: readonly (readonly [row: number, cells: string])[]): string {
  const body = rows.map(([row, cells]) => `<row r="${row}">${cells}</row>`).join('')
  return `<worksheet xmlns="x"><sheetData>${body}</sheetData></worksheet>`
}

/** A workbook of one sheet as office programs write it, with parts replaced. */
export function workbook(sheet: string, replaced: Record<string, string> = {}): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId7"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml':
      '<sst><si><t>00004</t></si><si><r><t>Phường </t></r><r><t>Ba Đình</t></r><rPh><t>no</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;day&quot; 0"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    [sheetPath]: sheet,
    ...replaced,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

/** Rows of text as a workbook with inline strings. */
export function workbookOf(rows: readonly (readonly string[])[]): Uint8Array {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const cells = (row: readonly string[]) =>
    row.map((text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`).join('')
  return workbook(sheetXml(rows.map((row, at) => [at + 1, cells(row)])))
}
