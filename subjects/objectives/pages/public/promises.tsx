import type { Language } from '../../../../kernel/locale/language.ts'
import { StatusGlyph } from '../../../../web/components/status-post.tsx'
import type { PublicIndicator } from '../../../indicators/contract.ts'
import type { PublicAim } from '../../contract.ts'
import { objectiveWords } from '../../words/words.ts'
import { sayTarget } from './say-level.ts'
import { clauseLink, statusOf } from './standing.ts'

type PromisesProps = {
  language: Language
  link: (path: string) => string
  aims: readonly PublicAim[]
  indicator: PublicIndicator | null
}

/**
 * What was promised for each year: the law's own words where a text is here, else ours without quotation
 * marks; its clause and where it stands. Each item has the aim's own address.
 */
export function Promises({ language, link, aims, indicator }: PromisesProps) {
  const say = objectiveWords(language)
  const inTime = [...aims].sort((a, b) => (a.deadline ?? 0) - (b.deadline ?? 0))
  return (
    <ul class="ruled ruled-promises">
      {inTime.map((aim) => {
        const clause = clauseLink(link, aim)
        return (
          <li id={aim.id}>
            <b>{aim.deadline ?? '–'}</b>
            <span>
              <Words language={language} aim={aim} indicator={indicator} />
              <br />
              <a href={clause.href}>{clause.label}</a>
            </span>
            <span title={say(`verdict.${aim.verdict}`)}>
              <StatusGlyph state={statusOf(aim)} />
              <span class="unseen">{say(`verdict.${aim.verdict}`)}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

type WordsProps = { language: Language; aim: PublicAim; indicator: PublicIndicator | null }

function Words({ language, aim, indicator }: WordsProps) {
  const quote = aim.quotes.find((given) => given.language === language)
  if (quote) return <q>{quote.quote}</q>
  // Who has no text in their language gets our words first, then those of the text that prevails.
  const original = aim.quotes.find((given) => given.language === 'vi') ?? aim.quotes[0]
  return (
    <>
      {ownWords(language, aim, indicator)}
      {original && (
        <>
          <br />
          <q class="quiet" lang={original.language}>
            {original.quote}
          </q>
        </>
      )}
    </>
  )
}

function ownWords(language: Language, aim: PublicAim, indicator: PublicIndicator | null): string {
  if (aim.value === null) return aim.subject
  const target = sayTarget(language, aim, indicator)
  return objectiveWords(language)('promise.own', { subject: aim.subject, target })
}
