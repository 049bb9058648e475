import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Office, openOffice } from '../office/office.ts'

/** An office of its own that a browser can visit. */
export type Site = {
  office: Office
  /** Such as `http://127.0.0.1:40001`. */
  address: string
  close: () => Promise<void>
}

/** Serves a new office with the facts that ship, on a free port of this machine. */
export async function openSite(): Promise<Site> {
  const office = await openOffice()
  const server = createServer(getRequestListener(office.server.fetch))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('the server has no port')
  return {
    office,
    address: `http://127.0.0.1:${at.port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await office.close()
    },
  }
}
