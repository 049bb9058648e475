import { page } from '../../../../kernel/http/page.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { type Column, DataTable } from '../../../../web/components/data-table.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { SampleChip } from '../../../../web/components/sample-chip.tsx'
import { StateBlock } from '../../../../web/components/state-block.tsx'
import type { PublicListed } from '../../contract.ts'
import { listIndicators } from '../../queries/list-indicators.ts'
import { sayMeasure, sayPeriod } from '../../words/say-value.ts'
import { indicatorWords } from '../../words/words.ts'
import { Nothing } from './nothing.tsx'
import { ObservationSource } from './observation-source.tsx'

/** All indicators, each with its newest figure. */
export const indicatorsPage = page('/indicators', async ({ language, ask, link }) => {
  const say = indicatorWords(language)
  const { indicators } = await ask(listIndicators, { language, limit: 1000 })
  return {
    kind: 'page',
    title: say('list.title'),
    description: say('list.description'),
    crumbs: [{ label: say('list.title') }],
    body: (
      <>
        <PageHead title={say('list.title')} lede={say('list.lede')} />
        {indicators.length === 0 ? (
          <StateBlock kind="empty" title={say('list.empty')}>
            {say('list.emptyNext')}
          </StateBlock>
        ) : (
          <DataTable
            caption={say('list.caption')}
            columns={columnsOf(language, link)}
            rows={indicators}
            narrow="stack"
          />
        )}
      </>
    ),
  }
})

function columnsOf(language: Language, link: (path: string) => string): Column<PublicListed>[] {
  const say = indicatorWords(language)
  return [
    {
      head: say('list.name'),
      rowHead: true,
      cell: ({ indicator }) => (
        <>
          <a href={link(`/indicators/${indicator.id}`)}>{indicator.name}</a>
          {indicator.sample && (
            <>
              {' '}
              <SampleChip language={language} />
            </>
          )}
        </>
      ),
    },
    {
      head: say('list.newest'),
      label: say('list.newest'),
      cell: (row) => <Newest language={language} {...row} />,
    },
    {
      head: say('list.period'),
      label: say('list.period'),
      cell: ({ newest }) => (newest ? sayPeriod(language, newest.period) : <Nothing />),
    },
    {
      head: say('list.source'),
      label: say('list.source'),
      cell: ({ newest }) =>
        newest ? <ObservationSource language={language} observation={newest} /> : <Nothing />,
    },
  ]
}

function Newest({ language, indicator, newest, values }: PublicListed & { language: Language }) {
  const say = indicatorWords(language)
  if (newest) return <b>{sayMeasure(language, { ...indicator, ...newest })}</b>
  return <span class="faint">{values > 0 ? say('list.elsewhere', { values }) : say('list.none')}</span>
}
