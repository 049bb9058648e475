import type { Child } from 'hono/jsx'
import { type Status, StatusGlyph } from './status-post.tsx'

/** What a numbered phrase sets, and where it stands. */
export type MarginItem = {
  /** Anchor of the item, to which the mark in the text leads. */
  id?: string | undefined
  number: number
  state: Status
  stateWord: string
  name: string
  href: string
  /** The present value, already said. */
  value?: Child
  /** Why there is no value: `chưa có thước đo`. */
  note?: string | undefined
  /** Sources disagree, in words. */
  differs?: string | undefined
}

/** The margin of a clause: number, post, name and present value of each phrase that sets something. */
export function MarginList({ items }: { items: readonly MarginItem[] }) {
  return (
    <ul class="margin-list">
      {items.map((item) => (
        <li id={item.id}>
          <span class="margin-number">{item.number}</span>
          <StatusGlyph state={item.state} />
          <span>
            <span class="unseen">{item.stateWord}: </span>
            <a class="plain" href={item.href}>
              {item.name}
            </a>
            {item.note && <span class="margin-note">{item.note}</span>}
          </span>
          {item.value && (
            <b>
              {item.value}
              {item.differs && (
                <i class="differs" title={item.differs}>
                  <span class="unseen"> ({item.differs})</span>
                </i>
              )}
            </b>
          )}
        </li>
      ))}
    </ul>
  )
}
