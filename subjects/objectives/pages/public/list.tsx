import { type PageContext, page } from '../../../../kernel/http/page.ts'
import { DataTable } from '../../../../web/components/data-table.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { SampleChip } from '../../../../web/components/sample-chip.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { StateBlock } from '../../../../web/components/state-block.tsx'
import type { PublicAim, PublicLine } from '../../contract.ts'
import { listLines } from '../../queries/list.ts'
import { objectiveWords } from '../../words/words.ts'
import { objectiveTable } from './objective-table.tsx'
import { clauseLink } from './standing.ts'

/** All objectives: those with a measure, those without, and the sample apart. */
export const objectivesPage = page('/objectives', async (context) => {
  const { language, ask } = context
  const say = objectiveWords(language)
  const lines = await ask(listLines, { language })
  const real = lines.filter((line) => !isSample(line))
  const samples = lines.filter(isSample)
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
        {real.some(isMeasured) && (
          <Section title={say('list.measured')} note={say('list.measured.note')} id="measured">
            {objectiveTable(measuredFirst(real), context)}
          </Section>
        )}
        <Unmeasured context={context} lines={real} />
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
            {objectiveTable(samples, context)}
            <UnmeasuredTable context={context} lines={samples} />
          </Section>
        )}
      </>
    ),
  }
})

function isSample({ aims }: PublicLine): boolean {
  return aims.some(({ workSample }) => workSample)
}

function isMeasured({ indicator }: PublicLine): boolean {
  return indicator !== null
}

// Measures that somebody has published figures of come before those still waiting for one.
function measuredFirst(lines: readonly PublicLine[]): PublicLine[] {
  const has = ({ observations }: PublicLine) => observations.length > 0
  return [...lines.filter(has), ...lines.filter((line) => !has(line))]
}

type UnmeasuredProps = { context: PageContext; lines: readonly PublicLine[] }

function Unmeasured({ context, lines }: UnmeasuredProps) {
  const say = objectiveWords(context.language)
  if (lines.every(isMeasured)) return null
  return (
    <Section title={say('list.unmeasured')} note={say('list.unmeasured.note')} id="unmeasured">
      <UnmeasuredTable context={context} lines={lines} />
    </Section>
  )
}

function UnmeasuredTable({ context: { language, link }, lines }: UnmeasuredProps) {
  const say = objectiveWords(language)
  const aims = lines.filter((line) => !isMeasured(line)).flatMap((line) => line.aims)
  if (aims.length === 0) return null
  return (
    <DataTable<PublicAim>
      caption={say('table.captionUnmeasured')}
      captionUnseen
      columns={[
        {
          head: say('table.objective'),
          rowHead: true,
          cell: ({ id, subject }) => <a href={link(`/objectives/${id}`)}>{subject}</a>,
        },
        {
          head: say('table.deadline'),
          label: say('table.deadline'),
          kind: 'number',
          cell: ({ deadline }) => deadline ?? '–',
        },
        {
          head: say('table.set'),
          label: say('table.set'),
          cell: (aim) => {
            const { href, label } = clauseLink(link, aim)
            return <a href={href}>{label}</a>
          },
        },
      ]}
      rows={aims}
      narrow="stack"
    />
  )
}
