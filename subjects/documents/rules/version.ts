/** What stands of a text before an import: its versions in one language, in any order. */
export type StandingVersion = {
  version: number
  state: 'current' | 'waiting' | 'superseded' | 'refused'
  wordsDigest: string
}
export type NextVersion =
  | { outcome: 'imported' | 'waiting'; version: number }
  | { outcome: 'unchanged'; version: number }

/**
 * Which version an imported text becomes. The first is current at once; the same words as the current or
 * a waiting text change nothing; other words wait for a person, also those that were refused before.
 */
export function nextVersion(versions: readonly StandingVersion[], digest: string): NextVersion {
  const same = versions.find(
    ({ state, wordsDigest }) => wordsDigest === digest && (state === 'current' || state === 'waiting'),
  )
  if (same) return { outcome: 'unchanged', version: same.version }
  const version = Math.max(0, ...versions.map((each) => each.version)) + 1
  const stands = versions.some(({ state }) => state === 'current')
  return { outcome: stands ? 'waiting' : 'imported', version }
}
