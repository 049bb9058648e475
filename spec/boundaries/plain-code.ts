import { Visitor } from 'oxc-parser'
import type { Source } from './source.ts'

/** No `any`, no silenced compiler, no promise to do it later. */
export function plainCode(house: readonly Source[]): string[] {
  return house.flatMap((source) => {
    const { code, path } = source
    if (!code) return []
    const found: string[] = []
    new Visitor({ TSAnyKeyword: () => found.push('any lets errors through; parse, or name the type') }).visit(
      code.program,
    )
    for (const { value } of code.comments) {
      if (/@ts-(ignore|expect-error|nocheck)/.test(value))
        found.push('a silenced compiler hides a fault; mend the type')
      if (/\b(TODO|FIXME|XXX)\b/.test(value))
        found.push('what is left to do stands in an issue, not in the code')
    }
    return found.map((what) => `${path}: ${what}`)
  })
}
