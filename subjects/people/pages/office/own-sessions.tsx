import type { OfficeContext } from '../../../../kernel/http/office-page.ts'
import { type Column, DataTable } from '../../../../web/components/data-table.tsx'
import { Form, Send } from '../../../../web/components/form.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { endOtherSessions, endSession, type SessionSeen } from '../../contract/sessions.ts'
import { peopleWords } from '../../words/words.ts'
import { sayMoment } from './say.ts'

/** Where one is signed in, and the buttons that end it. */
export function OwnSessions({
  context,
  sessions,
}: {
  context: OfficeContext
  sessions: readonly SessionSeen[]
}) {
  const { language, key } = context
  const say = peopleWords(language)
  const column = (head: string, cell: Column<SessionSeen>['cell']): Column<SessionSeen> => ({
    head,
    label: head,
    cell,
  })
  const columns = [
    {
      ...column(say('me.device'), ({ device }) => device || say('me.unknownDevice')),
      rowHead: true,
    },
    column(say('me.method'), ({ method }) => say(`method.${method}`)),
    column(say('me.started'), ({ startedAt }) => sayMoment(language, startedAt)),
    column(say('me.seen'), ({ seenAt }) => sayMoment(language, seenAt)),
    column(say('me.end'), ({ session, current }) =>
      current ? (
        <span class="quiet">{say('me.thisSession')}</span>
      ) : (
        <Form language={language} act={endSession.name} once={`${key}-${session}`} inline={true}>
          <input type="hidden" name="session" value={session} />
          <Send kind="outlined">{say('me.end')}</Send>
        </Form>
      ),
    ),
  ]
  return (
    <Section id="sessions" title={say('me.sessions')}>
      <DataTable
        caption={say('me.sessionsCaption')}
        captionUnseen={true}
        columns={columns}
        rows={sessions}
        narrow="stack"
      />
      {sessions.length > 1 && (
        <Form language={language} act={endOtherSessions.name} once={`${key}-others`} inline={true}>
          <Send kind="outlined">{say('me.endOthers')}</Send>
        </Form>
      )}
    </Section>
  )
}
