import type { PageContext } from '../../../../kernel/http/page.ts'
import { sayDate } from '../../../../kernel/locale/dates.ts'
import { Facts } from '../../../../web/components/facts.tsx'
import { History, type HistoryStop } from '../../../../web/components/history.tsx'
import { SectionHeader } from '../../../../web/components/section.tsx'
import type { PublicBodyPage, PublicKin } from '../../contract/in-time.ts'
import { bodyWords } from '../../words/words.ts'
import { saySpan } from './say-span.ts'

type Props = { context: PageContext; told: PublicBodyPage }

/** Who came after, the body itself, who went before: stones on a line, the newest first. */
export function BodyHistory({ context, told }: Props) {
  const { language } = context
  const say = bodyWords(language)
  const { body, predecessors, successors } = told
  const stops: HistoryStop[] = [
    ...[...successors].reverse().map((kin) => stopOf(context, kin)),
    { when: saySpan(language, body), now: true, content: <b>{body.name}</b> },
    ...predecessors.map((kin) => stopOf(context, kin)),
  ]
  return (
    <>
      <SectionHeader id="history" title={say('history.title')} />
      <History label={say('history.title')} stops={stops} />
      {stops.length === 1 && <p class="faint">{say('history.none')}</p>}
    </>
  )
}

function stopOf({ language, link }: PageContext, kin: PublicKin): HistoryStop {
  const say = bodyWords(language)
  const day = kin.on ? sayDate(language, kin.on) : say('span.unknown')
  return {
    when: [say(`act.${kin.kind}`), day, kin.legalAct].filter(Boolean).join(' · '),
    content: (
      <>
        <a href={link(`/bodies/${kin.id}`)}>{kin.name}</a>
        {kin.confirmation === 'to-be-confirmed' && (
          <small class="doubt"> {say('bodies.toBeConfirmed')}</small>
        )}
      </>
    ),
  }
}

/** Codes, place, what the place was made of, and who says so. */
export function BodyFacts({ context: { language }, told }: Props) {
  const say = bodyWords(language)
  const { body, codes, area, areaParts, source, act } = told
  const facts = [
    { term: say('bodies.from'), value: body.validFrom && sayDate(language, body.validFrom) },
    { term: say('bodies.until'), value: body.validUntil && sayDate(language, body.validUntil) },
    { term: say('facts.codes'), value: codes.map(({ code }) => code).join(', ') },
    { term: say('facts.area'), value: area?.name },
    {
      term: say('facts.parts'),
      value: areaParts.length > 0 && (
        <ul>
          {areaParts.map((part) => (
            <li>
              {part.name} <span class="faint">{saySpan(language, part)}</span>
            </li>
          ))}
        </ul>
      ),
    },
    { term: say('facts.act'), value: act },
    {
      term: say('facts.source'),
      value: source && (source.url ? <a href={source.url}>{source.publisher}</a> : source.publisher),
    },
  ].filter(({ value }) => value)
  return (
    <>
      <SectionHeader id="facts" title={say('facts.title')} />
      <Facts facts={facts} />
      {areaParts.length > 0 && <p class="faint">{say('facts.partsNote')}</p>}
    </>
  )
}
