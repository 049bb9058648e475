import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { plainDoor } from '../../app/http/door/settings.ts'
import { inviteSamplePeople } from '../../app/sample/people.ts'
import { appWords } from '../../app/words/words.ts'
import { posts } from '../../kernel/rights.ts'
import { openOffice } from '../office/office.ts'
import { appoints, openBrowser } from '../office/person.ts'
import { scenario } from '../office/scenario.ts'

describe('the sample office of npm run dev', () => {
  scenario('hands a link to each post, and each signs in', async (office) => {
    const lines: string[] = []
    const console = {
      language: 'vi',
      say: appWords('vi'),
      config: { host: '', port: 0, home: '', databaseUrl: null, door: plainDoor },
      print: (line: string) => lines.push(line),
      warn: () => {},
      log: () => {},
    } as const
    await inviteSamplePeople(console, { ...office, backup: async () => {} }, 'http://localhost')
    const links = lines.map((line) => /http:\/\/localhost(\S+)/.exec(line)?.[1] ?? '')
    for (const link of links) {
      const browser = openBrowser(office)
      const token = link.split('token=')[1] ?? ''
      expect((await browser.send(link, 'accept-invitation', { token })).status).toBe(303)
      expect((await browser.visit('/vi/office/me')).status).toBe(200)
    }
    const held = await office.database.tables.selectFrom('holdings').select('post').distinct().execute()
    expect(held.map(({ post }) => post).sort()).toEqual([...posts].sort())
  })

  scenario(
    'says on each page that it is a sample; the office of npm start knows nothing of it',
    async (office) => {
      const sample = await openOffice({ ...plainDoor, sample: true })
      try {
        const browser = await appoints(sample, { post: 'reporter', body: 'bo-noi-vu' })
        for (const path of ['/vi', '/vi/sign-in', '/vi/office/me', '/vi/nothing']) {
          expect((await browser.visit(path)).text).toContain('Đơn vị mẫu')
          expect((await openBrowser(office).visit(path)).text).not.toContain('Đơn vị mẫu')
        }
      } finally {
        await sample.close()
      }
      expect(readFileSync('dist/main.js', 'utf8')).not.toContain('sample/people.json')
    },
  )
})
