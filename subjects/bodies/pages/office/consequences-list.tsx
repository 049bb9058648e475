import type { Language } from '../../../../kernel/locale/language.ts'
import { RuledList } from '../../../../web/components/ruled-list.tsx'
import type { Consequences } from '../../contract/acts.ts'
import { bodyWords } from '../../words/words.ts'
import type { ConsequenceLine } from './teller.ts'

type Props = {
  /** What is told by the rooms above. */
  above: readonly ConsequenceLine[]
  language: Language
  consequences: Consequences
  names: Record<string, string>
}

/** What an act would do, one line each. */
export function ConsequencesList({ language, consequences, names, above }: Props) {
  const say = bodyWords(language)
  const name = (id: string | null) => (id === null ? say('office.nobody') : (names[id] ?? id))
  const { establishes, ends, renames, moves, areaEnds, passes } = consequences
  const lines = [
    ...establishes.map((each) => [say('part.begins'), each.names[language]]),
    ...ends.map((each) => [say('part.ends'), `${name(each.body)} › ${name(each.successor)}`]),
    ...renames.map((each) => [say('part.renamed'), `${name(each.body)} › ${each.names[language]}`]),
    ...moves.map((each) => [say('part.moved'), `${name(each.body)}: ${name(each.from)} › ${name(each.to)}`]),
    ...areaEnds.map((each) => [say('act.areaEnds'), `${name(each.area)} › ${name(each.successor)}`]),
    ...passes.map((each) => [
      say(`passes.${each.what}`),
      `${name(each.predecessor)} › ${name(each.successor)}`,
    ]),
    ...above.map(({ what, text }) => [what, text]),
  ]
  return (
    <RuledList
      items={lines.map(([what, text]) => (
        <>
          <b>{what}</b> {text}
        </>
      ))}
    />
  )
}
