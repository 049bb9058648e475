import { query } from '../../../kernel/query.ts'
import { reaches, reachOf } from '../../../kernel/reach.ts'
import * as contract from '../contract/posts.ts'
import { Post } from '../contract/schemas.ts'
import { bodiesInReachStore } from '../store/bodies-in-reach.ts'
import { heldPostStore } from '../store/held-posts.ts'
import { inForceStore } from '../store/in-force.ts'
import { invitationStore } from '../store/invitations.ts'
import { rangeOf } from '../store/tree.ts'
import { heldPost } from './held-post.ts'

const stores = {
  posts: heldPostStore,
  invitations: invitationStore,
  tree: (database: Parameters<typeof rangeOf>[0]) => ({ rangeOf: (body: string) => rangeOf(database, body) }),
}

/** Who holds which post in a body. Names and addresses of who is invited are for who keeps people only. */
export const listPeople = query(
  contract.listPeople,
  stores,
  async ({ posts, invitations, tree, actor, now }, { body, language }) => {
    const bodyName = await posts.nameOfBody(body, language)
    const held = await posts.ofBody(body, language)
    const invited = await invitations.openOfBody(body, now)
    const range = await tree.rangeOf(body)
    const keeping = reachOf(actor, 'keep-people')
    const mayKeep = range !== null && keeping !== null && reaches(keeping, range.from)
    return {
      body,
      bodyName,
      holders: held.map((row) => {
        const { bodyName: _, ...post } = heldPost(row, now)
        return { ...post, person: row.person, name: row.name }
      }),
      invited: (mayKeep ? invited : []).map(({ id, post, name, mail, expires_at }) => ({
        invitation: id,
        post: Post.parse(post),
        name,
        mail,
        expiresAt: expires_at.toISOString(),
      })),
      mayKeep,
    }
  },
)

/** Who else holds a post where one holds one. */
export const listColleagues = query(
  contract.listColleagues,
  { inForce: inForceStore },
  async ({ inForce, actor, now }) =>
    (await inForce.colleaguesOf(actor.id, now)).map(({ person, name }) => ({ person, name: name ?? '' })),
)

/** The bodies whose people one may see. */
export const listBodiesInReach = query(
  contract.listBodiesInReach,
  { bodies: bodiesInReachStore },
  ({ bodies, reach, now }, { q, language }) => bodies.list(reach, q, now, language),
)
