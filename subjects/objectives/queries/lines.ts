import type { Language } from '../../../kernel/locale/language.ts'
import type { QueryContext } from '../../../kernel/query.ts'
import type { PublicSeries } from '../../indicators/contract.ts'
import { seriesOfMany } from '../../indicators/queries/series-of-many.ts'
import type { PublicLine } from '../contract.ts'
import { type Aim, measuredLine, unmeasuredLine } from '../rules/line.ts'

/** Gathers aims by what measures them, in their order, and judges each; one statement for an area's figures. */
export async function linesOf(
  aims: readonly Aim[],
  { ask, now }: QueryContext,
  language: Language,
): Promise<PublicLine[]> {
  const groups = gather(aims)
  const series = new Map<string, PublicSeries>()
  for (const area of new Set(aims.map((aim) => aim.area))) {
    const ids = groups.flatMap(([first]) => (first?.area === area && first.indicator) || [])
    const found = await ask(seriesOfMany, { ids, area, language })
    for (const each of found.series) series.set(`${area} ${each.indicator.id}`, each)
  }
  return groups.flatMap((group) => {
    const [first] = group
    if (!first) return []
    const measure = series.get(`${first.area} ${first.indicator}`)
    return measure ? [measuredLine(group, measure, now)] : group.map((aim) => unmeasuredLine(aim, now))
  })
}

function gather(aims: readonly Aim[]): Aim[][] {
  const groups = new Map<string, Aim[]>()
  for (const aim of aims) {
    const key = `${aim.area} ${aim.indicator ?? `/${aim.id}`}`
    groups.set(key, [...(groups.get(key) ?? []), aim])
  }
  return [...groups.values()]
}
