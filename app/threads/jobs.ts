import { readSheetJob } from '../../kernel/sheets/read-sheet.ts'
import { readFileJob } from '../../subjects/documents/actions/read-file.ts'

/** Everything that may be done in a thread, by name. */
export const jobs = new Map([readFileJob, readSheetJob].map((job) => [job.name, job]))
