import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { z } from 'zod'
import { packageRoot } from '../../kernel/package-root.ts'

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

/** The address of the style sheet that the build made. */
export function stylesAddress(): string {
  const text = readFileSync(join(packageRoot(), 'dist/assets.json'), 'utf8')
  return `/assets/${z.object({ styles: z.string() }).parse(JSON.parse(text)).styles}`
}

/** Serves styles and fonts; their names hold a digest of their content, so they may be kept for ever. */
export function mountAssets(server: Hono): void {
  server.get('/assets/:name{[\\w.-]+}', async (context) => {
    const name = context.req.param('name')
    const type = types[name.split('.').at(-1) ?? '']
    if (!type) return context.notFound()
    const body = await readFile(join(packageRoot(), 'dist/assets', name)).catch(() => null)
    if (!body) return context.notFound()
    return context.body(new Uint8Array(body), 200, {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
}
