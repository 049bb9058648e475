import type { Child } from 'hono/jsx'

/** What kind of source a number has; the sign before the words tells it without colour. */
export type SourceState = 'official' | 'provisional' | 'estimate' | 'none' | 'conflict'
export type SourceChipProps = {
  state: SourceState
  /** Who and when, already said: `Cục Thống kê, 05/01/2026, sơ bộ`. */
  text: Child
  /** Place in the list of sources; without it the chip is no link. */
  href?: string | undefined
}

/** Sign, publisher and date of a number's source. */
export function SourceChip({ state, text, href }: SourceChipProps) {
  const name = `source source-${state}`
  return href ? (
    <a class={name} href={href}>
      {text}
    </a>
  ) : (
    <span class={name}>{text}</span>
  )
}

/** Several chips on one line that may wrap. */
export function SourceRow({ children }: { children: Child }) {
  return <p class="source-row">{children}</p>
}
