import type { Child } from 'hono/jsx'
import { type Status, StatusGlyph } from './status-post.tsx'
import { Stone } from './stone.tsx'

/** One promise at a stop: glyph, text, and what the country has now. */
export type RoadPromise = {
  state: Status
  /** The state in words, for who does not see the glyph. */
  stateWord: string
  text: string
  href?: string | undefined
  /** The present value, set off: `14,02%`. */
  value?: string | undefined
  /** A disagreement of sources, in a few words. */
  doubt?: string | undefined
}

export type RoadStop =
  | { kind: 'today'; heading: string; date: string; note?: string | undefined }
  | {
      kind: 'past' | 'future'
      year: string
      cap: string
      stoneTitle: string
      heading: Child
      promises: readonly RoadPromise[]
      more?: { href: string; label: string } | undefined
    }

export type RoadProps = { heading: string; stops: readonly RoadStop[] }

/** The head of the portal: stones on the line of time, what each one promised, and today between them. */
export function Road({ heading, stops }: RoadProps) {
  return (
    <>
      <h2 class="unseen">{heading}</h2>
      <div class="road">
        {stops.map((stop) => (stop.kind === 'today' ? <Today {...stop} /> : <Stop {...stop} />))}
      </div>
    </>
  )
}

function Today({ heading, date, note }: Extract<RoadStop, { kind: 'today' }>) {
  return (
    <section class="stop stop-today">
      <div class="stop-mark">
        <svg viewBox="0 0 34 34" width="34" height="34" aria-hidden="true">
          <path class="ground-ink" d="M17 32L6 14a12.5 12.5 0 1 1 22 0z" />
          <circle class="ground-stone" cx="17" cy="11" r="4" />
        </svg>
      </div>
      <h3>
        {heading}
        <br />
        {date}
      </h3>
      {note && <p class="small quiet">{note}</p>}
    </section>
  )
}

function Stop(stop: Exclude<RoadStop, { kind: 'today' }>) {
  return (
    <section class={`stop stop-${stop.kind}`}>
      <div class="stop-mark">
        <Stone year={stop.year} cap={stop.cap} title={stop.stoneTitle} />
      </div>
      <h3>{stop.heading}</h3>
      <ul>
        {stop.promises.map((promise) => (
          <Promised {...promise} />
        ))}
      </ul>
      {stop.more && (
        <p class="small stop-more">
          <a href={stop.more.href}>{stop.more.label}</a>
        </p>
      )}
    </section>
  )
}

function Promised({ state, stateWord, text, href, value, doubt }: RoadPromise) {
  return (
    <li class={state === 'unknown' ? 'quiet' : undefined}>
      <StatusGlyph state={state} />
      <span>
        <span class="unseen">{stateWord}: </span>
        {href ? (
          <a class="plain" href={href}>
            {text}
          </a>
        ) : (
          text
        )}
        {value && (
          <>
            : <b>{value}</b>
          </>
        )}
        {doubt && (
          <span class="doubt small">
            {' '}
            <i class="differs" /> {doubt}
          </span>
        )}
      </span>
    </li>
  )
}
