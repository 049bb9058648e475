import { type PageContext, page } from '../../../../kernel/http/page.ts'
import { Downloads } from '../../../../web/components/downloads.tsx'
import { Note } from '../../../../web/components/note.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { SampleChip } from '../../../../web/components/sample-chip.tsx'
import { SectionHeader, Split } from '../../../../web/components/section.tsx'
import { SourceChip } from '../../../../web/components/source-chip.tsx'
import type { PublicIndicator } from '../../../indicators/contract.ts'
import { ObservationSource } from '../../../indicators/pages/public/observation-source.tsx'
import { Sources } from '../../../indicators/pages/public/sources.tsx'
import type { PublicLine } from '../../contract.ts'
import { getLine } from '../../queries/get.ts'
import { type Reckoned, reckon } from '../../queries/reckon.ts'
import { objectiveWords } from '../../words/words.ts'
import { aimPage } from './aim.tsx'
import { Answer } from './answer.tsx'
import { LineChart } from './chart.tsx'
import { Promises } from './promises.tsx'
import { Reckoning } from './reckoning.tsx'
import { sayDisagreement } from './standing.ts'
import { Values } from './values.tsx'

/** All aims on one measure and where the country stands; the address of an aim leads to its place there. */
export const objectivePage = page('/objectives/:slug{[a-z0-9-]+}', async (context) => {
  const { language, link, ask, today, parameter } = context
  const slug = parameter('slug')
  const line = await ask(getLine, { slug, language })
  if (line.slug !== slug) return { kind: 'redirect', to: `${link(`/objectives/${line.slug}`)}#${slug}` }
  if (!line.indicator) return aimPage(context, line)
  const say = objectiveWords(language)
  const { indicator } = line
  return {
    kind: 'page',
    title: indicator.name,
    description: indicator.question,
    crumbs: [{ label: say('list.title'), href: link('/objectives') }, { label: indicator.name }],
    head: <Alternates context={context} line={line} />,
    body: <Measured context={context} line={line} indicator={indicator} reckoned={reckon(line, today)} />,
  }
})

type MeasuredProps = {
  context: PageContext
  line: PublicLine
  indicator: PublicIndicator
  reckoned: Reckoned
}

function Measured({ context, line, indicator, reckoned }: MeasuredProps) {
  const { language, link, today } = context
  const say = objectiveWords(language)
  const shown = { language, line, indicator, reckoned, today }
  return (
    <>
      <Head {...shown} />
      {indicator.sample && (
        <Note kind="doubt" title={say('sample.title')}>
          {say('list.sample.note')}
        </Note>
      )}
      <LineChart {...shown} />
      <Downloads files={filesOf(context, line)} note={say('data.download')} />
      <Split
        aside={
          <>
            <SectionHeader title={say('promise.title')} id="promises" />
            <Promises language={language} link={link} aims={line.aims} indicator={indicator} />
            <Proxies {...shown} />
          </>
        }
      >
        <Values {...shown} more={{ href: link(`/indicators/${indicator.id}`), label: say('data.all') }} />
        <Reckoning {...shown} />
        {line.observations.length > 0 && <Sources language={language} observations={line.observations} />}
        {reckoned.conflicts.length > 0 && (
          <Note kind="doubt" title={say('why.title')}>
            {say('why.text')}
          </Note>
        )}
      </Split>
    </>
  )
}

type ShownProps = Omit<MeasuredProps, 'context'> & Pick<PageContext, 'language' | 'today'>

function Head(props: ShownProps) {
  const { language, line, indicator, reckoned } = props
  const differs = sayDisagreement(language, reckoned)
  const title = (
    <>
      {indicator.question}
      {indicator.sample && (
        <>
          {' '}
          <SampleChip language={language} />
        </>
      )}
    </>
  )
  const chips = (
    <>
      {line.newest && <ObservationSource language={language} observation={line.newest} linked />}
      {differs && <SourceChip state="conflict" text={differs} href="#conflicts" />}
    </>
  )
  return (
    <PageHead
      title={title}
      answer={<Answer {...props} />}
      sources={line.newest || differs ? chips : undefined}
    />
  )
}

function Proxies({ language, line }: ShownProps) {
  const say = objectiveWords(language)
  const near = line.aims.filter(({ fit }) => fit === 'proxy')
  if (near.length === 0) return null
  const notes = [...new Set(near.map(({ fitNote }) => fitNote).filter((note) => note !== null))]
  return <Note title={say('proxy.title')}>{notes.length > 0 ? notes.join(' ') : say('proxy.text')}</Note>
}

function filesOf({ link }: PageContext, { slug }: PublicLine) {
  const file = (ending: string) => link(`/objectives/${slug}.${ending}`)
  return [
    { href: file('csv'), label: 'CSV', type: 'text/csv' },
    { href: file('json'), label: 'JSON', type: 'application/json' },
  ]
}

function Alternates({ context, line }: { context: PageContext; line: PublicLine }) {
  return (
    <>
      {filesOf(context, line).map(({ href, type, label }) => (
        <link rel="alternate" href={href} type={type} title={label} />
      ))}
    </>
  )
}
