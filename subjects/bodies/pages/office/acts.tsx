import type { Fields } from '../../../../kernel/http/form.ts'
import { form, type OfficeContext, officePage } from '../../../../kernel/http/office-page.ts'
import { Form, Send } from '../../../../web/components/form.tsx'
import { Note } from '../../../../web/components/note.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { Segments } from '../../../../web/components/segments.tsx'
import { Act, type Consequences, enact } from '../../contract/acts.ts'
import { mayKeepBodies } from '../../queries/may-keep.ts'
import { previewSuccession } from '../../queries/preview-succession.ts'
import { bodyWords } from '../../words/words.ts'
import { actOf, fieldNames, type Kind, kinds } from './act-fields.ts'
import { ActFields } from './act-form.tsx'
import { ConsequencesList } from './consequences-list.tsx'
import type { ConsequenceLine, ConsequenceTeller } from './teller.ts'

type Foreseen = {
  consequences: Consequences
  names: Record<string, string>
  above: readonly ConsequenceLine[]
}
/** What the form foresees: nothing yet, what is wrong, or what would happen. */
type Foresight = { is: 'nothing' } | { is: 'wrong'; text: string } | ({ is: 'foreseen' } & Foreseen)

/**
 * An act on a body: choose it, see what it would do, confirm. Each step is an address of its own, without script.
 * @param tellers tell what it would do in the rooms above
 */
export const actsPage = (tellers: readonly ConsequenceTeller[]) =>
  officePage(
    '/office/bodies/acts',
    async (context) => {
      const { ask, language, link, question, sent } = context
      const say = bodyWords(language)
      await ask(mayKeepBodies, {})
      const asked = fieldsAsked(question)
      const fields = sent?.fields ?? asked
      const kind = kinds.find((each) => each === fields['kind']) ?? 'rename'
      const foresight = await foresee(context, asked, tellers)
      const title = say('office.acts')
      return {
        kind: 'page',
        title,
        description: '',
        crumbs: [{ label: say('office.title'), href: link('/office/bodies') }, { label: title }],
        body: (
          <>
            <PageHead title={title} lede={say('office.actsLede')} />
            <Kinds context={context} current={kind} />
            {sent?.refusal && (
              <Note kind="late" title={say('office.refused')}>
                {sent.refusal}
              </Note>
            )}
            <Section id="fields" title={say(`act.${kind}`)}>
              <form class="form" method="get">
                <ActFields language={language} kind={kind} fields={fields} today={context.today} />
                <Send kind={foresight.is === 'foreseen' ? 'outlined' : 'filled'}>
                  {say('office.preview')}
                </Send>
              </form>
            </Section>
            {foresight.is === 'wrong' && (
              <Note kind="late" title={say('office.refused')}>
                {foresight.text}
              </Note>
            )}
            {foresight.is === 'foreseen' && <Confirm context={context} asked={asked} foreseen={foresight} />}
          </>
        ),
      }
    },
    {
      reads: [...fieldNames],
      forms: [form(enact, { input: actOf, leadsTo: (_context, { consequences }) => leadsTo(consequences) })],
    },
  )

function Kinds({ context: { language, link }, current }: { context: OfficeContext; current: Kind }) {
  const say = bodyWords(language)
  return (
    <Segments
      label={say('office.kinds')}
      segments={kinds.map((kind) => ({
        href: link(`/office/bodies/acts?kind=${kind}`),
        label: say(`act.${kind}`),
        current: kind === current,
      }))}
    />
  )
}

type ConfirmProps = { context: OfficeContext; asked: Fields; foreseen: Foreseen }

function Confirm({ context: { language, key }, asked, foreseen }: ConfirmProps) {
  const say = bodyWords(language)
  return (
    <Section id="consequences" title={say('office.consequences')} note={say('act.previewed')}>
      <ConsequencesList language={language} {...foreseen} />
      <Form language={language} act={enact.name} once={key}>
        {Object.entries(asked).map(([name, value]) => (
          <input type="hidden" name={name} value={String(value)} />
        ))}
        <Send>{say('office.confirm')}</Send>
      </Form>
    </Section>
  )
}

function fieldsAsked(question: OfficeContext['question']): Fields {
  return Object.fromEntries(
    fieldNames.flatMap((name) => {
      const value = question(name)?.slice(0, 10_000)
      return value ? [[name, value]] : []
    }),
  )
}

async function foresee(
  context: OfficeContext,
  asked: Fields,
  tellers: readonly ConsequenceTeller[],
): Promise<Foresight> {
  const { ask, language } = context
  if (asked['body'] === undefined) return { is: 'nothing' }
  const say = bodyWords(language)
  const act = Act.safeParse(actOf(asked))
  if (!act.success) return { is: 'wrong', text: say('office.incomplete') }
  try {
    const foreseen = await ask(previewSuccession, act.data)
    const { consequences } = foreseen
    const told = await Promise.all(tellers.map((tell) => tell(context, { on: act.data.on, consequences })))
    return { is: 'foreseen', ...foreseen, above: told.flat() }
  } catch (error) {
    const text = refusalIn(language, error)
    if (text === null) throw error
    return { is: 'wrong', text }
  }
}

// Refusals of the rules are told beside the form; what is out of reach stays as if it were not there.
function refusalIn(language: OfficeContext['language'], error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error && 'details' in error)) return null
  const details = Object.entries(error.details ?? {}).map(([name, value]) => [name, String(value)])
  return bodyWords.find(language, `error.${String(error.code)}`)?.(Object.fromEntries(details)) ?? null
}

function leadsTo({ establishes, renames, moves, ends }: Consequences): string {
  const first =
    establishes[0]?.id ?? renames[0]?.body ?? ends[0]?.successor ?? ends[0]?.body ?? moves[0]?.body
  return first ? `/bodies/${first}` : '/bodies'
}
