import { Visitor } from 'oxc-parser'
import { liesIn } from './places.ts'
import { isTest, type Source } from './source.ts'

const pureFolders = ['text', 'subjects', 'web']
// Islands run in a browser, and are there to speak with it.
const inTheBrowser = 'web/islands'
// Engines that open a PDF or recognise letters bring files and programs of their own: they are started and watched here only.
const engines = ['text/formats/pdf/open.ts', 'text/formats/pdf/bounds.ts', 'text/formats/scan']
const pureModules = ['node:crypto', 'node:buffer', 'node:path']
const outside = ['fetch', 'process', 'setTimeout', 'setInterval']
const chance = ['Math.random', 'Date.now', 'performance.now', 'crypto.randomUUID']

/** Reading, rooms and components take clock, ids and files from who calls them, so that every result can be repeated. */
export function purity(house: readonly Source[]): string[] {
  return house
    .filter(({ path }) => !isTest(path) && pureFolders.some((folder) => liesIn(path, folder)))
    .filter(({ path }) => ![inTheBrowser, ...engines].some((place) => liesIn(path, place)))
    .flatMap((source) =>
      impurities(source).map((what) => `${source.path}: ${what} comes with the context or the input`),
    )
}

function impurities({ code }: Source): string[] {
  if (!code) return []
  const found = code.imports.flatMap(({ from, names }) => {
    const random = names.filter((name) => /^random/.test(name))
    return /^node:/.test(from) && !pureModules.includes(from) ? [from] : random
  })
  new Visitor({
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0) {
        found.push('new Date()')
      }
    },
    CallExpression({ callee }) {
      if (callee.type === 'Identifier' && outside.includes(callee.name)) found.push(callee.name)
    },
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return
      const name = `${node.object.name}.${node.property.name}`
      if (chance.includes(name)) found.push(name)
      if (node.object.name === 'process') found.push(name)
    },
  }).visit(code.program)
  return found
}
