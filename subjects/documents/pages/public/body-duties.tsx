import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../../kernel/http/page.ts'
import { RuledList } from '../../../../web/components/ruled-list.tsx'
import { SampleChip } from '../../../../web/components/sample-chip.tsx'
import { Section } from '../../../../web/components/section.tsx'
import type { PublicDuty } from '../../contract/named-bodies.ts'
import { dutiesOf } from '../../queries/named-bodies.ts'
import { documentWords } from '../../words/words.ts'

const mostShown = 30

/** What texts order a body, or those that went into it, to do: nothing where none does. */
export async function bodyDuties(context: PageContext, bodies: readonly string[]): Promise<Child> {
  const { ask, language } = context
  const duties = await ask(dutiesOf, { body: [...bodies], language })
  if (duties.length === 0) return null
  const say = documentWords(language)
  return (
    <Section
      id="duties"
      title={say('duties.title', { count: duties.length })}
      note={duties.length > mostShown ? say('duties.first', { count: mostShown }) : undefined}
    >
      <RuledList
        items={duties.slice(0, mostShown).map((duty) => <Ordered context={context} duty={duty} />)}
      />
    </Section>
  )
}

function Ordered({ context: { language, link }, duty }: { context: PageContext; duty: PublicDuty }) {
  const say = documentWords(language)
  const { work, number, clause, quote, textLanguage, part, through, sample } = duty
  return (
    <>
      <a href={link(`/resolutions/${work}/clauses/${clause}`)}>{number}</a>{' '}
      <span class="faint">
        {say(`duties.${part}`)}
        {through && ` · ${say('duties.through', { set: through })}`}
      </span>
      {sample && (
        <>
          {' '}
          <SampleChip language={language} />
        </>
      )}
      <p lang={textLanguage}>{quote}</p>
    </>
  )
}
