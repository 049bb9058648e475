import { Hono } from 'hono'
import type { House } from '../../kernel/house.ts'
import { visitor } from '../../kernel/rights.ts'
import { mountApi } from '../api/routes.ts'
import { mountAssets } from './assets.ts'
import { strictHeaders } from './headers.ts'
import { mountPages } from './pages.tsx'

/** The whole server of a house: interface, styles, pages. */
export function buildServer(house: House): Hono {
  const server = new Hono()
  server.use(strictHeaders)
  server.get('/health/live', (context) => context.text('ok'))
  server.get('/health/ready', async (context) => {
    await house.database.selectFrom('migrations').select('name').limit(1).execute()
    return context.text('ok')
  })
  mountAssets(server)
  mountApi(server, house)
  mountPages(server, house, async () => visitor)
  return server
}
