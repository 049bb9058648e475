import { type Job, JobEnded, type Offload } from '../job.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { SheetError, type SheetReading } from './sheet.ts'

/** Reads the first sheet of a CSV or XLSX file, whichever its first bytes say it is. */
export const readSheetJob: Job<{ readonly bytes: Uint8Array }, SheetReading> = {
  name: 'read-sheet',
  async run({ bytes }) {
    try {
      const rows = isArchive(bytes) ? readXlsx(bytes) : readCsv(unlessOld(bytes))
      return rows.length > 0 ? { is: 'read', rows } : { is: 'refused', code: 'empty' }
    } catch (error) {
      if (error instanceof SheetError) return { is: 'refused', code: error.code }
      throw error
    }
  },
}

/** Has a sheet read; one that had to be ended counts as too large. */
export async function sheetOf(offload: Offload, bytes: Uint8Array): Promise<SheetReading> {
  return offload(readSheetJob, { bytes }).catch((error: unknown) => {
    if (error instanceof JobEnded) return { is: 'refused', code: 'too-large' }
    throw error
  })
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

// The format before XLSX, and workbooks locked by a password: both begin like this.
function unlessOld(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new SheetError('protected')
  return bytes
}
