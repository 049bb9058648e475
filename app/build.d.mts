/** Builds server, worker and styles into `dist/`; does nothing where they are newer than every source. */
export function buildIfNeeded(): Promise<void>
