import type { Child } from 'hono/jsx'

/** A branch: its own line, and those under it, which a reader opens by `summary`. */
export type Branch = {
  line: Child
  summary: string
  under: readonly Branch[]
  open?: boolean | undefined
}

/** A tree that needs no script: a branch with others under it opens and shuts. */
export function Tree({ branches }: { branches: readonly Branch[] }) {
  return (
    <ul class="branches">
      {branches.map(({ line, summary, under, open }) => (
        <li>
          <div class="branch-line">{line}</div>
          {under.length > 0 && (
            <details open={open}>
              <summary>{summary}</summary>
              <Tree branches={under} />
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Names in as many columns as there is room for. */
export function TreeColumns({ lines }: { lines: readonly Child[] }) {
  return (
    <ul class="branches branch-columns">
      {lines.map((line) => (
        <li>
          <div class="branch-line">{line}</div>
        </li>
      ))}
    </ul>
  )
}
