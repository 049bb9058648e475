import type { PageAnswer, PageContext } from '../../../../kernel/http/page.ts'
import { Downloads } from '../../../../web/components/downloads.tsx'
import { Facts } from '../../../../web/components/facts.tsx'
import { Note } from '../../../../web/components/note.tsx'
import { PageHead, Strong } from '../../../../web/components/page-head.tsx'
import { RuledList } from '../../../../web/components/ruled-list.tsx'
import { SampleChip } from '../../../../web/components/sample-chip.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { StatusPost } from '../../../../web/components/status-post.tsx'
import { webWords } from '../../../../web/words/words.ts'
import type { PublicAim, PublicLine } from '../../contract.ts'
import { objectiveWords } from '../../words/words.ts'
import { sayTarget } from './say-level.ts'
import { clauseLink, statusOf } from './standing.ts'

/** The page of an aim that nothing measures yet: its words, its place, its date. */
export function aimPage(context: PageContext, { aims }: PublicLine): PageAnswer {
  const { language, link } = context
  const say = objectiveWords(language)
  const [aim] = aims
  if (!aim) return { kind: 'redirect', to: link('/objectives') }
  return {
    kind: 'page',
    title: aim.subject,
    description: say('aim.noMeasure.text'),
    crumbs: [{ label: say('list.title'), href: link('/objectives') }, { label: aim.subject }],
    body: <Unmeasured context={context} aim={aim} />,
  }
}

function Unmeasured({ context, aim }: { context: PageContext; aim: PublicAim }) {
  const { language, link } = context
  const say = objectiveWords(language)
  const title = (
    <>
      {aim.subject}
      {aim.workSample && (
        <>
          {' '}
          <SampleChip language={language} />
        </>
      )}
    </>
  )
  const answer = (
    <>
      <Strong>{say('aim.noMeasure')}</Strong> {say('aim.noMeasure.text')}
    </>
  )
  return (
    <>
      <PageHead title={title} answer={answer} aside={<AimFacts context={context} aim={aim} />} />
      {aim.workSample && (
        <Note kind="doubt" title={say('sample.title')}>
          {say('list.sample.note')}
        </Note>
      )}
      <Quotes context={context} aim={aim} />
      <Downloads
        files={[{ href: link(`/objectives/${aim.id}.json`), label: 'JSON', type: 'application/json' }]}
      />
    </>
  )
}

function AimFacts({ context: { language, link }, aim }: { context: PageContext; aim: PublicAim }) {
  const say = objectiveWords(language)
  const clause = clauseLink(link, aim)
  const level = { term: say('aim.number'), value: sayTarget(language, aim, null) }
  return (
    <Facts
      facts={[
        { term: say('aim.set'), value: <a href={clause.href}>{clause.label}</a> },
        { term: say('aim.deadline'), value: aim.deadline ?? say('aim.noDeadline') },
        ...(aim.value === null ? [] : [level]),
        {
          term: say('aim.state'),
          value: <StatusPost state={statusOf(aim)} word={say(`verdict.${aim.verdict}`)} />,
        },
      ]}
    />
  )
}

function Quotes({ context: { language }, aim }: { context: PageContext; aim: PublicAim }) {
  const say = objectiveWords(language)
  if (aim.quotes.length === 0) return null
  const own = aim.quotes.filter((quote) => quote.language === language)
  const others = aim.quotes.filter((quote) => quote.language !== language)
  return (
    <Section title={say('aim.words')} id="words">
      <RuledList
        items={[...own, ...others].map((quote) => (
          <>
            <q class="serif" lang={quote.language}>
              {quote.quote}
            </q>{' '}
            <span class="faint">{webWords(language)(`language.${quote.language}`)}</span>
          </>
        ))}
      />
    </Section>
  )
}
