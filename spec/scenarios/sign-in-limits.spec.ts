import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { describe, expect } from 'vitest'
import { plainDoor } from '../../app/http/door/settings.ts'
import { openOffice } from '../office/office.ts'
import { appoints, openBrowser } from '../office/person.ts'
import { scenario } from '../office/scenario.ts'

const body = 'bo-noi-vu'
const me = '/vi/office/me'
const signIn = '/vi/sign-in'
const post = (fields: Record<string, string>) => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
  body: new URLSearchParams(fields).toString(),
})

/** A mail server that keeps what it is sent. */
async function openMailbox() {
  const letters: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let text = ''
      stream.on('data', (chunk) => {
        text += chunk
      })
      stream.on('end', () => {
        letters.push(text)
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const arrived = async () => {
    for (let waited = 0; letters.length === 0 && waited < 5_000; waited += 20) {
      await new Promise((done) => setTimeout(done, 20))
    }
    return letters
  }
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    close: () => new Promise<void>((done) => server.close(done)),
  }
}

describe('a link by mail', () => {
  scenario('signs in once, and only who agreed gets one', async () => {
    const mailbox = await openMailbox()
    const mail = { server: mailbox.url, from: 'office@mau.vn' }
    const office = await openOffice({ ...plainDoor, url: 'http://localhost', mail })
    try {
      await appoints(office, { post: 'administrator', body, name: 'Có Thư', mail: 'co-thu@mau.vn' })
      const browser = openBrowser(office)
      const told = await browser.send(signIn, 'ask-for-link', { mail: 'CO-THU@mau.vn' })
      const [letter = ''] = await mailbox.arrived()
      const link = /http:\/\/localhost(\/vi\/sign-in\/link\?token=[\w-]+)/.exec(
        letter.replace(/=\r\n/g, '').replace(/=3D/g, '='),
      )?.[1]
      const token = link?.split('token=')[1] ?? ''
      expect(link).toBeDefined()
      expect((await browser.visit(link ?? '')).status).toBe(200)
      expect((await browser.visit(me)).status).toBe(303)
      expect((await browser.send(link ?? '', 'use-link', { token })).status).toBe(303)
      expect((await browser.visit(me)).status).toBe(200)
      expect((await openBrowser(office).send(link ?? '', 'use-link', { token })).status).toBe(410)

      const stranger = await openBrowser(office).send(signIn, 'ask-for-link', { mail: 'nobody@mau.vn' })
      const shown = ({ text }: { text: string }) => text.replace(/value="[^"]*"/g, '')
      expect([stranger.status, shown(stranger)]).toEqual([told.status, shown(told)])
      expect(await mailbox.arrived()).toHaveLength(1)
    } finally {
      await office.close()
      await mailbox.close()
    }
  })

  scenario('is not sent to who did not agree, and not used after fifteen minutes', async () => {
    const mail = { server: 'smtp://127.0.0.1:9', from: 'office@mau.vn' }
    const office = await openOffice({ ...plainDoor, url: 'http://localhost', mail })
    try {
      const browser = await appoints(office, { post: 'administrator', body, mail: 'a@mau.vn' })
      await browser.send('/vi/office/data', 'withdraw-consent', { purpose: 'mail-links' })
      await openBrowser(office).send(signIn, 'ask-for-link', { mail: 'a@mau.vn' })
      const links = office.database.tables.selectFrom('sign_in_links').select('expires_at')
      expect(await links.execute()).toEqual([])
      await browser.send('/vi/office/data', 'give-consent', {
        purpose: 'mail-links',
        edition: '2026-11-28',
        agree: 'yes',
      })
      await openBrowser(office).send(signIn, 'ask-for-link', { mail: 'a@mau.vn' })
      const [made] = await links.execute()
      expect(made?.expires_at).toEqual(new Date('2026-11-23T08:15:00+07:00'))
    } finally {
      await office.close()
    }
  })
})

describe('guessing', () => {
  scenario(
    'is stopped for an address after thirty attempts, and goes on after ten minutes',
    async (office) => {
      const attempt = (at: number) =>
        openBrowser(office).visit(
          '/vi/sign-in/link?token=x',
          post({ act: 'use-link', key: 'a-key-of-mine', token: `guess-${at}` }),
        )
      const answers = []
      for (let at = 0; at < 32; at++) answers.push((await attempt(at)).status)
      expect(answers.slice(0, 30).every((status) => status === 410)).toBe(true)
      expect(answers.slice(30)).toEqual([429, 429])
      expect((await attempt(40)).text).toContain('10 phút')
      office.waitsUntil(new Date('2026-11-23T08:09:59+07:00'))
      expect((await attempt(41)).status).toBe(429)
      office.waitsUntil(new Date('2026-11-23T08:10:01+07:00'))
      expect((await attempt(42)).status).toBe(410)
    },
  )

  scenario('is stopped for an account after five, whoever has it', async (office) => {
    await appoints(office, { post: 'administrator', body, mail: 'a@mau.vn' })
    for (const mail of ['a@mau.vn', 'nobody@mau.vn']) {
      const ask = () =>
        openBrowser(office).visit(signIn, post({ act: 'ask-for-link', key: 'a-key-of-mine', mail }))
      const answers = []
      for (let at = 0; at < 6; at++) answers.push((await ask()).status)
      expect(answers).toEqual([200, 200, 200, 200, 200, 429])
      office.waitsUntil(new Date('2026-11-23T08:16:00+07:00'))
      expect((await ask()).status).toBe(200)
      office.waitsUntil(new Date('2026-11-23T08:00:00+07:00'))
    }
  })

  scenario('a wrong mail address is told at its field, and kept there', async () => {
    const office = await openOffice({
      ...plainDoor,
      url: 'http://localhost',
      mail: { server: 'smtp://127.0.0.1:9', from: 'a@b.vn' },
    })
    try {
      const answer = await openBrowser(office).send(signIn, 'ask-for-link', { mail: 'no-address' })
      expect(answer.status).toBe(400)
      expect(answer.text).toMatch(/id="ask-for-link-mail-fault"[^<]*>Không đúng dạng/)
      expect(answer.text).toContain('value="no-address"')
    } finally {
      await office.close()
    }
  })
})
