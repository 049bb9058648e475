import type { Child } from 'hono/jsx'
import { type ClauseCell, ClauseTable } from './clause-table.tsx'

/** A stretch of text; with `mark` it is a phrase that sets something, underlined and numbered. */
export type Run = {
  text: string
  mark?: { number: number; href: string } | undefined
  /** Why the translation differs from the original here, in words; the sign stands after the phrase. */
  differs?: string | undefined
  /** The full stop or comma behind the sign: no line ends between them. */
  after?: string | undefined
  /** The heading that opens a sentence: it stands out, and stays part of the text. */
  lead?: boolean | undefined
}

/** A clause in one language. */
export type ClauseText = {
  lang: string
  heading?: string | undefined
  paragraphs: readonly (readonly Run[])[]
  /** The clause is a table: it stands in place of paragraphs. */
  table?: { label: string; rows: readonly (readonly ClauseCell[])[] } | undefined
}

export type ClauseProps = {
  /** The place of the clause in the document, as in its address: `part_2__para_1`. */
  id: string
  /** Short name of the place: `II.2`. */
  place: string
  href: string
  level?: 2 | 3 | 4 | undefined
  original: ClauseText
  translation?: ClauseText | undefined
  /** A second translation, where all languages stand side by side. */
  second?: ClauseText | undefined
  /** What the clause sets, at the right of the text. */
  margin?: { label: string; content: Child } | undefined
}

/** Contents at left, text at right; under 1060 px one after the other. */
export function TextWithTree({ tree, children }: { tree: Child; children: Child }) {
  return (
    <div class="text-with-tree">
      {tree}
      <div class="text-body">{children}</div>
    </div>
  )
}

/** One clause: original, translation beside it, and the margin. */
export function Clause(props: ClauseProps) {
  const { id, place, href, original, translation, second, margin } = props
  return (
    <article class={`clause${columnsOf(props)}`} id={id}>
      <header>
        <a class="clause-place" href={href}>
          {place}
        </a>
        {original.heading && <Heading {...props} />}
      </header>
      <Side text={original} side="original" />
      {translation && <Side text={translation} side="translation" />}
      {second && <Side text={second} side="translation" />}
      {margin && (
        <aside class="margin" aria-label={margin.label}>
          {margin.content}
        </aside>
      )}
    </article>
  )
}

// Where there are no words yet, what the clause sets takes their place.
function columnsOf({ original, translation, second }: ClauseProps): string {
  if (second) return ' three'
  if (translation) return ' two'
  return original.paragraphs.length === 0 && !original.table ? ' bare' : ''
}

function Heading({ level = 2, original, translation }: ClauseProps) {
  const Tag = `h${level}` as const
  return (
    <Tag>
      <span lang={original.lang}>{original.heading}</span>
      {translation?.heading && (
        <>
          {' '}
          <span class="clause-heading-translated" lang={translation.lang}>
            {translation.heading}
          </span>
        </>
      )}
    </Tag>
  )
}

function Side({ text, side }: { text: ClauseText; side: 'original' | 'translation' }) {
  return (
    <div class={`clause-${side} serif`} lang={text.lang}>
      {text.table && <ClauseTable {...text.table} />}
      {text.paragraphs.map((runs) => (
        <p>{runs.map(Passage)}</p>
      ))}
    </div>
  )
}

function Passage({ text, mark, differs, after, lead }: Run) {
  return (
    <>
      {mark ? (
        <a class="mark" href={mark.href}>
          {text}
          <sup>{mark.number}</sup>
        </a>
      ) : lead ? (
        <b>{text}</b>
      ) : (
        text
      )}
      {differs && (
        <span class="whole">
          <i class="differs" role="img" aria-label={differs} title={differs} />
          {after}
        </span>
      )}
    </>
  )
}
