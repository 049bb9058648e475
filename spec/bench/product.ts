import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../kernel/package-root.ts'

const notCopied = /^(node_modules|dist.*|var|\.git)$/
const longest = { command: 60_000, stop: 10_000 }
const mostComplaints = 2000
const address = /http:\/\/[\w.]+:(\d+)/

/** A program that listens on a port of this machine. */
export type Running = { port: number; stop: () => Promise<void> }

/** Copies this tree as it is after `npm ci`, not yet built: what others change meanwhile disturbs nothing. */
export function copyTree(folder: string): void {
  for (const name of readdirSync(packageRoot()).filter((each) => !notCopied.test(each))) {
    cpSync(join(packageRoot(), name), join(folder, name), { recursive: true, preserveTimestamps: true })
  }
  symlinkSync(join(packageRoot(), 'node_modules'), join(folder, 'node_modules'))
}

/** Starts the server of a tree on an office's folder; resolves when it has printed its address. */
export function startProduct(tree: string, home: string): Promise<Running> {
  return startProgram([join(tree, 'app/cotmoc.mjs'), 'start'], home)
}

/** Starts a Node program that prints `http://…:PORT` when it listens. */
export async function startProgram(parts: readonly string[], home = ''): Promise<Running> {
  const { child, complaints } = spawnNode(parts, home)
  const port = await new Promise<number>((ready, fail) => {
    const force = setTimeout(() => child.kill('SIGKILL'), longest.command)
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
      const found = address.exec(said)?.[1]
      if (!found) return
      clearTimeout(force)
      ready(Number(found))
    })
    child.once('close', (status) => {
      clearTimeout(force)
      fail(new Error(`${parts.join(' ')} ended with ${status}: ${complaints()}`))
    })
  })
  return { port, stop: () => stop(child) }
}

/** Runs a Node program to its end and gives what it printed; throws where it fails. */
export async function runProgram(parts: readonly string[], home = ''): Promise<string> {
  const { child, complaints } = spawnNode(parts, home)
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += String(chunk)
  })
  const [status] = await once(child, 'close', { signal: AbortSignal.timeout(longest.command) })
  if (status !== 0) throw new Error(`${parts.join(' ')} ended with ${status}: ${complaints()}`)
  return said
}

// What a program complains of is told only where it fails: a log is no part of the table.
function spawnNode(parts: readonly string[], home: string) {
  const { DATABASE_URL: _, ...environment } = process.env
  const child = spawn(process.execPath, parts, {
    env: { ...environment, HOST: '127.0.0.1', PORT: '0', ...(home ? { COTMOC_HOME: home } : {}) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  let complained = ''
  child.stderr.on('data', (chunk) => {
    complained = `${complained}${chunk}`.slice(-mostComplaints)
  })
  return { child, complaints: () => complained.trim() }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGINT')
  const force = setTimeout(() => child.kill('SIGKILL'), longest.stop)
  await ended
  clearTimeout(force)
}
