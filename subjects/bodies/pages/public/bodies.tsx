import { page } from '../../../../kernel/http/page.ts'
import { sayDate } from '../../../../kernel/locale/dates.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { type Column, DataTable } from '../../../../web/components/data-table.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { Section } from '../../../../web/components/section.tsx'
import type { PublicArea, PublicBody } from '../../contract.ts'
import { listBodies } from '../../queries/list.ts'
import { bodyWords } from '../../words/words.ts'

/** Central bodies and places, with their dates and successors. */
export const bodiesPage = page('/bodies', async ({ language, ask }) => {
  const say = bodyWords(language)
  const { bodies, areas } = await ask(listBodies, { language })
  const places = areas.filter(({ kind }) => kind === 'province' || kind === 'former-province')
  const title = say('page.title')
  return {
    kind: 'page',
    title,
    description: say('page.lede'),
    crumbs: [{ label: title }],
    body: (
      <>
        <PageHead title={title} lede={say('page.lede')} />
        <Section id="central" title={say('bodies.title')}>
          <DataTable
            caption={say('bodies.caption')}
            columns={bodyColumns(language)}
            rows={bodies}
            narrow="stack"
            rowId={({ id }) => id}
          />
        </Section>
        <Section id="places" title={say('areas.title')} note={say('areas.note')}>
          <DataTable
            caption={say('areas.caption')}
            columns={areaColumns(language, new Map(areas.map((area) => [area.id, area.name])))}
            rows={places}
            narrow="stack"
            rowId={({ id }) => id}
          />
        </Section>
      </>
    ),
  }
})

function bodyColumns(language: Language): Column<PublicBody>[] {
  const say = bodyWords(language)
  return [
    {
      head: say('bodies.name'),
      rowHead: true,
      cell: ({ name, confirmation }) => (
        <>
          {name}
          {confirmation === 'to-be-confirmed' && <small class="doubt"> {say('bodies.toBeConfirmed')}</small>}
        </>
      ),
    },
    labelled(say('bodies.short'), ({ shortName }) => shortName),
    labelled(say('bodies.kind'), ({ kind }) => say(`kind.${kind}`)),
    ...periodColumns<PublicBody>(language),
    labelled(say('bodies.successor'), ({ successorName, successor }) =>
      successorName ? <a href={`#${successor}`}>{successorName}</a> : null,
    ),
  ]
}

function areaColumns(language: Language, names: ReadonlyMap<string, string>): Column<PublicArea>[] {
  const say = bodyWords(language)
  return [
    { head: say('bodies.name'), rowHead: true, cell: ({ name }) => name },
    labelled(say('areas.code'), ({ code }) => code),
    ...periodColumns<PublicArea>(language),
    labelled(say('bodies.successor'), ({ successor }) =>
      successor ? <a href={`#${successor}`}>{names.get(successor)}</a> : null,
    ),
  ]
}

type InTime = { validFrom: string | null; validUntil: string | null; successor: string | null }

function periodColumns<Row extends InTime>(language: Language): Column<Row>[] {
  const say = bodyWords(language)
  return [
    labelled(say('bodies.from'), ({ validFrom }) => validFrom && sayDate(language, validFrom)),
    labelled(say('bodies.until'), ({ validUntil, successor }) =>
      validUntil ? sayDate(language, validUntil) : successor && <span class="faint">{say('unknown')}</span>,
    ),
  ]
}

function labelled<Row>(label: string, cell: Column<Row>['cell']): Column<Row> {
  return { head: label, label, cell }
}
