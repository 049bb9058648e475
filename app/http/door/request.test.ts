import { type Context, Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { deviceOf, nextOf, originOf } from './request.ts'
import { plainDoor } from './settings.ts'

describe('where a sign-in leads', () => {
  it('is an address of the office', () => {
    for (const address of ['/office', '/office/me', '/office/people/bo-noi-vu'])
      expect(nextOf(address)).toBe(address)
  })
  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/office//elsewhere.example',
    '/office\\elsewhere.example',
    '/officer',
    '/vi/office',
    'javascript:alert(1)',
    '/office/../api',
    '',
    null,
    7,
  ])('is never %s', (address) => {
    expect(nextOf(address)).toBe('/office')
  })
})

describe('what a request tells', () => {
  const ask = async (path: string, headers: Record<string, string>, answer: (context: Context) => Response) =>
    (await new Hono().get('/', answer).request(path, { headers })).text()

  it('is the host only where it is this machine, or a setting says so', async () => {
    const origin = (url: string | null) => (context: Context) => {
      try {
        return context.text(originOf(context, { ...plainDoor, url }))
      } catch {
        return context.text('refused')
      }
    }
    expect(await ask('http://localhost:8080/', {}, origin(null))).toBe('http://localhost:8080')
    expect(await ask('http://forged.example/', {}, origin(null))).toBe('refused')
    expect(await ask('http://forged.example/', {}, origin('https://ours.example'))).toBe(
      'https://ours.example',
    )
  })
  it('is a family of browsers and systems, and no more', async () => {
    const agent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
    expect(
      await ask('http://localhost/', { 'user-agent': agent }, (context) => context.text(deviceOf(context))),
    ).toBe('Firefox, Windows')
    expect(
      await ask('http://localhost/', { 'user-agent': 'x' }, (context) => context.text(deviceOf(context))),
    ).toBe('')
  })
})
