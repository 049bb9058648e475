import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar'

// Libraries of the system, fonts, and the drawing library without which no page opens.
const archives = ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']

export type UnpackedBrowser = { executable: string; environment: Record<string, string> }

/**
 * The Chromium that npm brings, unpacked once with the libraries and fonts packed beside it. The package itself
 * unpacks its libraries in one kind of cloud only, and to a place that all users of the machine share.
 */
export async function unpackedBrowser(): Promise<UnpackedBrowser> {
  const folder = resolve('node_modules/.cache/cotmoc', `chromium-${await packedSize()}`)
  if (!existsSync(folder)) await unpackInto(folder)
  return {
    executable: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  }
}

function packed(file: string): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  return join(dirname(entry), '../../bin', file)
}

// Another edition of the browser has another size, and so a folder of its own.
async function packedSize(): Promise<number> {
  const file = await open(packed('chromium.br'))
  const { size } = await file.stat()
  await file.close()
  return size
}

// Renamed when whole: a second process never starts half a browser.
async function unpackInto(folder: string): Promise<void> {
  const draft = `${folder}-${process.pid}-${performance.now()}`
  await mkdir(draft, { recursive: true })
  await Promise.all([
    pipeline(
      createReadStream(packed('chromium.br')),
      createBrotliDecompress(),
      (await open(join(draft, 'chromium'), 'w', 0o755)).createWriteStream(),
    ),
    ...archives.map((file) =>
      extract({ file: packed(file), cwd: draft, brotli: true, preserveOwner: false }),
    ),
  ])
  await writeFile(join(draft, 'fonts.conf'), fontsOf(folder))
  try {
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

function fontsOf(folder: string): string {
  const places = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${places}</fontconfig>\n`
}
