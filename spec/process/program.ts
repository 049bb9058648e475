import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a command ended with. */
export type Ended = { status: number | null; output: string; complaint: string }
export type RunningServer = {
  address: string
  process: ChildProcess
  stop: (signal: NodeJS.Signals) => Promise<void>
}

/** A folder for an office that nobody has started yet. */
export function newHome(): string {
  return join(mkdtempSync(join(tmpdir(), 'cotmoc-process-')), 'home')
}

/** A copy of an office that no process holds. */
export function copyOf(home: string): string {
  const copy = newHome()
  cpSync(home, copy, { recursive: true, filter: (path) => !path.endsWith('.sock') })
  return copy
}

/** Runs `cotmoc` to its end, as a person does at the command line; `limit` is the shell's own words before it. */
export async function cotmoc(home: string, parameters: readonly string[], limit = 'true'): Promise<Ended> {
  const child = launch(home, parameters, limit)
  let output = ''
  let complaint = ''
  child.stdout?.on('data', (chunk) => {
    output += chunk
  })
  child.stderr?.on('data', (chunk) => {
    complaint += chunk
  })
  const [status] = await once(child, 'close')
  return { status, output, complaint }
}

/** Starts the server and waits for its address. */
export async function startServer(home: string, limit = 'true'): Promise<RunningServer> {
  const child = launch(home, ['start'], limit)
  const address = await new Promise<string>((ready, failed) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
      const found = /http:\/\/localhost:\d+/.exec(said)
      if (found) ready(found[0].replace('localhost', '127.0.0.1'))
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('close', () => failed(new Error(said)))
  })
  const ended = once(child, 'close')
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return { address, process: child, stop }
}

// `exec` puts the program in the shell's place, so that a signal reaches it.
function launch(home: string, parameters: readonly string[], limit: string): ChildProcess {
  const line = `${limit}; exec "$0" app/cotmoc.mjs "$@"`
  return spawn('bash', ['-c', line, process.execPath, ...parameters], {
    env: { ...process.env, COTMOC_HOME: home, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
