import type { NewBody } from '../../subjects/bodies/contract/acts.ts'

/** The same name in the three languages: nobody but the test reads it. */
export function named(name: string) {
  return {
    names: { vi: name, en: name, fr: name },
    shortNames: { vi: null, en: null, fr: null },
  }
}

/** A committee of a province that does not exist, with its own place. */
export function province(id: string, name: string, area: string): Omit<NewBody, 'id'> {
  const place = { vi: name, en: name, fr: name }
  return {
    ...named(`Ủy ban nhân dân tỉnh ${name}`),
    kind: 'local',
    level: 'province',
    parent: null,
    area: null,
    newArea: { id: area, kind: 'province', code: null, names: place, fullNames: null },
    aliases: [`UBND ${id}`],
    codes: [],
  }
}

/** A committee of a commune that does not exist. */
export function commune(name: string, parent: string): Omit<NewBody, 'id'> {
  return {
    ...named(`Ủy ban nhân dân xã ${name}`),
    kind: 'local',
    level: 'commune',
    parent,
    area: null,
    newArea: null,
    aliases: [],
    codes: [],
  }
}
