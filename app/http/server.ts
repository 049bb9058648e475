import { Hono } from 'hono'
import type { House } from '../../kernel/house.ts'
import { mountApi } from '../api/routes.ts'
import { mountAssets } from './assets.ts'
import { buildDoor } from './door/door.ts'
import { type DoorSettings, plainDoor } from './door/settings.ts'
import { strictHeaders } from './headers.ts'
import { mountPages } from './pages.tsx'

/** The whole server of a house: interface, styles, door, pages. */
export function buildServer(house: House, settings: DoorSettings = plainDoor): Hono {
  const server = new Hono()
  const door = buildDoor(house, settings)
  server.use(strictHeaders)
  server.get('/health/live', (context) => context.text('ok'))
  server.get('/health/ready', async (context) => {
    await house.database.selectFrom('migrations').select('name').limit(1).execute()
    return context.text('ok')
  })
  mountAssets(server)
  door.mount(server)
  mountApi(server, house, door)
  mountPages(server, house, door)
  return server
}
