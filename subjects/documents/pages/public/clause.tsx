import { type Page, type PageContext, page } from '../../../../kernel/http/page.ts'
import { Facts, type FactsProps } from '../../../../web/components/facts.tsx'
import { Note } from '../../../../web/components/note.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { Clause, type ClauseText } from '../../../../web/components/parallel-text.tsx'
import { SampleChip } from '../../../../web/components/sample-chip.tsx'
import { documentErrors, type PublicResolution } from '../../contract.ts'
import { getResolution } from '../../queries/get.ts'
import { documentWords } from '../../words/words.ts'
import type { ClauseNoter, ClauseNotes } from './clause-notes.ts'
import { ClauseParts } from './clause-parts.tsx'
import { placesOf } from './differences.tsx'
import { firstWords } from './first-words.ts'
import { sayKind, sayName, titleOf } from './head.tsx'
import { clauseTexts, marginOf } from './parallel-clauses.tsx'
import { byPlace, type Place, sayPlace, wayTo } from './places.ts'
import { References } from './references.tsx'
import { textsInOrder } from './text-choice.ts'

type Reader = Pick<PageContext, 'language' | 'link'>
type Shown = {
  context: Reader
  resolution: PublicResolution
  places: ReadonlyMap<string, Place>
  eId: string
}

/** One clause in every language, what it is within, what it consists of and what it sets. */
export function clausePage(note: ClauseNoter): Page {
  return page('/resolutions/:id{[a-z0-9-]+}/clauses/:eId', async (context) => {
    const { language, ask, link, parameter } = context
    const say = documentWords(language)
    const resolution = await ask(getResolution, { id: parameter('id'), language })
    const { number } = resolution
    const eId = parameter('eId')
    const places = placesWith(resolution, eId)
    if (!places) throw documentErrors.notFound({ id: `${number}, ${eId}` })
    const notes = await note(context, resolution.id)
    const place = sayPlace(language, places, eId)
    const shown = { context, resolution, places, eId }
    const title = titleOf(language, resolution)
    return {
      kind: 'page',
      title: say('clause.title', { number, place }),
      description: say('clause.description', {
        title,
        place,
        kind: sayKind(language, resolution.kind),
        number,
      }),
      crumbs: [
        { label: say('list.title'), href: link('/resolutions') },
        { label: number, href: link(`/resolutions/${resolution.id}`) },
        { label: place },
      ],
      body: (
        <>
          <PageHead
            title={
              <>
                {say('clause.title', { number, place })}
                {resolution.sample && (
                  <>
                    {' '}
                    <SampleChip language={language} />
                  </>
                )}
              </>
            }
            lede={say('clause.of', { name: sayName(language, resolution), title })}
            aside={<Facts facts={factsOf(shown)} />}
          />
          <div class="text-body">
            {resolution.sample && <Note kind="doubt">{say('page.sample')}</Note>}
            {resolution.texts.length === 0 && <Note>{say('page.outlineOnly')}</Note>}
            {resolution.texts.length > 1 && (
              <Note>{say('page.prevails', { language: say(`language.${resolution.language}`) })}</Note>
            )}
            <Words {...shown} notes={notes} />
          </div>
          <ClauseParts {...shown} notes={notes} />
        </>
      ),
    }
  })
}

/** The tree that has the place: the original's, else a translation's, else our outline. */
function placesWith(resolution: PublicResolution, eId: string): ReadonlyMap<string, Place> | undefined {
  const trees: (readonly Place[])[] = textsInOrder(resolution).map(({ clauses }) => clauses)
  return [...trees, resolution.outline].map(byPlace).find((places) => places.has(eId))
}

function factsOf(shown: Shown): FactsProps['facts'] {
  const { resolution, places, eId } = shown
  const { language, link } = shown.context
  const say = documentWords(language)
  const base = `/resolutions/${resolution.id}`
  const references = resolution.references.filter(({ clause }) => clause === eId)
  const within = wayTo(places, eId).slice(0, -1)
  return [
    {
      term: say('clause.document'),
      value: <a href={link(`${base}#${eId}`)}>{say('clause.back', { number: resolution.number })}</a>,
    },
    ...(within.length > 0
      ? [{ term: say('clause.within'), value: <Within {...shown} outer={within} /> }]
      : []),
    ...(references.length > 0
      ? [{ term: say('page.related'), value: <References references={references} link={link} /> }]
      : []),
  ]
}

function Within({ context, resolution, places, outer }: Shown & { outer: readonly Place[] }) {
  return (
    <>
      {outer.map(({ eId }, index) => {
        const { words, lang } = firstWords(context.language, resolution, eId)
        return (
          <>
            {index > 0 && <br />}
            <a href={context.link(`/resolutions/${resolution.id}/clauses/${eId}`)}>
              {sayPlace(context.language, places, eId)} <span lang={lang}>{words}</span>
            </a>
          </>
        )
      })}
    </>
  )
}

function Words({ context, resolution, places, eId, notes }: Shown & { notes: ClauseNotes }) {
  const { language, link } = context
  const place = sayPlace(language, places, eId)
  const here = placesOf(resolution.differences).filter(({ clause }) => clause === eId)
  const sides = textsInOrder(resolution)
    .map((text) => ({ text, clause: text.clauses.find((clause) => clause.eId === eId) }))
    .filter(({ clause }) => clause)
  const [original = ours(context, resolution, eId), translation, second] = clauseTexts(
    context,
    sides,
    notes,
    here,
  )
  return (
    <Clause
      id={eId}
      place={place}
      href={link(`/resolutions/${resolution.id}#${eId}`)}
      original={original}
      translation={translation}
      second={second}
      margin={marginOf(language, resolution, place, notes.margins.get(eId), here)}
    />
  )
}

function ours({ language }: Reader, { outline }: PublicResolution, eId: string): ClauseText {
  const node = outline.find((given) => given.eId === eId)
  return { lang: language, heading: node?.heading, paragraphs: [] }
}
