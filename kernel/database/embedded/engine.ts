import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import type { Exchange } from './wire.ts'

/** An embedded PostgreSQL, in this thread or in one of its own. */
export type Engine = {
  exchange: Exchange
  /** The whole database as a gzipped tar of its folder. */
  dump: () => Promise<Uint8Array>
  close: () => Promise<void>
}

export type EngineSource = { folder?: string; snapshot?: Uint8Array }

/**
 * Opens PGlite in this thread: in `folder`, or in memory without one; from `snapshot` (what `dump` gave)
 * where one is given. The server does this in a worker, so that a long statement stops nobody else.
 */
export async function openEngine({ folder, snapshot }: EngineSource): Promise<Engine> {
  const database = await PGlite.create({
    ...(folder ? { dataDir: folder } : {}),
    ...(snapshot ? { loadDataDir: new Blob([new Uint8Array(snapshot)]) } : {}),
    extensions: { btree_gist, unaccent },
  })
  return {
    exchange: (messages) => database.execProtocolRaw(messages),
    dump: async () => new Uint8Array(await (await database.dumpDataDir('gzip')).arrayBuffer()),
    close: () => database.close(),
  }
}
