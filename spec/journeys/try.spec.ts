import { test } from 'vitest'
import { writeFileSync, mkdirSync } from 'node:fs'
import { openBrowser } from './browser.ts'
import { openSite } from './site.ts'
test('try', async () => {
  const t = performance.now()
  const b = await openBrowser(); const t1 = performance.now()
  const s = await openSite(); const t2 = performance.now()
  await s.office.imports('../shared/documents/002_1a5906cb5c37b98e.txt')
  const t3=performance.now()
  const p = await (await b.newContext()).newPage()
  await p.goto(s.address + '/vi'); const t4=performance.now()
  mkdirSync('/tmp/j',{recursive:true})
  await p.screenshot({ path: '/tmp/j/home.png', fullPage: true })
  const ctx = await b.newContext(); await ctx.newPage(); await ctx.close()
  await b.close(); await s.close()
  writeFileSync('/tmp/j/t', JSON.stringify([t1-t,t2-t1,t3-t2,t4-t3,performance.now()-t4]))
})
