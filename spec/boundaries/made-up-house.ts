import type { Rule } from './rules.ts'
import { sourceOf } from './source.ts'

/** What a rule says of made-up files: `breaches(circles, { 'kernel/a.ts': "import './b.ts'" })`. */
export function breaches(rule: Rule, files: Record<string, string>): string[] {
  return rule(Object.entries(files).map(([path, text]) => sourceOf(path, text)))
}
