import type { Child } from 'hono/jsx'

export type Segment = { href: string; label: string; current?: boolean | undefined }
export type SegmentsProps = { label: string; segments: readonly Segment[] }

/** A choice of few, such as the languages of a text. The chosen one is dark. */
export function Segments({ label, segments }: SegmentsProps) {
  return (
    <nav class="segments" aria-label={label}>
      {segments.map(({ href, label: word, current }) => (
        <a href={href} aria-current={current ? 'true' : undefined}>
          {word}
        </a>
      ))}
    </nav>
  )
}

/** The bar over a text: segments at left, other ways to the text at right. */
export function Bar({ children, acts }: { children: Child; acts?: Child }) {
  return (
    <div class="bar">
      {children}
      {acts && <span class="acts">{acts}</span>}
    </div>
  )
}
