import type { Language } from '../../../../kernel/locale/language.ts'
import { type Column, DataTable } from '../../../../web/components/data-table.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { StateBlock } from '../../../../web/components/state-block.tsx'
import type { Holder } from '../../contract/posts.ts'
import { peopleWords } from '../../words/words.ts'
import { sayMoment, sayState, sayUntil } from './say.ts'

type HoldersProps = { language: Language; now: Date; holders: readonly Holder[] }

/** Who holds a post in a body, who did and who will, those in force first. */
export function Holders({ language, now, holders }: HoldersProps) {
  const say = peopleWords(language)
  const column = (head: string, cell: Column<Holder>['cell']): Column<Holder> => ({ head, label: head, cell })
  return (
    <Section id="holders" title={say('people.holders')}>
      {holders.length === 0 ? (
        <StateBlock kind="empty" title={say('people.nobody')} />
      ) : (
        <DataTable
          caption={say('people.holdersCaption')}
          captionUnseen={true}
          narrow="stack"
          rows={[...holders].sort((a, b) => Number(b.inForce) - Number(a.inForce))}
          columns={[
            { head: say('people.name'), rowHead: true, cell: ({ name }) => name ?? say('person.erased') },
            column(say('invitation.post'), ({ post }) => say(`post.${post}`)),
            column(say('people.kind'), ({ kind }) => say(`kind.${kind}`)),
            column(say('when.from'), ({ from }) => sayMoment(language, from)),
            column(say('when.until'), ({ until }) => (until ? sayUntil(language, until) : say('when.open'))),
            column(say('people.state'), (holder) => sayState(language, holder, now)),
          ]}
        />
      )}
    </Section>
  )
}
