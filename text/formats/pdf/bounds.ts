import { inflateSync } from 'node:zlib'
import { ReadError } from '../../contract.ts'

/** A page scanned at 600 dots an inch, in grey, unpacks to a third of this. */
export const mostUnpacked = 100_000_000
/** So much may the binary data of a reading grow; no limit of the heap counts them. */
const mostHeld = 220_000_000
const watchEvery = 20
const deepest = 3

const keyword = new TextEncoder().encode('stream')

/** Deflated data begin with a head of two bytes that is a multiple of 31 (RFC 1950). */
function isDeflated(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes
  return (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0
}

/** Whether data unpack to no more than a page may hold, packed once or several times over. */
function unpacksWithin(bytes: Uint8Array, depth: number): boolean {
  if (!isDeflated(bytes)) return true
  if (depth > deepest) return false
  try {
    return unpacksWithin(inflateSync(bytes, { maxOutputLength: mostUnpacked }), depth + 1)
  } catch (error) {
    // What is damaged is for pdf.js, which mends much.
    return !(error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
  }
}

/**
 * Refuses a file with a stream that unpacks to more than a page may hold: pdf.js unpacks each as a whole.
 * @throws ReadError `too-complex`
 */
export function refuseBombs(bytes: Uint8Array, file: string): void {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = whole.indexOf(keyword); at >= 0; at = whole.indexOf(keyword, at + keyword.length)) {
    let from = at + keyword.length
    if (whole[from] === 0x0d) from += 1
    if (whole[from] === 0x0a) from += 1
    if (!unpacksWithin(whole.subarray(from), 1))
      throw new ReadError('too-complex', { file, maximum: mostUnpacked })
  }
}

/**
 * Lets work go on as long as the binary data of this thread grow within bounds.
 * @throws ReadError `too-complex`
 */
export async function withinMemory<Result>(file: string, work: Promise<Result>): Promise<Result> {
  const held = () => process.memoryUsage().arrayBuffers
  const before = held()
  let watch: NodeJS.Timeout | undefined
  const grown = new Promise<never>((_, reject) => {
    watch = setInterval(() => {
      if (held() - before > mostHeld) reject(new ReadError('too-complex', { file, maximum: mostHeld }))
    }, watchEvery)
  })
  try {
    return await Promise.race([work, grown])
  } finally {
    clearInterval(watch)
  }
}
