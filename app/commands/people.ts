import { officeClock } from '../../kernel/calendar.ts'
import { sayDate } from '../../kernel/locale/dates.ts'
import { invite } from '../../subjects/people/actions/invite.ts'
import { Kind, type Post } from '../../subjects/people/contract/schemas.ts'
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
    console.print(console.say('people.invited', { link: linkTo(console, token), expires }))
  })
}

function linkTo({ config, language }: Console, token: string): string {
  const address = config.door.url ?? `http://localhost:${config.port}`
  return `${address}/${language}/sign-in/invitation?token=${token}`
}
