import type { z } from 'zod'
import { type Ask, query } from '../../../kernel/query.ts'
import { Language } from '../../../kernel/schemas.ts'
import type { PublicReadName } from '../../bodies/contract/names.ts'
import { readNames } from '../../bodies/queries/names.ts'
import { foldName } from '../../bodies/rules/fold-name.ts'
import * as contract from '../contract/named-bodies.ts'
import { type NameInText, namedBodyStore } from '../store/named-bodies.ts'

const undecided = ['unknown', 'ambiguous', 'other-days']
const mostNamesAtOnce = 1000

/** Names that wait for a person: each once, however it is spelled and however often it stands in texts. */
export const listUndecidedNames = query(
  contract.listUndecidedNames,
  { named: namedBodyStore },
  async ({ named, ask }, { language }) => {
    const all = await named.all()
    const read = await readAll(ask, all, language, [])
    const found = new Map<string, contract.UndecidedName>()
    for (const each of all) {
      const means = read.get(keyOf(each))
      if (!means || !undecided.includes(means.meaning)) continue
      const folded = foldName(each.name)
      const known = found.get(folded) ?? { ...means, count: 0, works: [] }
      known.count += 1
      if (!known.works.some(({ id }) => id === each.work)) {
        known.works.push({ id: each.work, number: each.number, issuedOn: each.issued_on })
      }
      found.set(folded, known)
    }
    return [...found.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  },
)

/** What the originals of current texts order bodies to do. */
export const dutiesOf = query(
  contract.dutiesOf,
  { named: namedBodyStore },
  async ({ named, ask }, { body, language }) => {
    const bodies = typeof body === 'string' ? [body] : body
    const all = (await named.all()).filter(({ original }) => original)
    const read = await readAll(ask, all, language, bodies)
    return all.flatMap((each) => {
      const means = read.get(keyOf(each))
      const meant = means?.includes[0]
      if (!means || meant === undefined) return []
      return [
        {
          work: each.work,
          number: each.number,
          issuedOn: each.issued_on,
          sample: each.sample,
          clause: each.clause,
          quote: each.quote,
          textLanguage: Language.parse(each.language),
          part: contract.PublicDuty.shape.part.parse(each.part),
          written: each.name,
          through: means.set?.name ?? null,
          body: meant,
        },
      ]
    })
  },
)

/** What each name means on the day of its text. */
async function readAll(
  ask: Ask,
  all: readonly NameInText[],
  language: z.infer<typeof Language>,
  among: string[],
): Promise<Map<string, PublicReadName>> {
  const byDay = new Map<string, Set<string>>()
  for (const { name, issued_on } of all) {
    const names = byDay.get(issued_on) ?? new Set()
    byDay.set(issued_on, names.add(name))
  }
  const read = new Map<string, PublicReadName>()
  for (const [on, names] of byDay) {
    const list = [...names]
    for (let at = 0; at < list.length; at += mostNamesAtOnce) {
      const name = list.slice(at, at + mostNamesAtOnce)
      const answers = await ask(readNames, { name, on, language, among })
      for (const answer of answers) read.set(`${on} ${answer.name}`, answer)
    }
  }
  return read
}

function keyOf({ name, issued_on }: NameInText): string {
  return `${issued_on} ${name}`
}
