import type { PageContext } from '../../../../kernel/http/page.ts'
import { sayDate } from '../../../../kernel/locale/dates.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { Facts, type FactsProps } from '../../../../web/components/facts.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { SampleChip } from '../../../../web/components/sample-chip.tsx'
import type { PublicResolution } from '../../contract.ts'
import { documentWords } from '../../words/words.ts'
import { References } from './references.tsx'
import { textsInOrder } from './text-choice.ts'

/** What kind of document a work is, in a word: `Resolution`, `Decree`. */
export function sayKind(language: Language, kind: string): string {
  return (
    (documentWords.find(language, `kind.${kind}`) ?? documentWords.find(language, 'kind.other'))?.() ?? kind
  )
}

/** The name of a work: `Resolution 52-NQ/TW of the Politburo`. */
export function sayName(language: Language, { kind, number, issuer }: PublicResolution): string {
  return documentWords(language)('page.title', { kind: sayKind(language, kind), number, issuer })
}

/** What a work is about: the title of its text in the reader's language, or our own words. */
export function titleOf(language: Language, { texts, number, title }: PublicResolution): string {
  const own = texts.find((text) => text.language === language)?.title
  return own === undefined || own === number ? title : own
}

// A number is read as one word, so no line breaks at its hyphen.
function Name({ name, number }: { name: string; number: string }) {
  const [before, ...after] = name.split(number)
  return (
    <>
      {before}
      <span class="whole">{number}</span>
      {after.join(number)}
    </>
  )
}

type ResolutionHeadProps = {
  context: Pick<PageContext, 'language' | 'link'>
  resolution: PublicResolution
  /** Objectives that it sets. */
  total: number
}

/** Name and title of a resolution, and its facts at the right. */
export function ResolutionHead({ context, resolution, total }: ResolutionHeadProps) {
  const { language, link } = context
  const say = documentWords(language)
  const texts = textsInOrder(resolution).map((text) => say(`language.${text.language}`))
  const facts: (FactsProps['facts'][number] | false)[] = [
    { term: say('page.issued'), value: sayDate(language, resolution.issuedOn) },
    { term: say('page.issuer'), value: resolution.issuer },
    total > 0 && { term: say('page.objectives'), value: String(total) },
    { term: say('page.texts'), value: texts.length > 0 ? texts.join(', ') : say('page.noText') },
    resolution.references.length > 0 && {
      term: say('page.related'),
      value: <References references={resolution.references} link={link} />,
    },
  ]
  return (
    <PageHead
      title={
        <>
          <Name name={sayName(language, resolution)} number={resolution.number} />
          {resolution.sample && (
            <>
              {' '}
              <SampleChip language={language} />
            </>
          )}
        </>
      }
      lede={titleOf(language, resolution)}
      aside={<Facts facts={facts.filter((fact) => fact !== false)} />}
    />
  )
}
