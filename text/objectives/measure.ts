import type { Comparator, Unit } from '../contract.ts'
import type { AimRule } from './why.ts'

/** A number that measures an aim; `at` and `after` bound it (comparator included) in the text. */
export type Measure = {
  readonly comparator: Comparator
  readonly value: number
  readonly upper: number | null
  readonly unit: Unit
  readonly scope: string | null
  readonly at: number
  readonly after: number
  readonly rule: AimRule
}
