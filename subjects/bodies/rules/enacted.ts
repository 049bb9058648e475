import type { Act, Consequences } from '../contract/acts.ts'
import type { RememberedAct } from './shipped-acts.ts'

type Part = RememberedAct['parts'][number]

/** An act that was carried out, as it is remembered. */
export function enacted(
  id: string,
  { on, legalAct, change }: Act,
  consequences: Consequences,
): RememberedAct {
  const { establishes, ends, renames, moves, passes } = consequences
  const receivers = new Set(
    ends.flatMap(({ successor }) => (successor === null ? [] : [successor, ...splitInto(change)])),
  )
  const part = (name: Part['part']) => (body: string) => ({ body, part: name })
  return {
    id,
    kind: change.kind,
    onDay: on,
    legalAct,
    confirmation: 'stated',
    parts: [
      ...establishes.map(({ id: body }) => part('begins')(body)),
      ...ends.map(({ body }) => part('ends')(body)),
      ...[...receivers].map(part('receives')),
      ...renames.map(({ body }) => part('renamed')(body)),
      ...moves.map(({ body }) => part('moved')(body)),
    ],
    passes,
  }
}

// All that came out of a body follow it, not its heir alone.
function splitInto(change: Act['change']): string[] {
  return change.kind === 'split' ? change.into.map(({ id }) => id) : []
}
