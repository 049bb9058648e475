function tableEntry(byte: number): number {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
}

const table = Int32Array.from({ length: 256 }, (_, byte) => tableEntry(byte))

/** CRC-32 of ZIP and PNG, unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1
  // Counted by index: twice as fast as an iterator, and every byte of every part passes here.
  for (let at = 0; at < bytes.length; at += 1) {
    crc = (table[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8)
  }
  return ~crc >>> 0
}
