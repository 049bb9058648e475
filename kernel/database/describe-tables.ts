import type { Pool } from 'pg'

type Column = {
  table_name: string
  column_name: string
  data_type: string
  is_nullable: 'YES' | 'NO'
  column_default: string | null
  is_identity: 'YES' | 'NO'
  is_generated: 'ALWAYS' | 'NEVER'
}

// As our type parsers give them: decimals, big integers and dates as text.
const types: Record<string, string> = {
  boolean: 'boolean',
  bytea: 'Buffer',
  integer: 'number',
  smallint: 'number',
  jsonb: 'Json',
  'timestamp with time zone': 'Timestamp',
}

const header = `// Generated from the migrations by \`npm run generate\`; never edited by hand.
import type { ColumnType, Generated } from 'kysely'

type Timestamp = ColumnType<Date, Date, Date>
// Written as JSON text, read as the value.
type Json = ColumnType<unknown, string, string>
`

/** The types of our tables as TypeScript, read from a migrated database. */
export async function describeTables(pool: Pool): Promise<string> {
  const { rows } = await pool.query<Column>(`
    select table_name, column_name, data_type, is_nullable, column_default, is_identity, is_generated
    from information_schema.columns
    where table_schema = 'public' order by table_name, ordinal_position`)
  const tables = new Map<string, string[]>()
  for (const column of rows) {
    const lines = tables.get(column.table_name) ?? []
    lines.push(`    ${column.column_name}: ${typeOf(column)}`)
    tables.set(column.table_name, lines)
  }
  const bodies = [...tables].map(([name, lines]) => `  ${name}: {\n${lines.join('\n')}\n  }`)
  return `${header}\nexport type Tables = {\n${bodies.join('\n')}\n}\n`
}

function typeOf(column: Column): string {
  const plain = types[column.data_type] ?? 'string'
  const type = column.is_nullable === 'YES' ? `${plain} | null` : plain
  if (column.is_generated === 'ALWAYS' || column.is_identity === 'YES')
    return `ColumnType<${plain}, never, never>`
  return column.column_default === null ? type : `Generated<${type}>`
}
