import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../kernel/package-root.ts'

export type InputFile = { file: string; bytes: Uint8Array }

/** The page of a resolution in two languages, as a file, and where the portal shows it. */
export type Resolution = { path: string; page: string }

const official = join(packageRoot(), '../shared/documents')
const resolution = join(official, '002_1a5906cb5c37b98e.txt')
const sample = join(packageRoot(), 'data/sample')

/** What a name ends in: nothing with the official texts, `-sample` where our own sample stands in for them. */
export const suffix = existsSync(resolution) ? '' : '-sample'

/** The official resolution, or the sample as a work that no office has yet. */
export function resolutionIn(folder: string): Resolution {
  return suffix ? sampleNumbered(2, folder) : { path: resolution, page: '/vi/resolutions/52-nq-tw' }
}

/** The sample in Vietnamese and English with another number: a work of its own. */
export function sampleNumbered(number: number, folder: string): Resolution {
  const slug = `${String(number).padStart(2, '0')}-nq`
  const texts = ['resolution.vi.md', 'resolution.en.md'].map((file) =>
    readFileSync(join(sample, file), 'utf8').replaceAll('01-NQ', slug.toUpperCase()),
  )
  const path = join(folder, `sample-${slug}.md`)
  writeFileSync(path, texts.join('\n\n'))
  return { path, page: `/vi/resolutions/${slug}-mau` }
}

/** Files as an office meets them: resolutions, press, a text without objectives; or the sample's languages. */
export function mixOfFiles(): InputFile[] {
  const folder = suffix ? sample : official
  return readdirSync(folder)
    .filter((file) => /\.(txt|md)$/.test(file))
    .map((file) => ({ file, bytes: new Uint8Array(readFileSync(join(folder, file))) }))
}
