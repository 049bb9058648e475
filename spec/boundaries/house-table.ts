/** The programs put everything together and the specifications try everything: they import what they want. */
export const unbound = ['app', 'spec']

/** Who may stand on whom among the top folders. A folder always stands on itself. */
const folders: Record<string, string[]> = {
  text: [],
  data: [],
  kernel: [],
  web: ['kernel/locale'],
}

/** Which rooms a room may stand on. Each stands on `kernel` too, and its pages on `web`. */
const rooms: Record<string, string[]> = {
  bodies: [],
  people: ['bodies'],
  documents: ['bodies', 'text'],
  indicators: ['bodies'],
  objectives: ['bodies', 'documents', 'indicators'],
  tasks: ['bodies', 'people', 'documents', 'indicators', 'objectives'],
  reports: ['bodies', 'people', 'documents', 'indicators', 'objectives', 'tasks'],
  voices: ['bodies', 'people', 'documents', 'indicators', 'objectives', 'tasks'],
  portal: ['bodies', 'people', 'documents', 'indicators', 'objectives', 'tasks', 'reports', 'voices'],
  desk: ['bodies', 'people', 'documents', 'indicators', 'objectives', 'tasks', 'reports', 'voices'],
}

/** What each folder and room may import, by path: `subjects/objectives` -> `kernel`, `web`, … */
export const standsOn: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(folders),
  ...Object.entries(rooms).map(([room, below]): [string, string[]] => [
    `subjects/${room}`,
    ['kernel', 'web', ...below.map((name) => (name === 'text' ? name : `subjects/${name}`))],
  ]),
])

/** The folders at the top of the house; each has a README. */
export const topFolders = ['text', 'kernel', 'subjects', 'web', 'app', 'data', 'spec', 'docs']
