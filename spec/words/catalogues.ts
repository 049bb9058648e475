import { join } from 'node:path'
import { type Language, languages } from '../../kernel/locale/language.ts'
import type { Source } from '../boundaries/source.ts'

/** The texts of one folder in each language; null where a language is missing. */
export type Catalogue = { folder: string; texts: Record<Language, Record<string, string> | null> }

/** Every `words/{vi,en,fr}.ts` of the house and of folders in `words/`, loaded. */
export async function loadCatalogues(root: string, house: readonly Source[]): Promise<Catalogue[]> {
  const paths = house.map(({ path }) => path)
  const folders = paths.flatMap((path) => path.match(/^(.*\/words(?:\/[^/]+)*)\/(vi|en|fr)\.ts$/)?.[1] ?? [])
  return Promise.all(
    [...new Set(folders)].map(async (folder) => {
      const load = async (language: Language) => {
        const path = `${folder}/${language}.ts`
        return paths.includes(path) ? textsOf(await import(join(root, path)), language) : null
      }
      const [vi, en, fr] = await Promise.all(languages.map(load))
      return { folder, texts: { vi: vi ?? null, en: en ?? null, fr: fr ?? null } }
    }),
  )
}

function textsOf(module: Record<string, Record<string, string>>, language: Language) {
  return module[language] ?? null
}
