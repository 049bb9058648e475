import { type PageContext, page } from '../../../../kernel/http/page.ts'
import { type Column, DataTable } from '../../../../web/components/data-table.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { SampleChip } from '../../../../web/components/sample-chip.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { StateBlock } from '../../../../web/components/state-block.tsx'
import type { PublicAim, PublicLine } from '../../contract.ts'
import { listLines } from '../../queries/list.ts'
import { objectiveWords } from '../../words/words.ts'
import { objectiveTable } from './objective-table.tsx'
import { saySign } from './say-level.ts'
import { clauseLink } from './standing.ts'

/** All objectives: those with a measure, those without, and the sample apart. */
export const objectivesPage = page('/objectives', async (context) => {
  const { language, ask } = context
  const say = objectiveWords(language)
  const lines = await ask(listLines, { language })
  const real = lines.filter((line) => !isSample(line))
  const samples = lines.filter(isSample)
  const followed = real.filter(hasFigures)
  const unmeasured = real.filter(({ indicator }) => indicator === null)
  const waiting = real.filter((line) => line.indicator !== null && !hasFigures(line))
  return {
    kind: 'page',
    title: say('list.title'),
    description: say('list.description'),
    crumbs: [{ label: say('list.title') }],
    body: (
      <>
        <PageHead title={say('list.title')} lede={say('list.lede')} />
        {lines.length === 0 && (
          <StateBlock kind="empty" title={say('list.empty')}>
            {say('list.emptyNext')}
          </StateBlock>
        )}
        {followed.length > 0 && (
          <Section title={say('list.measured')} note={say('list.measured.note')} id="measured">
            {objectiveTable(followed, context)}
          </Section>
        )}
        {waiting.length > 0 && (
          <Section title={say('list.waiting')} note={say('list.waiting.note')} id="waiting">
            <WithoutFigures context={context} lines={waiting} />
          </Section>
        )}
        {unmeasured.length > 0 && (
          <Section title={say('list.unmeasured')} note={say('list.unmeasured.note')} id="unmeasured">
            <WithoutFigures context={context} lines={unmeasured} />
          </Section>
        )}
        {samples.length > 0 && (
          <Section
            title={
              <>
                {say('list.sample')} <SampleChip language={language} />
              </>
            }
            note={say('list.sample.note')}
            id="sample"
          >
            {objectiveTable(samples.filter(hasFigures), context)}
            <WithoutFigures context={context} lines={samples.filter((line) => !hasFigures(line))} />
          </Section>
        )}
      </>
    ),
  }
})

function isSample({ aims }: PublicLine): boolean {
  return aims.some(({ workSample }) => workSample)
}

function hasFigures({ observations }: PublicLine): boolean {
  return observations.length > 0
}

type Promised = { aim: PublicAim; line: PublicLine }

function WithoutFigures({ context, lines }: { context: PageContext; lines: readonly PublicLine[] }) {
  const { language } = context
  const aims = lines.flatMap((line) => line.aims.map((aim) => ({ aim, line })))
  return (
    <DataTable
      caption={objectiveWords(language)('table.captionWithout')}
      captionUnseen
      columns={columnsOf(context)}
      rows={aims}
      narrow="stack"
    />
  )
}

function columnsOf({ language, link }: PageContext): Column<Promised>[] {
  const say = objectiveWords(language)
  return [
    {
      head: say('table.objective'),
      rowHead: true,
      cell: ({ aim }) => <a href={link(`/objectives/${aim.id}`)}>{aim.subject}</a>,
    },
    {
      head: say('table.level'),
      label: say('table.level'),
      cell: ({ aim, line }) => saySign(language, aim, line.indicator),
    },
    {
      head: say('table.deadline'),
      label: say('table.deadline'),
      cell: ({ aim }) => aim.deadline ?? '–',
    },
    {
      head: say('table.set'),
      label: say('table.set'),
      cell: ({ aim }) => {
        const { href, label } = clauseLink(link, aim)
        return <a href={href}>{label}</a>
      },
    },
  ]
}
