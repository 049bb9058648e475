import type { Duty } from '../contract.ts'
export function readDuties(_x: unknown): Duty[] {
  return []
}
