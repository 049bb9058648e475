import { randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, unlinkSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const socketName = 'server.sock'
// What a Unix socket's address can hold on Linux, without its final zero.
const longestAddress = 107

/** A folder that this process alone may use, until it ends in whatever way. */
export type Claim = { onConnection: (serve: (socket: Socket) => void) => void; release: () => Promise<void> }

/**
 * Claims the folder by listening on a socket in it: the kernel frees that when the process is killed, and
 * no reused process number can be taken for its holder. Null if another process holds it.
 */
export async function claimFolder(folder: string): Promise<Claim | null> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const token = randomUUID()
  let serve: (socket: Socket) => void = (socket) => socket.destroy()
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.write(`${token}\n`, () => serve(socket))
  })
  const listening = await atShortAddress(folder, (address) => takeSocket(server, address))
  if (!listening) return null
  // Two starts that met the same dead socket may each have listened; only one is reached by its name.
  await wait(30)
  if ((await tokenOfHolder(folder)) !== token) {
    server.close()
    return null
  }
  return {
    onConnection: (serveNow) => {
      serve = serveNow
    },
    release: () => new Promise((done) => server.close(() => done())),
  }
}

/** Connects to the process that holds the folder; null if none does. */
export async function connectToHolder(folder: string): Promise<Socket | null> {
  const socket = await atShortAddress(folder, openSocket).catch(() => null)
  if (!socket) return null
  await new Promise<void>((greeted) => socket.once('data', () => greeted()))
  return socket
}

async function tokenOfHolder(folder: string): Promise<string> {
  const socket = await atShortAddress(folder, openSocket)
  const greeting = await new Promise<Buffer>((greeted) => socket.once('data', greeted))
  socket.destroy()
  return greeting.toString().trim()
}

async function takeSocket(server: Server, address: string): Promise<boolean> {
  const dead = inodeOf(address)
  const holder = await openSocket(address).catch(() => null)
  if (holder) {
    holder.destroy()
    return false
  }
  // Another start may have replaced the dead socket meanwhile: only the one that we knocked at is removed.
  if (dead !== null && inodeOf(address) === dead) unlinkSync(address)
  return listen(server, address)
}

function listen(server: Server, address: string): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once('error', (error) =>
      'code' in error && error.code === 'EADDRINUSE' ? done(false) : fail(error),
    )
    server.listen(address, () => {
      chmodSync(address, 0o600)
      done(true)
    })
  })
}

function openSocket(address: string): Promise<Socket> {
  return new Promise((done, fail) => {
    const socket = connect(address)
    socket.once('connect', () => done(socket))
    socket.once('error', fail)
  })
}

function inodeOf(path: string): number | null {
  try {
    return statSync(path).ino
  } catch {
    return null
  }
}

// A folder deep down is reached by a short link in a private temporary folder.
async function atShortAddress<Answer>(
  folder: string,
  use: (address: string) => Promise<Answer>,
): Promise<Answer> {
  const address = join(folder, socketName)
  if (Buffer.byteLength(address) <= longestAddress) return use(address)
  const shortcut = mkdtempSync(join(tmpdir(), 'cotmoc-'))
  try {
    symlinkSync(folder, join(shortcut, 'home'))
    return await use(join(shortcut, 'home', socketName))
  } finally {
    rmSync(shortcut, { recursive: true })
  }
}
