import { existsSync } from 'node:fs'
import { test } from 'vitest'
import type { DoorSettings } from '../../app/http/door/settings.ts'
import { type Office, openOffice } from './office.ts'

type Story = (office: Office) => Promise<void>

/** A story of the office, told on an office of its own: real server, real engine, fixed clock. */
export function scenario(name: string, story: Story, settings?: DoorSettings): void {
  test(name, () => tell(story, settings))
}

/** The Vietnamese and English texts of Resolution 52 on one saved page; not part of this repository. */
export const resolution52 = '../shared/documents/002_1a5906cb5c37b98e.txt'

/** A story that needs the official texts, which do not ship; skipped where they are absent. */
export function scenarioWithTexts(name: string, story: Story): void {
  test.skipIf(!existsSync(resolution52))(`${name} (needs the official texts)`, () => tell(story))
}

async function tell(story: Story, settings?: DoorSettings): Promise<void> {
  const office = await openOffice(settings)
  try {
    await story(office)
  } finally {
    await office.close()
  }
}
