import { Clause } from '../../../../web/components/parallel-text.tsx'
import { type ClausesProps, marginOf } from './parallel-clauses.tsx'
import { byPlace, sayPlace, wayTo } from './places.ts'

type OutlineProps = Omit<ClausesProps, 'choice'>

/** What a resolution consists of, in our own words, each place with its margin, while its text is not there. */
export function Outline({ context, resolution, notes }: OutlineProps) {
  const { language, link } = context
  const places = byPlace(resolution.outline)
  return (
    <>
      {resolution.outline.map(({ eId, heading }) => (
        <Clause
          id={eId}
          place={sayPlace(language, places, eId)}
          href={link(`/resolutions/${resolution.id}/clauses/${eId}`)}
          level={wayTo(places, eId).length > 1 ? 3 : 2}
          original={{ lang: language, heading, paragraphs: [] }}
          margin={marginOf(language, resolution, sayPlace(language, places, eId), notes.margins.get(eId))}
        />
      ))}
    </>
  )
}
