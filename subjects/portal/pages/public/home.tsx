import { type PageContext, page } from '../../../../kernel/http/page.ts'
import { sayDate } from '../../../../kernel/locale/dates.ts'
import { PortalHead, Wrap } from '../../../../web/components/page-head.tsx'
import { Road } from '../../../../web/components/road.tsx'
import { RuledList } from '../../../../web/components/ruled-list.tsx'
import { SearchForm } from '../../../../web/components/search-form.tsx'
import { Section, SectionHeader, Split } from '../../../../web/components/section.tsx'
import type { PublicFigure } from '../../../indicators/contract.ts'
import { newestFigures } from '../../../indicators/queries/newest-figures.ts'
import { sayMeasure, sayPeriod } from '../../../indicators/words/say-value.ts'
import type { PublicLine } from '../../../objectives/contract.ts'
import { objectiveTable } from '../../../objectives/pages/public/objective-table.tsx'
import { roadStops } from '../../../objectives/pages/public/road.ts'
import { listLines } from '../../../objectives/queries/list.ts'
import { portalWords } from '../../words/words.ts'

const mostLines = 9
const mostFigures = 6

/** What was promised, where each promise stands, and the newest figures. */
export const homePage = page('/', async (context) => {
  const { language, ask, link } = context
  const say = portalWords(language)
  const all = await ask(listLines, { language })
  const lines = all.filter(({ aims }) => aims.some((aim) => !aim.workSample))
  const { figures } = await ask(newestFigures, { language, limit: mostFigures })
  const search = (
    <SearchForm
      language={language}
      action={link('/search')}
      label={say('home.search')}
      placeholder={say('search.example')}
    />
  )
  return {
    kind: 'page',
    title: say('home.title'),
    description: say('home.description'),
    crumbs: [],
    wide: true,
    body: (
      <>
        <PortalHead title={say('home.title')} search={search}>
          <Road heading={say('home.road')} stops={roadStops(lines, context)} />
        </PortalHead>
        <Wrap>
          <Section
            id="stands"
            title={say('home.stands')}
            note={say('home.stands.note')}
            more={{ href: link('/objectives'), label: say('home.stands.more') }}
          >
            {objectiveTable(lines.filter(hasFigures).slice(0, mostLines), context)}
          </Section>
          <Split aside={<Acts context={context} />}>
            <SectionHeader
              id="newest"
              title={say('home.newest')}
              note={say('home.newest.note')}
              more={{ href: link('/indicators'), label: say('home.newest.more') }}
            />
            <RuledList kind="news" items={figures.map((figure) => newsOf(figure, context))} />
          </Split>
        </Wrap>
      </>
    ),
  }
})

function hasFigures({ observations }: PublicLine): boolean {
  return observations.length > 0
}

function newsOf({ indicator, observation }: PublicFigure, { language, link }: PageContext) {
  const { publishedOn } = observation.source
  const date = publishedOn ? sayDate(language, publishedOn) : portalWords(language)('home.newest.unknownDate')
  return (
    <>
      <span class="faint number-text">{date}</span>
      <a href={link(`/indicators/${indicator.id}`)}>{indicator.name}</a>
      <span>
        <b>{sayMeasure(language, { ...indicator, ...observation })}</b>{' '}
        <span class="faint">{sayPeriod(language, observation.period)}</span>
      </span>
    </>
  )
}

const acts = [
  { act: 'read', path: '/resolutions' },
  { act: 'data', path: '/indicators' },
  { act: 'method', path: '/method' },
  { act: 'sample', path: '/resolutions/01-nq-mau' },
] as const

function Acts({ context: { language, link } }: { context: PageContext }) {
  const say = portalWords(language)
  return (
    <>
      <SectionHeader title={say('home.do')} />
      <RuledList
        items={acts.map(({ act, path }) => (
          <>
            <h3>
              <a href={link(path)}>{say(`home.do.${act}`)}</a>
            </h3>
            <p class="small quiet">{say(`home.do.${act}.text`)}</p>
          </>
        ))}
      />
    </>
  )
}
