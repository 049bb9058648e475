import { officeDay } from '../../../kernel/calendar.ts'
import { query } from '../../../kernel/query.ts'
import * as contract from '../contract/names.ts'
import { foldName } from '../rules/fold-name.ts'
import { type Meaning, nameIndex, readName, type Spelling } from '../rules/read-name.ts'
import { memberStore } from '../store/members.ts'
import { nameStore } from '../store/names.ts'
import { spellingStore } from '../store/spellings.ts'

const mostCandidates = 20
const stores = { spellings: spellingStore, names: nameStore, members: memberStore }

/** What written names mean on a day. */
export const readNames = query(contract.readNames, stores, async (opened, input) => {
  const { spellings, names, members, now } = opened
  const { on = officeDay(now), language, among } = input
  const written = typeof input.name === 'string' ? [input.name] : input.name
  const folded = [...new Set(written.map(foldName))]
  const index = nameIndex(await spellings.spelled(folded), await spellings.decisions(folded))
  const read = written.map((name) => ({ name, means: readName(index, name, on) }))
  const sayings = new Map(
    await names.namesOf([...new Set(read.flatMap(({ means }) => idsOf(means)))], language),
  )
  const sets = new Map((await spellings.listSets(language)).map(({ id, name }) => [id, name]))
  const asked = new Set(among)
  const wanted = [...new Set(read.flatMap(({ means }) => (means.meaning === 'set' ? [means.id] : [])))]
  const membership = among.length > 0 ? await members.of(wanted, on, language, among) : []
  const above = await names.parentNames(
    read.flatMap(({ means }) => candidatesOf(means).map(({ id }) => id)),
    language,
  )
  const named = (id: string) => ({ id, name: sayings.get(id) ?? sets.get(id) ?? id })
  return read.map(({ name, means }) => ({
    name,
    meaning: means.meaning,
    body: means.meaning === 'body' ? named(means.id) : null,
    set: means.meaning === 'set' ? named(means.id) : null,
    candidates: candidatesOf(means).map(({ id, validFrom, validUntil }) => ({
      ...named(id),
      parent: above.get(id) ?? null,
      validFrom,
      validUntil,
    })),
    includes: includedIn(means, asked, membership),
  }))
})

/** Who belonged to a set on a day. */
export const membersOf = query(
  contract.membersOf,
  { spellings: spellingStore, members: memberStore },
  async ({ spellings, members, now }, { set, on = officeDay(now), language }) => {
    const known = await spellings.listSets(language)
    if (!known.some(({ id }) => id === set)) throw contract.nameErrors.setUnknown({ set })
    const found = await members.of([set], on, language, null)
    return { on, members: found.map(({ id, name }) => ({ id, name })) }
  },
)

/** The sets that phrases can mean. */
export const listSets = query(
  contract.listSets,
  { spellings: spellingStore },
  ({ spellings }, { language }) => spellings.listSets(language),
)

function candidatesOf(means: Meaning): readonly Spelling[] {
  return 'candidates' in means ? means.candidates.slice(0, mostCandidates) : []
}

function idsOf(means: Meaning): string[] {
  return means.meaning === 'body' ? [means.id] : candidatesOf(means).map(({ id }) => id)
}

function includedIn(
  means: Meaning,
  asked: ReadonlySet<string>,
  membership: readonly { set: string; id: string }[],
): string[] {
  if (means.meaning === 'body') return asked.has(means.id) ? [means.id] : []
  if (means.meaning !== 'set') return []
  return membership.filter(({ set }) => set === means.id).map(({ id }) => id)
}
