import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { packageRoot } from '../../kernel/package-root.ts'
import { invite } from '../../subjects/people/actions/invite.ts'
import { Post } from '../../subjects/people/contract/schemas.ts'
import { peopleWords } from '../../subjects/people/words/words.ts'
import type { Console } from '../commands/run.ts'
import type { Office } from '../office/office.ts'

const SamplePerson = z.object({ post: Post, body: z.string(), name: z.string() })

/** Invites somebody to each post of the sample office, and prints the links; each works once. */
export async function inviteSamplePeople(console: Console, office: Office, address: string): Promise<void> {
  const text = readFileSync(join(packageRoot(), 'data/sample/people.json'), 'utf8')
  for (const person of z.array(SamplePerson).parse(JSON.parse(text))) {
    const { token } = await office.perform(invite, person)
    const link = `${address}/${console.language}/sign-in/invitation?token=${token}`
    console.print(`${peopleWords(console.language)(`post.${person.post}`)} · ${person.body}\n  ${link}`)
  }
}
