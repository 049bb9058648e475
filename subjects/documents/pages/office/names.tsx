import { type Fields, typed } from '../../../../kernel/http/form.ts'
import { form, type OfficeContext, officePage } from '../../../../kernel/http/office-page.ts'
import { DataTable } from '../../../../web/components/data-table.tsx'
import { Choice, Form, Send, TextField } from '../../../../web/components/form.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { StateBlock } from '../../../../web/components/state-block.tsx'
import { decideName } from '../../../bodies/contract/names.ts'
import { listSets } from '../../../bodies/queries/names.ts'
import { treeOn } from '../../../bodies/queries/tree.ts'
import { bodyWords } from '../../../bodies/words/words.ts'
import type { UndecidedName } from '../../contract/named-bodies.ts'
import { listUndecidedNames } from '../../queries/named-bodies.ts'

type Option = { value: string; label: string }

/** Names of bodies in texts that nobody can place: each is decided once for all its occurrences. */
export const namesPage = officePage(
  '/office/bodies/names',
  async (context) => {
    const { language, ask, link, question } = context
    const say = bodyWords(language)
    const names = await ask(listUndecidedNames, { language })
    const wanted = names.find(({ name }) => name === question('name'))
    const options = wanted ? await optionsFor(context, wanted) : []
    const title = say('office.names')
    return {
      kind: 'page',
      title,
      description: '',
      crumbs: [{ label: say('office.title'), href: link('/office/bodies') }, { label: title }],
      body: (
        <>
          <PageHead title={title} lede={say('office.namesLede')} />
          {wanted && <Decide context={context} wanted={wanted} options={options} />}
          <Names context={context} names={names} />
        </>
      ),
    }
  },
  {
    reads: ['name'],
    forms: [form(decideName, { input: decisionOf, leadsTo: () => '/office/bodies/names' })],
  },
)

async function optionsFor({ ask, language }: OfficeContext, wanted: UndecidedName): Promise<Option[]> {
  const found = await ask(treeOn, { language, q: wanted.name, limit: 20 })
  const sets = await ask(listSets, { language })
  const bodies = new Map(
    [...wanted.candidates, ...found.bodies.map((body) => ({ ...body, parent: null }))].map((body) => [
      body.id,
      body.parent ? `${body.name} (${body.parent})` : body.name,
    ]),
  )
  return [
    ...[...bodies].map(([id, label]) => ({ value: `body:${id}`, label })),
    ...sets.map(({ id, name }) => ({ value: `set:${id}`, label: name })),
    { value: 'nobody', label: bodyWords(language)('meaning.nobody') },
  ]
}

function decisionOf(fields: Fields): unknown {
  const get = (name: string) => (typeof fields[name] === 'string' ? fields[name].trim() : '')
  const [kind, id] = get('meaning').split(':')
  const decision =
    get('body') === ''
      ? kind === 'set'
        ? { kind, set: id }
        : kind === 'body'
          ? { kind, body: id }
          : { kind }
      : { kind: 'body', body: get('body') }
  return { name: get('name'), decision, reason: get('reason') || null }
}

type DecideProps = { context: OfficeContext; wanted: UndecidedName; options: readonly Option[] }

function Decide({ context: { language, key, sent }, wanted, options }: DecideProps) {
  const say = bodyWords(language)
  const act = decideName.name
  const mine = sent?.act === act ? sent : null
  const field = { act, faults: mine?.faults }
  return (
    <Section id="decide" title={say('names.whatMeans', { name: wanted.name })}>
      <Form language={language} act={act} once={key} {...mine}>
        <input type="hidden" name="name" value={wanted.name} />
        <Choice
          {...field}
          name="meaning"
          label={say('names.meaning')}
          none={say('names.choose')}
          choices={options}
          value={typed(sent, act, 'meaning')}
        />
        <TextField
          {...field}
          name="body"
          label={say('names.other')}
          hint={say('field.bodyHint')}
          value={typed(sent, act, 'body')}
        />
        <TextField {...field} name="reason" label={say('names.reason')} value={typed(sent, act, 'reason')} />
        <Send>{say('names.decide')}</Send>
      </Form>
    </Section>
  )
}

function Names({ context, names }: { context: OfficeContext; names: readonly UndecidedName[] }) {
  const { language, link } = context
  const say = bodyWords(language)
  if (names.length === 0) {
    return (
      <StateBlock kind="empty" title={say('names.none')}>
        {say('names.noneNext')}
      </StateBlock>
    )
  }
  return (
    <Section id="waiting" title={say('names.waiting', { count: names.length })}>
      <DataTable
        caption={say('office.names')}
        captionUnseen={true}
        narrow="stack"
        rows={names}
        columns={[
          {
            head: say('bodies.name'),
            rowHead: true,
            cell: ({ name }) => (
              <a href={link(`/office/bodies/names?name=${encodeURIComponent(name)}`)}>{name}</a>
            ),
          },
          {
            head: say('names.why'),
            label: say('names.why'),
            cell: ({ meaning }) => say(`meaning.${meaning}`),
          },
          {
            head: say('names.where'),
            label: say('names.where'),
            cell: ({ works }) => works.map(({ number }) => number).join(', '),
          },
          { head: say('names.count'), label: say('names.count'), kind: 'number', cell: ({ count }) => count },
        ]}
      />
    </Section>
  )
}
