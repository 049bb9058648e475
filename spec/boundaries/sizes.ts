import { isTest, type Source } from './source.ts'

const limits = { file: 300, test: 500, readme: 15, decision: 40 }

/** Files stay small enough to be read at one sitting. */
export function sizes(house: readonly Source[]): string[] {
  return house.flatMap(({ path, text }) => {
    const limit = limitOf(path)
    const lines = text.trimEnd().split('\n').length
    return limit !== null && lines > limit
      ? [`${path} has ${lines} lines; ${limit} are allowed, so it wants to be two things`]
      : []
  })
}

function limitOf(path: string): number | null {
  if (/^docs\/decisions\/\d/.test(path)) return limits.decision
  if (path.endsWith('/README.md')) return limits.readme
  if (!/\.(ts|tsx|mjs|css|sql)$/.test(path)) return null
  return isTest(path) ? limits.test : limits.file
}
