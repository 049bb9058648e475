import type { Consequences } from '../contract/acts.ts'
import type { RememberedAct } from './shipped-acts.ts'

type Part = RememberedAct['parts'][number]

/** The acts behind a list: for each day one for all that begin, one for all that are renamed, and so on. */
export function importActs(
  days: ReadonlyMap<string, Consequences>,
  legalAct: string | null,
  newId: () => string,
): RememberedAct[] {
  return [...days].flatMap(([onDay, { establishes, ends, renames, moves }]) => {
    const act = (
      kind: RememberedAct['kind'],
      part: Part['part'],
      bodies: readonly string[],
    ): RememberedAct[] =>
      bodies.length === 0
        ? []
        : [
            {
              id: newId(),
              kind,
              onDay,
              legalAct,
              confirmation: 'stated',
              parts: bodies.map((body) => ({ body, part })),
              passes: [],
            },
          ]
    const bodiesOf = (rows: readonly { body: string }[]) => rows.map(({ body }) => body)
    return [
      ...act(
        'establish',
        'begins',
        establishes.map(({ id }) => id),
      ),
      ...act('rename', 'renamed', bodiesOf(renames)),
      ...act('move', 'moved', bodiesOf(moves)),
      ...act('dissolve', 'ends', bodiesOf(ends)),
    ]
  })
}
