import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { packageRoot } from '../../kernel/package-root.ts'
import { forgetDue as forget } from '../../subjects/people/actions/data.ts'
import { Period } from '../../subjects/people/contract/data.ts'
import type { Office } from '../office/office.ts'

/** Removes personal data whose period, as `data/retention.json` has it, has passed. */
export async function forgetDue(office: Pick<Office, 'perform'>): Promise<void> {
  const text = readFileSync(join(packageRoot(), 'data/retention.json'), 'utf8')
  await office.perform(forget, { periods: z.array(Period).parse(JSON.parse(text)) })
}
