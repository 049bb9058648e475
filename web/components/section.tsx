import type { Child } from 'hono/jsx'

export type SectionHeaderProps = {
  title: Child
  /** One line beside the title. */
  note?: Child
  more?: { href: string; label: string } | undefined
  level?: 2 | 3 | undefined
  id?: string | undefined
}

/** Title, one line beside it, and the way to more at the right. */
export function SectionHeader({ title, note, more, level = 2, id }: SectionHeaderProps) {
  const Tag = `h${level}` as const
  return (
    <header class="section-header">
      <Tag id={id}>{title}</Tag>
      {note && <p>{note}</p>}
      {more && (
        <a class="more" href={more.href}>
          {more.label}
        </a>
      )}
    </header>
  )
}

/** A part of a page with its header. */
export function Section({ children, ...header }: SectionHeaderProps & { children: Child }) {
  return (
    <section class="section" aria-labelledby={header.id}>
      <SectionHeader {...header} />
      {children}
    </section>
  )
}

/** The matter, and at its right from 960 px a column with what belongs to it. */
export function Split({ children, aside }: { children: Child; aside: Child }) {
  return (
    <div class="section split">
      <div>{children}</div>
      <aside>{aside}</aside>
    </div>
  )
}
