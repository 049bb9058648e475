import { query } from '../../../kernel/query.ts'
import { peopleErrors } from '../contract/errors.ts'
import { Kind, Post } from '../contract/schemas.ts'
import * as contract from '../contract/sessions.ts'
import { digestOf } from '../rules/secrets.ts'
import { heldPostStore } from '../store/held-posts.ts'
import { invitationStore } from '../store/invitations.ts'

/** What an invitation offers. */
export const seeInvitation = query(
  contract.seeInvitation,
  { invitations: invitationStore, posts: heldPostStore },
  async ({ invitations, posts, now }, { token, language }) => {
    const found = await invitations.findOpen(digestOf(token), now)
    if (!found) throw peopleErrors.invitationSpent()
    return {
      name: found.name,
      mail: found.mail,
      known: found.person !== null,
      post: Post.parse(found.post),
      kind: Kind.parse(found.kind),
      bodyName: await posts.nameOfBody(found.body, language),
      from: found.from_at.toISOString(),
      until: found.until_at?.toISOString() ?? null,
    }
  },
)
