import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Database } from '../../kernel/database/database.ts'
import { snapshotOf } from '../../kernel/database/snapshot.ts'
import type { Language } from '../../kernel/locale/language.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** An answer as it goes out, made once: plain, compressed, and with its entity tag. */
export type ReadyAnswer = {
  status: number
  headers: Record<string, string>
  plain: Uint8Array<ArrayBuffer>
  gzipped: Uint8Array<ArrayBuffer>
  tag: string
}

const mostBytes = 64 * 1024 * 1024

/**
 * Public pages are a pure function of the data and the office's day, so each is made once for a state, also
 * for readers who come at the same time. Two equal snapshots of PostgreSQL see equal data: any commit, here or
 * by another process, changes the text.
 */
export function pageCache(database: Database) {
  let state = ''
  let bytes = 0
  const ready = new Map<string, Promise<ReadyAnswer>>()
  const currentSnapshot = oneAtATime(() => snapshotOf(database))

  const forget = (address: string, made: Promise<ReadyAnswer>) => {
    if (ready.get(address) === made) ready.delete(address)
  }
  const keep = (address: string, made: Promise<ReadyAnswer>) => {
    ready.set(address, made)
    made.then(
      ({ status, plain, gzipped }) => {
        bytes += plain.length + gzipped.length
        if (status !== 200 || bytes > mostBytes) forget(address, made)
      },
      () => forget(address, made),
    )
    return made
  }
  return {
    async find(address: string, day: string, make: () => Promise<ReadyAnswer>): Promise<ReadyAnswer> {
      const now = `${day} ${await currentSnapshot()}`
      if (now !== state) {
        ready.clear()
        bytes = 0
      }
      state = now
      return ready.get(address) ?? keep(address, make())
    },
  }
}

/** An answer as it was made. */
export type Rendered = { status: number; headers: Record<string, string>; body: string }

/** Prepares an answer to go out many times. */
export function ready({ status, headers, body }: Rendered): ReadyAnswer {
  const plain = new TextEncoder().encode(body)
  const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  return { status, headers, plain, gzipped: new Uint8Array(gzipSync(plain)), tag }
}

/** A document in a language. */
export function documentOf(status: number, language: Language, body: string): Rendered {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-language': language }
  return { status, headers, body }
}
