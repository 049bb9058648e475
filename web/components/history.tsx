import type { Child } from 'hono/jsx'

/** One stone: when it stood, and what stood there. `now` is what the page is about. */
export type HistoryStop = { when: Child; now?: boolean | undefined; content: Child }

/** What was and what followed, as stones on a vertical line, the newest first. */
export function History({ label, stops }: { label: string; stops: readonly HistoryStop[] }) {
  return (
    <ol class="history" aria-label={label}>
      {stops.map(({ when, now, content }) => (
        <li class={now ? 'history-now' : undefined}>
          <svg class="history-stone" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M4.5 18V8.5a5.5 5.5 0 0 1 11 0V18z" />
          </svg>
          <span class="when">{when}</span>
          {content}
        </li>
      ))}
    </ol>
  )
}
