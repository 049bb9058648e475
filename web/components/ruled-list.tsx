import type { Child } from 'hono/jsx'
import { type Status, StatusGlyph } from './status-post.tsx'

/** Items between hairlines. `news` sets three columns: date, state, text; `sources` keeps a reading width. */
export function RuledList({
  items,
  kind,
}: {
  items: readonly Child[]
  kind?: 'news' | 'sources' | undefined
}) {
  return (
    <ul class={kind ? `ruled ruled-${kind}` : 'ruled'}>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  )
}

/** One promise of the list of promises at the side of an objective. */
export type PromiseItem = {
  id?: string | undefined
  year: string
  /** The law's own words, without quotation marks. */
  quote: string
  quoteLang?: string | undefined
  clause: { href: string; label: string }
  state: Status
  stateWord: string
}

/** What was promised for each year, in the law's own words, with its clause. */
export function PromiseList({ items }: { items: readonly PromiseItem[] }) {
  return (
    <ul class="ruled ruled-promises">
      {items.map((item) => (
        <li id={item.id}>
          <b>{item.year}</b>
          <span>
            <q lang={item.quoteLang}>{item.quote}</q>
            <br />
            <a href={item.clause.href}>{item.clause.label}</a>
          </span>
          <span>
            <StatusGlyph state={item.state} />
            <span class="unseen">{item.stateWord}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

export type HistoryItem = {
  state: Status
  stateWord: string
  /** Machine form `2026-09-30`, and as the reader's language writes it. */
  date: { machine: string; said: string }
  text: Child
}

/** Posts on a vertical line, newest first. */
export function History({ items }: { items: readonly HistoryItem[] }) {
  return (
    <ol class="history">
      {items.map((item) => (
        <li>
          <StatusGlyph state={item.state} />
          <time datetime={item.date.machine}>{item.date.said}</time>
          <span class="unseen">{item.stateWord}: </span>
          {item.text}
        </li>
      ))}
    </ol>
  )
}
