import { page } from '../../../../kernel/http/page.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { Downloads } from '../../../../web/components/downloads.tsx'
import { Facts } from '../../../../web/components/facts.tsx'
import { Note } from '../../../../web/components/note.tsx'
import { PageHead, Strong } from '../../../../web/components/page-head.tsx'
import { RuledList } from '../../../../web/components/ruled-list.tsx'
import { SampleChip } from '../../../../web/components/sample-chip.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { SourceChip } from '../../../../web/components/source-chip.tsx'
import { StateBlock } from '../../../../web/components/state-block.tsx'
import type { PublicIndicator, PublicObservation, PublicSeries } from '../../contract.ts'
import { getSeries } from '../../queries/get-series.ts'
import { sayMeasure, sayPeriod } from '../../words/say-value.ts'
import { indicatorWords } from '../../words/words.ts'
import { ObservationSource } from './observation-source.tsx'
import { Sources } from './sources.tsx'
import { Values } from './values.tsx'

/** One indicator: what it means, how it is reckoned, and every value that was published. */
export const indicatorPage = page('/indicators/:id{[a-z0-9-]+}', async (context) => {
  const { language, ask, link, parameter } = context
  const say = indicatorWords(language)
  const { newest, places, ...series } = await ask(getSeries, { id: parameter('id'), language })
  const { indicator, observations } = series
  const file = (ending: string) => link(`/indicators/${indicator.id}.${ending}`)
  return {
    kind: 'page',
    title: indicator.name,
    description: indicator.definition,
    crumbs: [{ label: say('list.title'), href: link('/indicators') }, { label: indicator.name }],
    body: (
      <>
        <Head language={language} series={series} newest={newest} />
        <Downloads
          files={[
            { href: file('csv'), label: 'CSV', type: 'text/csv' },
            { href: file('json'), label: 'JSON', type: 'application/json' },
          ]}
          note={say('page.downloads')}
        />
        {observations.length === 0 ? (
          <StateBlock kind="empty" title={say('page.empty')}>
            {say('page.emptyNext')}
          </StateBlock>
        ) : (
          <Values language={language} series={{ ...series, places }} />
        )}
        <Definition language={language} indicator={indicator} />
        <Methods language={language} series={series} />
        {observations.length > 0 && <Sources language={language} observations={observations} />}
      </>
    ),
  }
})

type HeadProps = { language: Language; series: PublicSeries; newest: PublicObservation | null }

function Head({ language, series: { indicator, observations }, newest }: HeadProps) {
  const say = indicatorWords(language)
  const title = (
    <>
      {indicator.name}
      {indicator.sample && (
        <>
          {' '}
          <SampleChip language={language} />
        </>
      )}
    </>
  )
  if (!newest) return <PageHead title={title} lede={indicator.definition} answer={say('page.noAnswer')} />
  const count = observations.filter(
    ({ area, period, standing, supersededAt }) =>
      standing === 'conflict' && !supersededAt && area === newest.area && period === newest.period,
  ).length
  return (
    <PageHead
      title={title}
      lede={indicator.definition}
      answer={
        <>
          <Strong tone="now">{sayMeasure(language, { ...indicator, ...newest })}</Strong>{' '}
          {say('page.answer', {
            period: sayPeriod(language, newest.period),
            status: say(`status.${newest.status}`),
          })}
        </>
      }
      sources={
        <>
          <ObservationSource language={language} observation={newest} linked />
          {count > 0 && <SourceChip state="conflict" text={say('page.differ', { count })} href="#values" />}
        </>
      }
    />
  )
}

function Definition({ language, indicator }: { language: Language; indicator: PublicIndicator }) {
  const say = indicatorWords(language)
  return (
    <Section title={say('page.definition')} id="definition">
      <Facts
        facts={[
          { term: say('page.unit'), value: indicator.unitWords },
          { term: say('page.direction'), value: say(`direction.${indicator.direction}`) },
          { term: say('page.frequency'), value: say(`frequency.${indicator.frequency}`) },
          { term: say('page.authority'), value: indicator.authority ?? say('page.authorityNone') },
        ]}
      />
      {indicator.note && <Note title={say('page.note')}>{indicator.note}</Note>}
    </Section>
  )
}

function Methods({ language, series: { methods } }: { language: Language; series: PublicSeries }) {
  const say = indicatorWords(language)
  return (
    <Section
      title={say('page.methods')}
      note={methods.length > 1 ? say('page.methodsNote') : undefined}
      id="methods"
    >
      <RuledList
        items={methods.map(({ name, note, main }) => (
          <>
            <b>{name}</b>
            <span class="faint"> · {say(main ? 'page.methodMain' : 'page.methodOther')}</span>
            {note && <p>{note}</p>}
          </>
        ))}
      />
    </Section>
  )
}
