import { typed } from '../../../../kernel/http/form.ts'
import { form, type OfficeContext, officePage } from '../../../../kernel/http/office-page.ts'
import { type Column, DataTable } from '../../../../web/components/data-table.tsx'
import { Choice, Form, Send, TextField } from '../../../../web/components/form.tsx'
import { Note } from '../../../../web/components/note.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { StateBlock } from '../../../../web/components/state-block.tsx'
import { endKey, giveKey, type Key, KeyRight } from '../../contract/keys.ts'
import { listKeys } from '../../queries/keys.ts'
import { peopleWords } from '../../words/words.ts'
import { sayMoment, sayUntil } from './say.ts'

/** The keys of programs in a body, and the form that gives one. */
export const keysPage = officePage(
  '/office/keys/:body',
  async (context) => {
    const { language, ask, parameter } = context
    const say = peopleWords(language)
    const keys = await ask(listKeys, { body: parameter('body') })
    return {
      kind: 'page',
      title: say('keys.title'),
      description: '',
      crumbs: [],
      body: (
        <>
          <PageHead title={say('keys.title')} lede={say('keys.lede')} />
          {keys.length === 0 ? (
            <StateBlock kind="empty" title={say('keys.none')} />
          ) : (
            <DataTable
              caption={say('keys.caption')}
              captionUnseen={true}
              columns={columnsOf(context)}
              rows={keys}
              narrow="stack"
            />
          )}
          <GiveKey {...context} />
        </>
      ),
    }
  },
  {
    forms: [form(giveKey), form(endKey, { leadsTo: ({ parameter }) => `/office/keys/${parameter('body')}` })],
  },
)

function columnsOf({ language, key: once }: OfficeContext): Column<Key>[] {
  const say = peopleWords(language)
  const column = (head: string, cell: Column<Key>['cell']): Column<Key> => ({ head, label: head, cell })
  return [
    { head: say('keys.label'), rowHead: true, cell: ({ label }) => label },
    column(say('keys.right'), ({ right }) => say(`right.${KeyRight.parse(right)}`)),
    column(say('when.from'), ({ from }) => sayMoment(language, from)),
    column(say('when.until'), ({ until }) => sayUntil(language, until)),
    column(say('me.end'), ({ id, inForce }) =>
      inForce ? (
        <Form language={language} act={endKey.name} once={`${once}-${id}`} inline={true}>
          <input type="hidden" name="id" value={id} />
          <Send kind="outlined">{say('me.end')}</Send>
        </Form>
      ) : (
        <span class="quiet">{say('when.over')}</span>
      ),
    ),
  ]
}

function GiveKey({ language, key, sent }: OfficeContext) {
  const say = peopleWords(language)
  const act = giveKey.name
  const mine = sent?.act === act ? sent : null
  const field = { act, faults: mine?.faults }
  const labels = { label: say('keys.label'), right: say('keys.right'), until: say('keys.until') }
  return (
    <Section id="give" title={say('keys.give')}>
      {mine && mine.output !== null ? (
        <Note kind="ok">
          {say('keys.given')} <code class="secret">{giveKey.output.parse(mine.output).secret}</code>
        </Note>
      ) : (
        <Form language={language} act={act} once={key} labels={labels} {...mine}>
          <TextField
            {...field}
            name="label"
            label={labels.label}
            hint={say('keys.labelHint')}
            value={typed(sent, act, 'label')}
          />
          <Choice
            {...field}
            name="right"
            label={labels.right}
            none={say('me.choose')}
            value={typed(sent, act, 'right')}
            choices={KeyRight.options.map((right) => ({ value: right, label: say(`right.${right}`) }))}
          />
          <TextField
            {...field}
            name="until"
            type="date"
            label={labels.until}
            value={typed(sent, act, 'until')}
          />
          <Send>{say('keys.send')}</Send>
        </Form>
      )}
    </Section>
  )
}
