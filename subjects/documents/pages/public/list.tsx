import { page } from '../../../../kernel/http/page.ts'
import { sayDate } from '../../../../kernel/locale/dates.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { type Column, DataTable } from '../../../../web/components/data-table.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { SampleChip } from '../../../../web/components/sample-chip.tsx'
import { StateBlock } from '../../../../web/components/state-block.tsx'
import type { PublicWork } from '../../contract.ts'
import { listWorks } from '../../queries/list.ts'
import { documentWords } from '../../words/words.ts'

/** All registered resolutions, samples last. */
export const resolutionsPage = page('/resolutions', async ({ language, ask, link }) => {
  const say = documentWords(language)
  const works = await ask(listWorks, { language })
  return {
    kind: 'page',
    title: say('list.title'),
    description: say('list.description'),
    crumbs: [{ label: say('list.title') }],
    body: (
      <>
        <PageHead title={say('list.title')} lede={say('list.lede')} />
        {works.length === 0 ? (
          <StateBlock kind="empty" title={say('list.empty')}>
            {say('list.emptyNext')}
          </StateBlock>
        ) : (
          <DataTable
            caption={say('list.caption')}
            captionUnseen
            columns={columnsOf(language, link)}
            rows={[...works].sort((a, b) => Number(a.sample) - Number(b.sample))}
            narrow="stack"
          />
        )}
      </>
    ),
  }
})

function columnsOf(language: Language, link: (path: string) => string): Column<PublicWork>[] {
  const say = documentWords(language)
  const column = (head: string, cell: Column<PublicWork>['cell']) => ({ head, label: head, cell })
  return [
    {
      head: say('list.number'),
      rowHead: true,
      cell: ({ id, number, sample }) => (
        <>
          <a class="whole" href={link(`/resolutions/${id}`)}>
            {number}
          </a>
          {sample && (
            <>
              {' '}
              <SampleChip language={language} />
            </>
          )}
        </>
      ),
    },
    column(say('list.about'), ({ title }) => title),
    column(say('list.issuer'), ({ issuer }) => issuer),
    column(say('list.issued'), ({ issuedOn }) => <span class="whole">{sayDate(language, issuedOn)}</span>),
    column(say('list.texts'), (work) => sayTexts(language, work)),
  ]
}

function sayTexts(language: Language, work: PublicWork): string {
  const say = documentWords(language)
  if (work.languages.length === 0) return say('list.noText')
  const rank = (code: Language) => (code === work.language ? '' : code)
  return [...work.languages]
    .sort((a, b) => rank(a).localeCompare(rank(b), 'en'))
    .map((code) => say(`language.${code}`))
    .join(', ')
}
