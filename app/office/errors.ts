import { declareErrors } from '../../kernel/errors.ts'

/** What can stand in the way of opening, saving or bringing back an office. */
export const officeErrors = declareErrors('office', {
  inUse: 409,
  portTaken: 409,
  backupByPostgres: 409,
  backupUnreadable: 422,
  backupUnwritable: 422,
  settingWrong: 400,
  fileMissing: 404,
  fileUnwritable: 422,
  nothingToRead: 422,
  folderUnwritable: 422,
  databaseUnreachable: 503,
  engineStopped: 500,
  serverGone: 503,
})
