import type { Child } from 'hono/jsx'

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
