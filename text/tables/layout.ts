import type { Table } from '../formats/recovered.ts'

const mostRows = 6
const mostColumns = 4

// What heading and closing blocks hold: national device, recipients, an address, the place of a signature.
const blockWords =
  /cộng h(?:òa|oà) xã hội|đảng cộng sản việt nam|độc lập\s*[-–]\s*tự do|nơi nhận\s*:|kính gửi\s*:|\((?:đã ký|ký tên|k ?ý,? (?:và )?ghi rõ)|người (?:lập biểu|khai|làm đơn)|, ngày[\s\d.…_]{0,8}tháng|socialist republic|communist party of viet|république socialiste|parti communiste du viet|recipients?\s*:|\(signed\)|destinataires?\s*:|\(signé\)/iu
const signsFor = /(?:^|\s)(?:KT|TM|TL|TUQ|Q|T\/M|K\/T)\. ?\p{Lu}{2}|^T\/M \p{Lu}{2}/u

function filledCells(row: Table['rows'][number]): number {
  return row.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length
}

/**
 * Whether a table holds data. One that lays out the heading or the closing block of a document does not, nor does a
 * text that stands in one column: both are read as the lines that a person sees.
 */
export function isData({ rows }: Table): boolean {
  const widest = rows.reduce((most, row) => Math.max(most, filledCells(row)), 0)
  if (widest < 2 || (rows.length < 2 && widest < mostColumns)) return false
  if (rows.length > mostRows || widest > mostColumns) return true
  return !rows.some((row) => row.some(({ text }) => blockWords.test(text) || signsFor.test(text)))
}
