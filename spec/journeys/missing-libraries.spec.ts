import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { missingLibraries } from './missing-libraries.ts'

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
