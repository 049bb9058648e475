import type { Objective } from '../contract.ts'
export function readObjectives(_x: unknown): Objective[] {
  return []
}
