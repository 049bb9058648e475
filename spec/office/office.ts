import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Hono } from 'hono'
import type { z } from 'zod'
import { type DoorSettings, plainDoor } from '../../app/http/door/settings.ts'
import { buildServer } from '../../app/http/server.ts'
import { listeners } from '../../app/rooms.ts'
import type { Call } from '../../kernel/action/context.ts'
import type { Action } from '../../kernel/action.ts'
import type { OpenDatabase } from '../../kernel/database/database.ts'
import { AppError } from '../../kernel/errors.ts'
import { contentStore } from '../../kernel/files/content-store.ts'
import type { House } from '../../kernel/house.ts'
import { offloadHere } from '../../kernel/job.ts'
import { listenerTable } from '../../kernel/listener.ts'
import { ask, type Query } from '../../kernel/query.ts'
import { operator } from '../../kernel/rights.ts'
import { importDocument } from '../../subjects/documents/actions/import.ts'
import { importObservations } from '../../subjects/indicators/actions/import-observations.ts'
import { noteAccess } from '../../subjects/people/store/data.ts'
import { rangeOf } from '../../subjects/people/store/tree.ts'
import { openTemplateCopy, templateFiles } from './engines.ts'

/** The morning on which every scenario happens, in the office's zone. */
export const morning = new Date('2026-11-23T08:00:00+07:00')

/** An office with the facts that ship, as its operator and its visitors use it. */
export type Office = {
  house: House
  database: OpenDatabase
  server: Hono
  /** Lets the clock go on. */
  waitsUntil: (moment: Date) => void
  perform: <Input extends z.ZodType, Output extends z.ZodType>(
    action: Action<Input, Output>,
    input: z.input<Input>,
    call?: Partial<Call>,
  ) => Promise<z.output<Output>>
  ask: <Input extends z.ZodType, Output extends z.ZodType>(
    query: Query<Input, Output>,
    input: z.input<Input>,
  ) => Promise<z.output<Output>>
  imports: (file: string, text?: string) => Promise<z.output<typeof importDocument.contract.output>>
  importsFigures: (text: string) => Promise<z.output<typeof importObservations.contract.output>>
  /** What a visitor gets at an address. */
  visits: (path: string, init?: RequestInit) => Promise<{ status: number; text: string; headers: Headers }>
  /** The names of facts about a subject, in their order. */
  historyOf: (subject: string, subjectId: string) => Promise<string[]>
  close: () => Promise<void>
}

/** Opens an office of its own for one scenario. */
export async function openOffice(settings: DoorSettings = plainDoor): Promise<Office> {
  const database = await openTemplateCopy()
  const home = mkdtempSync(join(tmpdir(), 'cotmoc-office-'))
  cpSync(templateFiles(), join(home, 'files'), { recursive: true })
  let now = morning
  let ids = 0
  const house: House = {
    database: database.tables,
    files: contentStore(join(home, 'files')),
    listeners: listenerTable(listeners),
    offload: offloadHere,
    rangeOf,
    noteAccess,
    now: () => now,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    log: () => {},
  }
  const server = buildServer(house, settings)
  const perform: Office['perform'] = (action, input, call = {}) =>
    action.perform(house, { actor: operator, ...call }, input)
  return {
    house,
    database,
    server,
    perform,
    waitsUntil: (moment) => {
      now = moment
    },
    ask: (query, input) => ask(house, query, operator, input),
    imports: async (file, text) => {
      const bytes = text === undefined ? await readFile(file) : Buffer.from(text)
      return perform(importDocument, { file: basename(file), content: bytes.toString('base64') })
    },
    importsFigures: (text) => perform(importObservations, { file: 'figures.csv', text }),
    visits: async (path, init) => {
      const response = await server.request(path, init)
      return { status: response.status, text: await response.text(), headers: response.headers }
    },
    historyOf: async (subject, subjectId) => {
      const facts = database.tables.selectFrom('facts').select('name').orderBy('seq')
      const rows = await facts.where('subject', '=', subject).where('subject_id', '=', subjectId).execute()
      return rows.map(({ name }) => name)
    },
    close: async () => {
      await database.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** The code of the error that something ends with; fails where it does not end with one. */
export async function refusalOf(
  attempt: Promise<unknown>,
): Promise<{ code: string; details: AppError['details'] }> {
  try {
    await attempt
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, details: error.details }
    throw error
  }
  throw new Error('nothing was refused')
}
