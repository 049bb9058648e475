import { officeClock } from '../../kernel/calendar.ts'
import { sayDate } from '../../kernel/locale/dates.ts'
import { invite } from '../../subjects/people/actions/invite.ts'
import { makeLink } from '../../subjects/people/actions/sign-in.ts'
import { Kind, type Post } from '../../subjects/people/contract/schemas.ts'
import { listPeople } from '../../subjects/people/queries/people.ts'
import { peopleWords } from '../../subjects/people/words/words.ts'
import { type Console, withOffice } from './run.ts'

export type InviteOptions = {
  post: string
  body: string
  name?: string
  person?: string
  mail?: string
  from?: string
  until?: string
  acting?: true
}

/** `cotmoc people invite`: offers a post and prints the link. So the first administrator of an office is made. */
export async function invitePerson(console: Console, options: InviteOptions): Promise<void> {
  const { acting, post, name, person, ...rest } = options
  if (name === undefined && person === undefined) {
    console.warn(console.say('usage.invite'))
    process.exitCode = 2
    return
  }
  await withOffice(console, async (office) => {
    const { token, expiresAt } = await office.perform(invite, {
      ...rest,
      // The action parses it; a post that is none is refused there.
      post: post as Post,
      kind: acting ? Kind.enum.acting : Kind.enum.held,
      ...(person === undefined ? { name: name ?? null } : { person }),
    })
    const [day = '', time = ''] = officeClock(new Date(expiresAt)).split('T')
    const expires = `${sayDate(console.language, day)} ${time}`
    console.print(
      console.say('people.invited', {
        link: `${addressOf(console)}/sign-in/invitation?token=${token}`,
        expires,
      }),
    )
  })
}

/** `cotmoc people list BODY`: who holds which post there now, with the ids that other commands want. */
export async function listPeopleOf(console: Console, body: string): Promise<void> {
  await withOffice(console, async (office) => {
    const { holders } = await office.ask(listPeople, { body, language: console.language })
    for (const { inForce, post, person, name } of holders) {
      if (inForce) console.print(`${person}  ${name}  ${peopleWords(console.language)(`post.${post}`)}`)
    }
  })
}

/** `cotmoc people link PERSON`: a link that signs in once, for who has lost every other way. */
export async function makeLinkFor(console: Console, person: string): Promise<void> {
  await withOffice(console, async (office) => {
    const { token } = await office.perform(makeLink, { person })
    console.print(`${addressOf(console)}/sign-in/link?token=${token}`)
  })
}

function addressOf({ config, language }: Console): string {
  return `${config.door.url ?? `http://localhost:${config.port}`}/${language}`
}
