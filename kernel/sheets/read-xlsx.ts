import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'
import { limits, SheetError, type SheetRow } from './sheet.ts'
import { readParts, type XlsxParts } from './xlsx-parts.ts'
import { readRows } from './xlsx-rows.ts'

const wanted =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/

/** Reads the first sheet of a workbook. @throws SheetError */
export function readXlsx(bytes: Uint8Array): SheetRow[] {
  if (bytes.length > limits.packedBytes) throw new SheetError('too-large')
  try {
    const files = unpack(bytes)
    const parts: XlsxParts = readParts((name) => {
      const file = files[name]
      return file ? strFromU8(file) : null
    })
    const sheet = files[parts.sheet]
    if (!sheet) throw new SheetError('damaged')
    return readRows(strFromU8(sheet), parts)
  } catch (error) {
    throw error instanceof SheetError ? error : new SheetError('damaged')
  }
}

// What a part says of its own size is what is unpacked at most, so the sum of these is the most that is held.
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0
  return unzipSync(bytes, {
    filter: ({ name, originalSize }: UnzipFileInfo) => {
      if (name === 'EncryptedPackage') throw new SheetError('protected')
      if (!wanted.test(name)) return false
      total += originalSize
      if (total > limits.bytes) throw new SheetError('too-large')
      return true
    },
  })
}
