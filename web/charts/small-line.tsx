import type { Level, Post } from './milestone.ts'

export type SmallLineProps = {
  /** What the picture shows, in a sentence. */
  finding: string
  better: 'higher' | 'lower'
  share: boolean
  actual: readonly Level[]
  required: readonly Level[]
  posts: readonly Pick<Post, 'time' | 'value' | 'state'>[]
  conflicts: readonly Level[]
  /** Decimal year of today. */
  today: number
  /** First and last year of the picture; 2019 and 2031 by default, so that rows of a table agree. */
  from?: number | undefined
  to?: number | undefined
}

/** The milestone line in a table cell, 232 × 54. */
export function SmallLine({ finding }: SmallLineProps) {
  return (
    <svg class="small-line" viewBox="0 0 232 54" width="232" height="54" role="img" aria-label={finding} />
  )
}
