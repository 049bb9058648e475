import { spawnSync } from 'node:child_process'
import packed from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'
import { missingLibraries } from './missing-libraries.ts'
import { type UnpackedBrowser, unpackedBrowser } from './unpack-browser.ts'

// One process for everything hangs as soon as a second context opens; pages are to be judged as strictly as elsewhere.
const unwanted = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]

/**
 * Starts the Chromium that npm brings, or the one that COTMOC_BROWSER names. One that cannot start fails, and the
 * error names the libraries that the machine lacks.
 */
export async function openBrowser(): Promise<Browser> {
  const own = process.env['COTMOC_BROWSER']
  return startBrowser(own ? { executable: own, environment: {} } : await unpackedBrowser())
}

/** Starts one browser; the error says why it does not. */
export async function startBrowser({ executable, environment }: UnpackedBrowser): Promise<Browser> {
  const env = { ...definedOf(process.env), ...environment }
  packed.setGraphicsMode = false
  const args = packed.args.filter((arg) => !unwanted.includes(arg))
  try {
    return await chromium.launch({ executablePath: executable, args, headless: true, env })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const missing = missingLibraries(`${reason}\n${librariesOf(executable, env)}`)
    if (missing.length === 0) throw error
    throw new Error(`The browser ${executable} cannot start; missing: ${missing.join(', ')}`, {
      cause: error,
    })
  }
}

// Started like this, the system's loader prints what it finds instead of running the program, also where `ldd` is not.
function librariesOf(executable: string, env: Record<string, string>): string {
  const listed = spawnSync(executable, { encoding: 'utf8', env: { ...env, LD_TRACE_LOADED_OBJECTS: '1' } })
  return listed.stdout ?? ''
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
