import { type Page, type PageContext, page } from '../../../../kernel/http/page.ts'
import { sayDate } from '../../../../kernel/locale/dates.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { Note } from '../../../../web/components/note.tsx'
import { TextWithTree } from '../../../../web/components/parallel-text.tsx'
import { Bar, Segments } from '../../../../web/components/segments.tsx'
import type { PublicResolution } from '../../contract.ts'
import { getResolution } from '../../queries/get.ts'
import { documentWords } from '../../words/words.ts'
import type { ClauseNoter } from './clause-notes.ts'
import { Contents } from './contents.tsx'
import { placesOf } from './differences.tsx'
import { ResolutionHead, sayName, titleOf } from './head.tsx'
import { Outline } from './outline.tsx'
import { Clauses } from './parallel-clauses.tsx'
import { Signatures } from './signatures.tsx'
import { chosenText, type TextChoice, textChoices } from './text-choice.ts'

/** One resolution: its text, languages side by side, with what each clause sets. */
export function resolutionPage(note: ClauseNoter): Page {
  return page(
    '/resolutions/:id{[a-z0-9-]+}',
    async (context) => {
      const { language, ask, link, parameter, question } = context
      const say = documentWords(language)
      const resolution = await ask(getResolution, { id: parameter('id'), language })
      const notes = await note(context, resolution.id)
      const choices = textChoices(resolution)
      const choice = chosenText(choices, question('text'), language)
      return {
        kind: 'page',
        title: sayName(language, resolution),
        description: say('page.description', {
          title: titleOf(language, resolution),
          date: sayDate(language, resolution.issuedOn),
        }),
        crumbs: [{ label: say('list.title'), href: link('/resolutions') }, { label: resolution.number }],
        body: (
          <>
            <ResolutionHead context={context} resolution={resolution} total={notes.total} />
            {choice && <Ways context={context} resolution={resolution} choices={choices} choice={choice} />}
            {choice ? (
              <TextWithTree
                tree={
                  <Contents language={language} resolution={resolution} text={choice.shown} notes={notes} />
                }
              >
                <Remarks language={language} resolution={resolution} choice={choice} />
                <Clauses context={context} resolution={resolution} choice={choice} notes={notes} />
                <Signatures language={language} choice={choice} />
              </TextWithTree>
            ) : (
              <section class="text-body" aria-label={say('page.outline')}>
                <Remarks language={language} resolution={resolution} />
                <Outline context={context} resolution={resolution} notes={notes} />
              </section>
            )}
          </>
        ),
      }
    },
    ['text'],
  )
}

type WaysProps = {
  context: Pick<PageContext, 'language' | 'link'>
  resolution: PublicResolution
  choices: readonly TextChoice[]
  choice: TextChoice
}

function Ways({ context: { language, link }, resolution, choices, choice }: WaysProps) {
  const say = documentWords(language)
  const data = `/api/resolutions/${resolution.id}?language=${language}`
  return (
    <Bar acts={<a href={data}>{say('page.json')}</a>}>
      <Segments
        label={say('page.languages')}
        segments={choices.map(({ key, shown, beside }) => ({
          href: link(`/resolutions/${resolution.id}?text=${key}`),
          label: beside
            ? say('page.parallel', {
                first: say(`pair.${shown.language}`),
                second: say(`pair.${beside.language}`),
              })
            : say(`segment.${shown.language}`),
          current: key === choice.key,
        }))}
      />
    </Bar>
  )
}

type RemarksProps = { language: Language; resolution: PublicResolution; choice?: TextChoice }

/** Which text prevails, where the shown translation departs from it, and what is no real text at all. */
export function Remarks({ language, resolution, choice }: RemarksProps) {
  const say = documentWords(language)
  const translation = choice && (choice.shown.original ? choice.beside : choice.shown)
  const count = translation ? placesOf(resolution.differences, translation.language).length : 0
  return (
    <>
      {resolution.sample && <Note kind="doubt">{say('page.sample')}</Note>}
      {!choice && <Note>{say('page.outlineOnly')}</Note>}
      {translation && (
        <Note>
          {say('page.prevails', { language: say(`language.${resolution.language}`) })}
          {count > 0 && ` ${say('page.differs', { count })}`}
        </Note>
      )}
    </>
  )
}
