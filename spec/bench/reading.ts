import { read } from '../../text/read.ts'
import { judge, type Round, secondsOf } from './clock.ts'
import { type InputFile, mixOfFiles, suffix } from './documents.ts'
import { type Entry, entry } from './entry.ts'

const rounds = 5
const megabyte = 1_000_000
// The sample is short, and what every file costs weighs more on it.
const target = suffix
  ? { files: 'ratio>=0.005', long: 'ratio>=0.007' }
  : { files: 'ratio>=0.015', long: 'ratio>=0.02' }

/** `read` over files as an office meets them, and over one long text made of them. */
export async function measureReading(): Promise<Entry[]> {
  const mix = mixOfFiles()
  const files = repeated(mix, 2 * megabyte)
  return [
    await measure(`reading${suffix}`, files, target.files),
    await measure(`reading-long${suffix}`, [joined(repeated(mix, megabyte))], target.long),
  ]
}

async function measure(name: string, files: readonly InputFile[], goal: string): Promise<Entry> {
  const size = lengthOf(files) / megabyte
  const measured: Round[] = []
  // The first round warms up and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    const yardstick = size / (await secondsOf(() => splitAll(files)))
    const ours = size / (await secondsOf(() => readAll(files)))
    if (round > 0) measured.push({ ours, yardstick })
  }
  return entry({ name, unit: 'MB/s', ...judge(measured), target: goal })
}

async function readAll(files: readonly InputFile[]): Promise<void> {
  for (const { file, bytes } of files) {
    const { source } = await read(bytes, { file })
    if (source.text.length === 0) throw new Error(`nothing was read from ${file}`)
  }
}

function splitAll(files: readonly InputFile[]): void {
  const lines = files.reduce((sum, { bytes }) => sum + new TextDecoder().decode(bytes).split('\n').length, 0)
  if (lines <= files.length) throw new Error('nothing was split')
}

function repeated(mix: readonly InputFile[], bytes: number): InputFile[] {
  const times = Math.ceil(bytes / lengthOf(mix))
  return Array.from({ length: times }, () => mix).flat()
}

function joined(files: readonly InputFile[]): InputFile {
  const bytes = Buffer.concat(files.flatMap((file) => [file.bytes, Buffer.from('\n\n')]))
  return { file: files[0]?.file ?? '', bytes: new Uint8Array(bytes) }
}

function lengthOf(files: readonly InputFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0)
}
