import type { Language } from '../../../../kernel/locale/language.ts'
import { type Column, DataTable } from '../../../../web/components/data-table.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { StateBlock } from '../../../../web/components/state-block.tsx'
import type { Look } from '../../contract/data.ts'
import { listColleagues, listPeople } from '../../contract/posts.ts'
import { peopleWords } from '../../words/words.ts'
import { sayMoment } from './say.ts'

/** Who looked at one's data, in virtue of which post. */
export function Looks({ language, looks }: { language: Language; looks: readonly Look[] }) {
  const say = peopleWords(language)
  const column = (head: string, cell: Column<Look>['cell']): Column<Look> => ({ head, label: head, cell })
  return (
    <Section id="looks" title={say('data.looks')}>
      {looks.length === 0 ? (
        <StateBlock kind="empty" title={say('data.noLooks')} />
      ) : (
        <DataTable
          caption={say('data.looksCaption')}
          captionUnseen={true}
          narrow="stack"
          rows={looks}
          columns={[
            { head: say('data.at'), rowHead: true, cell: ({ at }) => sayMoment(language, at) },
            column(say('data.by'), ({ post, bodyName }) =>
              post
                ? say('held.inBody', { post: say(`post.${post}`), body: bodyName ?? '' })
                : say('data.operator'),
            ),
            column(say('data.through'), ({ through }) => sayThrough(language, through)),
          ]}
        />
      )}
    </Section>
  )
}

function sayThrough(language: Language, through: string): string {
  const say = peopleWords(language)
  switch (through) {
    case listPeople.name:
      return say('look.people')
    case listColleagues.name:
      return say('look.colleagues')
    default:
      return say('look.other')
  }
}
