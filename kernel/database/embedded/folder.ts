import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Written when the first migration has run: a folder without it was cut short while it was made.
const marker = 'database.ready'

/** Where the embedded engine keeps its database under the office's folder. */
export function databaseFolder(home: string): string {
  return join(home, 'database')
}

/** True when a database of this office was made to its end. */
export function hasDatabase(home: string): boolean {
  return existsSync(join(home, marker))
}

/** Says that the database is made to its end; from now on it holds what people entrust to it. */
export function markReady(home: string): void {
  writeFileSync(join(home, marker), '')
}

/**
 * Makes room for the engine: what a first start left half made is put aside under another name, since
 * PostgreSQL cannot open it. Gives the folder for the engine.
 */
export function prepareFolder(home: string, now: Date): string {
  const folder = databaseFolder(home)
  if (existsSync(folder) && !hasDatabase(home)) renameSync(folder, `${folder}.unfinished-${now.getTime()}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}
