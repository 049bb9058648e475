import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { faultIn } from './judge.ts'
import { mutated } from './mutate.ts'
import { randomFrom } from './random.ts'
import { seeds } from './seeds.ts'

/** `npm run check:deep [-- --runs 100000 --seed 1]`: reads damaged documents; the same seed damages the same way. */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
})
const runs = Number(values.runs)
const first = Number(values.seed)
if (!Number.isInteger(runs) || !Number.isInteger(first))
  throw new Error('--runs and --seed take whole numbers')

const mostFaults = 10
const files = seeds()
let faults = 0
for (let run = 0; run < runs && faults < mostFaults; run += 1) {
  const random = randomFrom(first + run)
  const seed = random.pick(files)
  const damaged = mutated(seed.bytes, random)
  const bytes = seed.pack?.(damaged) ?? damaged
  const fault = await faultIn(bytes, seed.file)
  if (fault !== null) {
    faults += 1
    const kept = join(mkdtempSync(join(tmpdir(), 'cotmoc-fuzz-')), seed.file)
    writeFileSync(kept, bytes)
    process.stderr.write(`--runs 1 --seed ${first + run} (${kept}): ${fault}\n`)
  }
  if (process.stderr.isTTY && run % 500 === 0) process.stderr.write(`\r${run}/${runs}\u001b[K`)
}
process.stdout.write(`${runs} damaged documents of ${new Set(files).size} read, ${faults} at fault\n`)
process.exitCode = faults === 0 ? 0 : 1
