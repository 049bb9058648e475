import type { Child } from 'hono/jsx'

export type FactsProps = { facts: readonly { term: string; value: Child }[] }

/** Names and values between rules: number, date, state of a thing. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl class="facts">
      {facts.map(({ term, value }) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
