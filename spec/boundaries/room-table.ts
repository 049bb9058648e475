/** The kinds of places that a room may have. Whoever knows one room knows all. */
export type Place = 'contract' | 'rules' | 'store' | 'actions' | 'queries' | 'pages' | 'words'

export type MayUse = {
  /** Places of its own room, beside itself. */
  own: readonly Place[]
  /** Places of the rooms below. */
  below: readonly Place[]
  /** Files and folders of the kernel. */
  kernel: readonly string[]
  /** Packages from outside; `any` where they do not matter. */
  packages: readonly string[] | 'any'
  web: boolean
}

const sayings = ['locale', 'calendar.ts', 'schemas.ts']

/** What each place of a room may use. Only stores reach the database, only pages reach `web/`. */
export const mayUse: Record<Place, MayUse> = {
  contract: {
    own: [],
    below: ['contract'],
    kernel: ['contract.ts', 'errors.ts', 'rights.ts', 'schemas.ts', 'locale/language.ts'],
    packages: ['zod'],
    web: false,
  },
  rules: {
    own: ['contract'],
    below: ['contract', 'rules'],
    kernel: ['calendar.ts', 'rights.ts', 'schemas.ts', 'sheets/sheet.ts', 'locale/language.ts'],
    packages: ['node:crypto', 'csv-parse', 'csv-parse/sync'],
    web: false,
  },
  store: {
    own: ['contract', 'rules'],
    below: ['contract', 'rules'],
    kernel: ['database', 'search', 'facts', 'shipped.ts', 'access.ts', 'reach.ts', 'rights.ts', ...sayings],
    packages: 'any',
    web: false,
  },
  actions: {
    own: ['contract', 'rules', 'store'],
    below: ['contract', 'rules', 'queries'],
    kernel: [
      'action.ts',
      'action/context.ts',
      'job.ts',
      'sheets',
      'stores.ts',
      'listener.ts',
      'errors.ts',
      'reach.ts',
      'rights.ts',
      ...sayings,
    ],
    packages: 'any',
    web: false,
  },
  queries: {
    own: ['contract', 'rules', 'store'],
    below: ['contract', 'rules', 'queries'],
    kernel: ['query.ts', 'search', 'errors.ts', 'reach.ts', 'rights.ts', ...sayings],
    packages: 'any',
    web: false,
  },
  pages: {
    own: ['contract', 'queries', 'words'],
    // A page may show what pages of rooms below show: the portal is made of them.
    below: ['contract', 'queries', 'words', 'pages'],
    kernel: ['http', 'reach.ts', 'rights.ts', ...sayings],
    packages: 'any',
    web: true,
  },
  words: { own: [], below: [], kernel: ['locale'], packages: [], web: false },
}
