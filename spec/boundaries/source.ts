import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Comment, type ParseResult, parseSync } from 'oxc-parser'

/** A file of the house, by its path from the root with `/`. `code` is null where it is no TypeScript or JavaScript. */
export type Source = { path: string; text: string; code: Code | null }
export type Code = {
  program: ParseResult['program']
  comments: Comment[]
  /** What the file imports, types too, as written: `../contract.ts`, `zod`. `names` is empty for `import()`. */
  imports: Import[]
}
export type Import = { from: string; names: string[] }

const skipped = /^(node_modules|dist(-.*)?|var(-dev)?|\.git|generated)$/
const notText = /\.(png|woff2?|ico|pdf|docx|tar|gz)$/

/** Reads one file; made-up ones in the tests of our rules go the same way. */
export function sourceOf(path: string, text: string): Source {
  return { path, text, code: /\.(ts|tsx|mjs)$/.test(path) ? codeOf(path, text) : null }
}

/** Every file under `root`, without what is installed, built or generated. */
export function readHouse(root: string): Source[] {
  return listFiles(root, '')
    .filter((path) => !notText.test(path))
    .map((path) => sourceOf(path, readFileSync(join(root, path), 'utf8')))
}

/** True for tests and the examples that they share; they have their own sizes and may try more. */
export function isTest(path: string): boolean {
  return /\.(test|spec|fixture)\.tsx?$|\/examples?\.tsx?$/.test(path) || path.startsWith('spec/')
}

/** Where an import of ours leads, as a path from the root; null for packages. */
export function targetOf(source: Source, { from }: Import): string | null {
  return from.startsWith('.') ? join(dirname(source.path), from) : null
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !skipped.test(name))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      return entry.isDirectory() ? listFiles(root, path) : entry.isFile() ? [path] : []
    })
}

function codeOf(path: string, text: string): Code {
  const { program, module, comments, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    names: entries.map(({ importName }) => importName.name ?? '*'),
  }))
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, importName }) =>
      moduleRequest ? [{ from: moduleRequest.value, names: [importName.name ?? '*'] }] : [],
    ),
  )
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    from: text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    names: [],
  }))
  return { program, comments, imports: [...imports, ...passedOn, ...dynamic] }
}
