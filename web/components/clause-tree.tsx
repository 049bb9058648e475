import type { Child } from 'hono/jsx'

/** A place in the contents of a text; `count` is already said (`15 mục tiêu`). */
export type TreeNode = {
  href: string
  label: string
  count?: string | undefined
  current?: boolean | undefined
  children?: readonly TreeNode[] | undefined
}

export type ClauseTreeProps = {
  label: string
  nodes: readonly TreeNode[]
  /** Language of the labels where it is not the page's. */
  lang?: string | undefined
  /** What the counts are. */
  note?: Child
}

/** The contents of a text at its left side, with what each place sets. */
export function ClauseTree({ label, nodes, lang, note }: ClauseTreeProps) {
  return (
    <nav class="tree" aria-label={label}>
      <Branch nodes={nodes} lang={lang} />
      {note && <p class="small quiet">{note}</p>}
    </nav>
  )
}

function Branch({ nodes, lang }: { nodes: readonly TreeNode[]; lang?: string | undefined }) {
  return (
    <ol>
      {nodes.map((node) => (
        <li>
          <a href={node.href} aria-current={node.current ? 'location' : undefined}>
            <span lang={lang}>{node.label}</span>
            {node.count && <small>{node.count}</small>}
          </a>
          {node.children && node.children.length > 0 && <Branch nodes={node.children} lang={lang} />}
        </li>
      ))}
    </ol>
  )
}
