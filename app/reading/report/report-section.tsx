import type { Language } from '../../../kernel/locale/language.ts'
import type { ReadDocument } from '../../../text/contract.ts'
import { reportWords } from '../../words/report/words.ts'
import { documentFacts, type Fact, findingFacts } from './facts.ts'
import type { Section } from './sections.ts'
import { type Finding, type Stretch, stretchesOf } from './spans.ts'

type Props = {
  readonly language: Language
  readonly text: string
  readonly section: Section
  readonly findings: readonly Finding[]
}

function Words({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <div class="source">
      {stretches.map(({ text, under }) => {
        const [finding] = under
        return finding === undefined ? text : <mark class={finding.kind}>{text}</mark>
      })}
    </div>
  )
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl>
      {facts.map(({ label, value, unknown }) => (
        <div>
          <dt>{label}</dt>
          <dd class={unknown ? 'unknown' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Found({
  language,
  document,
  finding,
}: {
  language: Language
  document: ReadDocument
  finding: Finding
}) {
  const read = findingFacts(language, document, finding)
  if (read === null) return null
  const say = reportWords(language)
  return (
    <div class={`found ${finding.kind}`}>
      <b>{say(`report.${finding.kind}`, { number: finding.number })}</b>{' '}
      <small>{say('report.rule', { why: read.why })}</small>
      <Facts facts={read.facts} />
    </div>
  )
}

function Result({ language, section, findings }: Props) {
  const say = reportWords(language)
  const { document, clause } = section
  if (document === null) return null
  if (clause === null) {
    const first = section.span[0] === document.span[0]
    return (
      <>
        <p>{say(first ? 'report.metadata' : 'report.around')}</p>
        {first && <Facts facts={documentFacts(language, document)} />}
      </>
    )
  }
  return (
    <>
      <p>
        <code>{clause.eId}</code> {say('report.clause', { level: clause.level, number: clause.number ?? '' })}{' '}
        <small>{say('report.rule', { why: clause.why })}</small>
      </p>
      {clause.heading !== null && <p>{say('report.heading', { heading: clause.heading })}</p>}
      {findings.map((finding) => (
        <Found language={language} document={document} finding={finding} />
      ))}
    </>
  )
}

/** A stretch of the source at left, what it was taken for at right; what belongs to no document is folded away. */
export function ReportSection(props: Props) {
  const { language, text, section, findings } = props
  const words = <Words stretches={stretchesOf(text, section.span, findings)} />
  return (
    <section class={`row ${section.is}`} id={section.clause?.eId}>
      {section.is === 'clutter' ? (
        <details>
          <summary>{reportWords(language)('report.clutter')}</summary>
          {words}
        </details>
      ) : (
        words
      )}
      <div class="result">
        <Result {...props} />
      </div>
    </section>
  )
}
