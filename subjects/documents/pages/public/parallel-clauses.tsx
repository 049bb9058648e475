import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../../kernel/http/page.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { Note } from '../../../../web/components/note.tsx'
import { Clause, type ClauseText } from '../../../../web/components/parallel-text.tsx'
import type { PublicClause, PublicResolution, PublicText } from '../../contract.ts'
import { documentWords } from '../../words/words.ts'
import type { ClauseMargin, ClauseNotes } from './clause-notes.ts'
import { Differences, type Differing, placesOf, sayKinds } from './differences.tsx'
import { byPlace, sayPlace, wayTo } from './places.ts'
import { headingStandsApart, runsOf } from './runs.ts'
import type { TextChoice } from './text-choice.ts'

export type ClausesProps = {
  context: Pick<PageContext, 'language' | 'link'>
  resolution: PublicResolution
  choice: TextChoice
  notes: ClauseNotes
}

/** The clauses of the chosen texts in the order of the original, paired by eId, each with its margin. */
export function Clauses(props: ClausesProps) {
  const { choice, resolution, notes, context } = props
  const { shown, beside } = choice
  const translation = shown.original ? beside : shown
  const differing = translation ? placesOf(resolution.differences, translation.language) : []
  const order = inOrder(shown, beside)
  const places = byPlace(order)
  const ours = byPlace(shown.clauses)
  const theirs = byPlace(beside?.clauses ?? [])
  return (
    <>
      {order.map(({ eId }) => {
        const place = sayPlace(context.language, places, eId)
        const here = differing.filter(({ clause }) => clause === eId)
        const sides = [
          { text: shown, clause: ours.get(eId) },
          ...(beside ? [{ text: beside, clause: theirs.get(eId) }] : []),
        ]
        const [original, other] = clauseTexts(context, sides, notes, here)
        return (
          original && (
            <Clause
              id={eId}
              place={place}
              href={context.link(`/resolutions/${resolution.id}/clauses/${eId}`)}
              level={levelAt(wayTo(places, eId).length)}
              original={original}
              translation={other}
              margin={marginOf(
                context.language,
                resolution,
                place,
                notes.margins.get(eId),
                here,
                beside && sayLone(context.language, ours.has(eId), theirs.has(eId), beside),
              )}
            />
          )
        )
      })}
    </>
  )
}

/** A clause in one of the texts; there is none where a translation lacks it. */
export type ClauseSide = { text: PublicText; clause: PublicClause | undefined }

/** The same clause in several texts, with its marks, and the signs of differences in translations. */
export function clauseTexts(
  { language }: Pick<PageContext, 'language'>,
  sides: readonly ClauseSide[],
  notes: ClauseNotes,
  differing: readonly Differing[],
): ClauseText[] {
  const say = documentWords(language)
  // The heading stands over the clause only where it does so in every text, so that none loses its own.
  const apart = sides.every(({ clause }) => !clause || clause.heading === null || headingStandsApart(clause))
  return sides.map(({ text, clause }) => {
    if (!clause) return { lang: text.language, paragraphs: [] }
    const marks = notes.marks.filter(({ document }) => document === text.document)
    const signs = differing.flatMap((place) =>
      place.language === text.language && place.translation !== null
        ? [{ quote: place.translation, reason: say('difference.here', { kind: sayKinds(language, place) }) }]
        : [],
    )
    if (clause.cells) {
      const table = { label: say('clause.table', { place: clause.eId }), rows: clause.cells }
      return { lang: text.language, paragraphs: [], table }
    }
    return {
      lang: text.language,
      heading: apart ? (clause.heading ?? undefined) : undefined,
      paragraphs: runsOf(clause, apart, marks, signs),
    }
  })
}

/** What stands beside a clause: what the rooms above say of it, and where translations depart from it. */
export function marginOf(
  language: Language,
  resolution: PublicResolution,
  place: string,
  margin: ClauseMargin | undefined,
  differing: readonly Differing[] = [],
  lone?: string,
): { label: string; content: Child } | undefined {
  if (!margin && differing.length === 0 && lone === undefined) return undefined
  const say = documentWords(language)
  return {
    // Each margin has a name of its own among the landmarks of the page.
    label: say('clause.margin', { label: margin?.label ?? say('difference.label'), place }),
    content: (
      <>
        {margin?.content}
        {lone && <Note kind="doubt">{lone}</Note>}
        <Differences language={language} original={resolution.language} places={differing} />
      </>
    ),
  }
}

/** Says that a clause has no partner in the text beside it. */
function sayLone(language: Language, ours: boolean, theirs: boolean, beside: PublicText): string | undefined {
  const say = documentWords(language)
  if (ours && theirs) return undefined
  return ours
    ? say('difference.onlyOriginal', { language: say(`language.${beside.language}`) })
    : say('difference.onlyTranslation')
}

function levelAt(depth: number): 2 | 3 | 4 {
  return depth <= 1 ? 2 : depth === 2 ? 3 : 4
}

// Clauses that only the translation has follow the one after which they stand there.
function inOrder(shown: PublicText, beside: PublicText | undefined): PublicClause[] {
  const order = [...shown.clauses]
  const known = new Set(order.map(({ eId }) => eId))
  let before: string | null = null
  for (const clause of beside?.clauses ?? []) {
    if (!known.has(clause.eId)) {
      order.splice(order.findIndex(({ eId }) => eId === before) + 1, 0, clause)
      known.add(clause.eId)
    }
    before = clause.eId
  }
  return order
}
