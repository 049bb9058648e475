import { read } from '../../../text/read.ts'
import { judge, median, type Round, secondsOf } from '../clock.ts'
import { mixOfFiles, suffix } from '../documents.ts'
import { type Entry, entry } from '../entry.ts'

const megabyte = 1_000_000
const rounds = 5

/** Text of about so many bytes, made of the files that an office meets, each whole. */
function textOf(bytes: number): Uint8Array {
  const mix = Buffer.concat(mixOfFiles().flatMap((file) => [file.bytes, Buffer.from('\n\n')]))
  const times = Math.ceil(bytes / mix.length)
  return new Uint8Array(Buffer.concat(Array.from({ length: times }, () => mix)).subarray(0, bytes))
}

/** Cuts at a line's end, so that no letter is cut in two. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1)
}

async function speedOf(bytes: Uint8Array): Promise<{ value: number; ratio: number }> {
  const size = bytes.length / megabyte
  const measured: Round[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const yardstick = size / (await secondsOf(() => new TextDecoder().decode(bytes).split('\n').length))
    const ours = size / (await secondsOf(() => read(bytes, { file: 'text.txt' })))
    if (round > 0) measured.push({ ours, yardstick })
  }
  return judge(measured)
}

/** Seconds for one megabyte at 10 MB over the same at 10 kB: 1 is linear growth. */
async function growth(): Promise<number> {
  const small = wholeLines(textOf(10_000))
  const large = wholeLines(textOf(10 * megabyte))
  const perByte = async (bytes: Uint8Array, times: number) => {
    const seconds = []
    for (let round = 0; round < rounds; round += 1) {
      seconds.push(
        await secondsOf(async () => {
          for (let time = 0; time < times; time += 1) await read(bytes, { file: 'text.txt' })
        }),
      )
    }
    return median(seconds) / (bytes.length * times)
  }
  const slope = await perByte(small, 100)
  return (await perByte(large, 1)) / slope
}

/** Plain text, and how the time grows with the length. */
export async function measureSpeed(): Promise<Entry[]> {
  const text = await speedOf(wholeLines(textOf(2 * megabyte)))
  const grown = await growth()
  return [
    entry({ name: `text-speed${suffix}`, unit: 'MB/s', ...text, target: 'value>=20' }),
    entry({ name: `text-growth${suffix}`, value: grown, unit: 'times', ratio: grown, target: 'value<=1.5' }),
  ]
}
