import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startBrowser } from './browser.ts'
import { missingLibraries } from './missing-libraries.ts'
import { unpackedBrowser } from './unpack-browser.ts'

describe('the libraries that a browser misses', () => {
  it('are named by the loader, one at a time', () => {
    const message = [
      'browserType.launch: Target page, context or browser has been closed',
      '[pid=7][err] /x/chromium: error while loading shared libraries: libnss3.so: cannot open shared object file',
      '[pid=7][err] /x/chromium: error while loading shared libraries: libnss3.so: cannot open shared object file',
    ].join('\n')
    expect(missingLibraries(message)).toEqual(['libnss3.so'])
  })

  it('are named by the list of all', () => {
    const list = [
      '\tlibdl.so.2 => /lib/libdl.so.2 (0x00007f)',
      '\tlibnspr4.so => not found',
      '\tlibnss3.so => not found',
      '\tlinux-vdso.so.1 (0x00007f)',
    ].join('\n')
    expect(missingLibraries(list)).toEqual(['libnspr4.so', 'libnss3.so'])
  })

  it('are none where a browser fails for another reason', () => {
    expect(missingLibraries('browserType.launch: Executable does not exist')).toEqual([])
  })
})

describe('a browser that cannot start', () => {
  it('fails, and the error names every library that it misses', async () => {
    const { executable, environment } = await unpackedBrowser()
    const folder = mkdtempSync(join(tmpdir(), 'cotmoc-browser-'))
    try {
      const lame = join(folder, 'chromium')
      copyFileSync(executable, lame)
      await rename(lame, 'libnspr4.so', 'libnone4.so')
      await rename(lame, 'libexpat.so.1', 'libexnot.so.1')
      const started = startBrowser({ executable: lame, environment })
      await expect(started).rejects.toThrow(/missing: libnone4\.so, libexnot\.so\.1$/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

/** Makes a program ask for another library: the names stand near its beginning. */
async function rename(program: string, library: string, other: string): Promise<void> {
  const file = await open(program, 'r+')
  const { buffer } = await file.read({ buffer: Buffer.alloc(2 ** 21), position: 0 })
  await file.write(other, buffer.indexOf(`\0${library}\0`) + 1)
  await file.close()
}
