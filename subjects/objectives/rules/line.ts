import { officeDay } from '../../../kernel/calendar.ts'
import type { PublicSeries } from '../../indicators/contract.ts'
import { sortOut } from '../../indicators/rules/main-line.ts'
import { plotAt } from '../../indicators/rules/period.ts'
import type { PublicAim, PublicLine } from '../contract.ts'
import { requiredPath } from './required-path.ts'
import { judge } from './verdict.ts'

/** An aim before it is judged. */
export type Aim = Omit<PublicAim, 'verdict' | 'judgedBy' | 'gap'>

/**
 * Gathers all aims on one measure with its values: each milestone judged on the office's day, and the
 * path that they ask for. A proxy measures near the aim, not the aim itself, so it never decides one.
 */
export function measuredLine(aims: readonly Aim[], series: PublicSeries, now: Date): PublicLine {
  const { indicator, methods, observations } = series
  const today = officeDay(now)
  const plotted = sortOut(observations).main.filter(({ period }) => plotAt(period) !== null)
  const measured = aims.filter(({ fit }) => fit === 'same')
  const path = requiredPath(plotted, measured, indicator.direction)
  return {
    slug: indicator.id,
    indicator,
    methods,
    observations,
    aims: aims.map((aim) => {
      const asked = aim.fit === 'same' ? aim : { ...aim, value: null, upper: null }
      return {
        ...aim,
        ...judge(asked, observations, { better: indicator.direction, frequency: indicator.frequency }, today),
      }
    }),
    path: path.levels,
    pathStart: path.start,
    newest: plotted.at(-1) ?? null,
  }
}

/** An aim that nothing measures yet, as a line of its own. */
export function unmeasuredLine(aim: Aim, now: Date): PublicLine {
  const judged = judge(
    { ...aim, value: null, upper: null },
    [],
    { better: 'higher', frequency: 'irregular' },
    officeDay(now),
  )
  return {
    slug: aim.id,
    indicator: null,
    methods: [],
    observations: [],
    aims: [{ ...aim, ...judged }],
    path: [],
    pathStart: null,
    newest: null,
  }
}
