import type { Entry } from '../entry.ts'
import { tableHead, tableLine } from '../table.ts'
import { measureAccuracy } from './accuracy.ts'
import { measureFormats } from './formats.ts'
import { measureSpeed } from './speed.ts'

/** `npm run bench:text`: how well and how fast official texts are read; `--why` names what went wrong. */
const asJson = process.argv.includes('--json')
const why = process.argv.includes('--why')

if (!asJson) print(tableHead)
await report('accuracy', () => measureAccuracy(why ? (line) => process.stderr.write(`${line}\n`) : () => {}))
await report('speed', measureSpeed)
await report('formats', measureFormats)

async function report(name: string, measure: () => Promise<Entry[]>): Promise<void> {
  try {
    for (const entry of await measure()) print(asJson ? JSON.stringify(entry) : tableLine(entry))
  } catch (error) {
    process.stderr.write(`${name} could not be measured: ${String(error)}\n`)
    process.exitCode = 1
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
