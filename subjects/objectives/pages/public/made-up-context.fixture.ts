import type { PageContext } from '../../../../kernel/http/page.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import type { PublicLine, PublicMark } from '../../contract.ts'
import { today } from '../../queries/made-up.fixture.ts'

type Known = { lines: readonly PublicLine[]; marks?: readonly PublicMark[] }

/** A request of a house that knows just these lines, for tests. */
export function contextOf(
  { lines, marks = [] }: Known,
  parameters: Record<string, string> = {},
  language: Language = 'en',
): PageContext {
  const answers: Record<string, (slug: string) => unknown> = {
    'list-lines': () => lines,
    'list-marks': () => marks,
    'get-line': (slug) => lines.find((line) => line.slug === slug || line.aims.some(({ id }) => id === slug)),
  }
  return {
    language,
    today,
    now: new Date(`${today}T03:00:00Z`),
    path: '/',
    link: (path) => `/${language}${path}`,
    parameter: (name) => parameters[name] ?? '',
    question: () => null,
    ask: async ({ contract }) =>
      contract.output.parse(
        answers[contract.name]?.(parameters['slug'] ?? (parameters['file'] ?? '').replace(/\.\w+$/, '')),
      ),
  }
}
