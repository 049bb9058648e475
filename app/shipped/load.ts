import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Action } from '../../kernel/action.ts'
import { listMigrations } from '../../kernel/database/migrate.ts'
import { packageRoot } from '../../kernel/package-root.ts'
import type { Loaded } from '../../kernel/schemas.ts'
import { loadBodies } from '../../subjects/bodies/actions/load.ts'
import { loadVocabulary } from '../../subjects/bodies/actions/load-vocabulary.ts'
import { importDocument } from '../../subjects/documents/actions/import.ts'
import { loadWorks } from '../../subjects/documents/actions/load.ts'
import { loadIndicators } from '../../subjects/indicators/actions/load.ts'
import { readObservationFile } from '../../subjects/indicators/rules/observation-file.ts'
import { loadObjectives } from '../../subjects/objectives/actions/load.ts'
import type { Office } from '../office/office.ts'

const samples = ['resolution.vi.md', 'resolution.en.md', 'resolution.fr.md']
const tables = [
  'areas',
  'bodies',
  'body-sets',
  'unit-kinds',
  'code-twins',
  'sources',
  'works',
  'indicators',
  'reasons',
  'objectives',
] as const
const observations = 'observations.csv'

/** A digest of all that ships, and of the migrations, since one of them may want the facts loaded anew. */
export function shippedDigest(): string {
  const hash = createHash('sha256').update(JSON.stringify(listMigrations()))
  const files = [...tables.map((table) => `${table}.json`), observations, ...samples.map(sampleFile)]
  for (const file of files) hash.update(file).update(read(file))
  return hash.digest('hex')
}

/**
 * Loads the facts that ship, as actions, from the rooms below to those above. What is loaded already
 * changes nothing.
 */
export async function loadShipped(office: Pick<Office, 'perform'>): Promise<void> {
  await load(office, loadBodies, { areas: json('areas'), bodies: json('bodies'), sources: json('sources') })
  await load(office, loadVocabulary, {
    sets: json('body-sets'),
    unitKinds: json('unit-kinds'),
    codeTwins: json('code-twins'),
  })
  await load(office, loadWorks, { works: json('works') })
  await load(office, loadIndicators, {
    indicators: json('indicators'),
    reasons: json('reasons'),
    observations: readObservationFile(observations, read(observations).toString()),
  })
  await load(office, loadObjectives, { objectives: json('objectives') })
  for (const file of samples) {
    await office.perform(importDocument, { file, content: read(sampleFile(file)).toString('base64') })
  }
}

async function load<Input extends z.ZodType>(
  office: Pick<Office, 'perform'>,
  action: Action<Input, typeof Loaded>,
  shipped: unknown,
): Promise<void> {
  // The action parses it: shipped files are as little trusted as any other input.
  await office.perform(action, shipped as z.input<Input>)
}

function sampleFile(file: string): string {
  return `sample/${file}`
}

function json(name: (typeof tables)[number]): unknown {
  return JSON.parse(read(`${name}.json`).toString())
}

function read(name: string): Buffer {
  return readFileSync(join(packageRoot(), 'data', name))
}
