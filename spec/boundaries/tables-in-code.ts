import { type CallExpression, type Program, type TemplateLiteral, Visitor } from 'oxc-parser'

/** A table that code names, and whether it writes it. `null` is a name that cannot be read off the code. */
export type TableUse = { table: string | null; writes: boolean }

const reading = ['selectFrom', 'innerJoin', 'leftJoin', 'rightJoin', 'fullJoin', 'crossJoin', 'from', 'using']
const writing = ['insertInto', 'updateTable', 'deleteFrom', 'replaceInto', 'mergeInto']
const ourWriters = ['upsert', 'insertAll']
const rawReading = /\b(?:from|join)\s+([a-z_]+)/gi
const rawWriting = /\b(?:insert\s+into|update|delete\s+from|truncate(?:\s+table)?|copy)\s+([a-z_]+)/gi

/** The tables that Kysely calls, our own writers and raw SQL name. */
export function tablesIn(program: Program): TableUse[] {
  const uses: TableUse[] = []
  new Visitor({
    CallExpression: (node) => uses.push(...ofCall(node)),
    TaggedTemplateExpression(node) {
      if (node.tag.type === 'Identifier' && node.tag.name === 'sql') uses.push(...ofRaw(textOf(node.quasi)))
    },
  }).visit(program)
  return uses
}

function ofCall({ callee, arguments: given }: CallExpression): TableUse[] {
  if (callee.type === 'Identifier' && ourWriters.includes(callee.name)) return named(given[1], true)
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return []
  const verb = callee.property.name
  const first = given[0]
  if (writing.includes(verb)) return named(first, true)
  // `Array.from` and its like are no SQL, and `from('…')` of a query always has a name in quotes.
  const isOther = verb === 'from' && callee.object.type === 'Identifier' && /^[A-Z]/.test(callee.object.name)
  if (isOther || !reading.includes(verb)) return raw(verb, first)
  return (verb === 'from' || verb === 'using') && first?.type !== 'Literal' ? [] : named(first, false)
}

type Given = CallExpression['arguments'][number] | undefined

function named(given: Given, writes: boolean): TableUse[] {
  if (given?.type === 'Literal' && typeof given.value === 'string') {
    return [{ table: given.value.split(/\s+as\s+/i)[0] ?? null, writes }]
  }
  if (given?.type === 'ArrayExpression') {
    return given.elements.flatMap((each) => named(each ?? undefined, writes))
  }
  // A part of a query (`(row) => row.selectFrom(…)`, `sql…`) is met by itself.
  const isPart = [
    'ArrowFunctionExpression',
    'FunctionExpression',
    'CallExpression',
    'TaggedTemplateExpression',
  ]
  return given && isPart.includes(given.type) ? [] : [{ table: null, writes }]
}

function raw(verb: string, first: Given): TableUse[] {
  if (verb !== 'query' && verb !== 'raw') return []
  if (first?.type === 'Literal' && typeof first.value === 'string') return ofRaw(first.value)
  return first?.type === 'TemplateLiteral' ? ofRaw(textOf(first)) : []
}

function ofRaw(text: string): TableUse[] {
  const written = [...text.matchAll(rawWriting)].map(([, table = '']) => table)
  const read = [...text.matchAll(rawReading)].map(([, table = '']) => table)
  return [
    ...written.map((table) => ({ table: table.toLowerCase(), writes: true })),
    ...read.map((table) => ({ table: table.toLowerCase(), writes: false })),
  ]
}

function textOf({ quasis }: TemplateLiteral): string {
  return quasis.map(({ value }) => value.raw).join(' ? ')
}
