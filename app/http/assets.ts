import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { z } from 'zod'
import { packageRoot } from '../../kernel/package-root.ts'

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

/** The addresses of the style sheet and the scripts that the build made. */
export type Assets = { styles: string; islands: Readonly<Record<string, string>> }

const Built = z.object({ styles: z.string(), islands: z.record(z.string(), z.string()) })

/** Reads what the build made. */
export function builtAssets(): Assets {
  const text = readFileSync(join(packageRoot(), 'dist/assets.json'), 'utf8')
  const { styles, islands } = Built.parse(JSON.parse(text))
  const addresses = Object.entries(islands).map(([name, file]) => [name, `/assets/${file}`])
  return { styles: `/assets/${styles}`, islands: Object.fromEntries(addresses) }
}

/**
 * Serves styles, scripts and fonts; their names hold a digest of their content, so they may be kept for ever. Read once, so
 * that a build beside a running server takes nothing from it.
 */
export function mountAssets(server: Hono): void {
  const folder = join(packageRoot(), 'dist/assets')
  const assets = new Map(
    readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
  )
  const icon = new Uint8Array(readFileSync(join(packageRoot(), 'web/icon.svg')))
  server.get('/icon.svg', (context) => context.body(icon, 200, { 'content-type': 'image/svg+xml' }))
  server.get('/assets/:name{[\\w.-]+}', (context) => {
    const name = context.req.param('name')
    const type = types[name.split('.').at(-1) ?? '']
    const body = assets.get(name)
    if (!type || !body) return context.notFound()
    return context.body(body, 200, {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
}
