import { describe, expect } from 'vitest'
import { actions } from '../../app/rooms.ts'
import { scenario } from '../office/scenario.ts'

const addresses = [
  '',
  '/resolutions',
  '/resolutions/52-nq-tw',
  '/objectives',
  '/objectives/digital-economy-share-gdp',
]
const more = ['/indicators', '/indicators/gii-rank', '/bodies', '/search?q=5g', '/method', '/accessibility']

describe('over the network', () => {
  scenario('every write answers 401, in the language that is asked for', async (office) => {
    for (const { contract } of actions) {
      const path = contract.path.replace(/\{\w+\}/g, 'x')
      const answer = await office.visits(path, {
        method: 'POST',
        headers: { 'accept-language': 'fr' },
        body: '{}',
      })
      expect(answer.status).toBe(401)
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
      expect(JSON.parse(answer.text)).toMatchObject({
        code: 'request-not-signed-in',
        title: expect.stringContaining('connecter'),
      })
    }
  })

  scenario('what only the operator may know is not told', async (office) => {
    expect((await office.visits('/api/documents/waiting')).status).toBe(401)
    expect((await office.visits('/api/readings/waiting')).status).toBe(401)
  })

  scenario('the home address leads to the language of the reader', async (office) => {
    const visit = await office.visits('/', { headers: { 'accept-language': 'de,fr;q=0.7,en;q=0.9' } })
    expect([visit.status, visit.headers.get('location')]).toEqual([302, '/en'])
    expect((await office.visits('/')).headers.get('location')).toBe('/vi')
  })

  scenario(
    'every page exists in three languages, complete, without script or inline style',
    async (office) => {
      for (const language of ['vi', 'en', 'fr']) {
        for (const address of [...addresses, ...more]) {
          const page = await office.visits(`/${language}${address}`)
          expect([address, page.status]).toEqual([address, 200])
          expect(page.text).toMatch(new RegExp(`^<!doctype html><html lang="${language}"`))
          expect(page.text).not.toMatch(/<script|style="|undefined|NaN|\[object|error\./)
        }
      }
    },
  )

  scenario('an unknown address answers 404 with a page in the language of the address', async (office) => {
    const page = await office.visits('/fr/objectives/nothing-like-this')
    expect(page.status).toBe(404)
    expect(page.text).toContain('<html lang="fr"')
    expect(page.text).toContain('nothing-like-this')
    expect((await office.visits('/en/no/such/page')).status).toBe(404)
    expect(JSON.parse((await office.visits('/api/nothing')).text)).toMatchObject({
      code: 'request-not-found',
    })
  })

  scenario('a question with markup in it comes back as text', async (office) => {
    const page = await office.visits('/en/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E')
    expect(page.text).not.toContain('<script>')
    expect(page.text).toContain('&lt;script&gt;')
  })

  scenario('wrong input names the field', async (office) => {
    const answer = await office.visits('/api/resolutions?language=xx')
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text)).toMatchObject({ code: 'request-invalid', details: { field: 'language' } })
  })

  scenario('strict headers stand on every answer', async (office) => {
    for (const path of ['/vi', '/api/resolutions', '/vi/nothing', '/assets/nothing.css']) {
      const { headers } = await office.visits(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  scenario('a page that did not change is not sent again, and one that changed is', async (office) => {
    const first = await office.visits('/vi/indicators/digital-economy-share-gdp')
    const tag = first.headers.get('etag') ?? ''
    const again = { headers: { 'if-none-match': tag } }
    expect((await office.visits('/vi/indicators/digital-economy-share-gdp', again)).status).toBe(304)
    await office.importsFigures(
      'indicator,method,area,period,qualifier,value,unit,status,standing,source,reason\n' +
        'digital-economy-share-gdp,statistics-office,VN,2019,,12.10,percent,final,main,bao-moi-2025-01-06,\n',
    )
    const after = await office.visits('/vi/indicators/digital-economy-share-gdp', again)
    expect(after.status).toBe(200)
    expect(after.text).toContain('12,10')
  })

  scenario('the open interface describes itself', async (office) => {
    const { text } = await office.visits('/api/openapi.json')
    const description = JSON.parse(text)
    expect(description.openapi).toBe('3.1.0')
    expect(Object.keys(description.paths)).toContain('/api/objectives/{slug}')
    expect(description.paths['/api/documents'].post.responses['401']).toBeDefined()
  })
})

describe('search', () => {
  scenario('finds without diacritics, and by the beginning of the last word', async (office) => {
    const found = async (q: string) =>
      JSON.parse((await office.visits(`/api/search?q=${encodeURIComponent(q)}`)).text)
    expect(await found('kinh te so')).toContainEqual(expect.objectContaining({ kind: 'objective' }))
    expect(await found('doi moi sang t')).toContainEqual(expect.objectContaining({ kind: 'indicator' }))
    expect(await found('52-NQ/TW')).toContainEqual(
      expect.objectContaining({ kind: 'resolution', id: '52-nq-tw' }),
    )
    expect(await found('Bo Khoa hoc va Cong nghe')).toContainEqual(expect.objectContaining({ kind: 'body' }))
    expect(await found('so hoa nguoi dan khong co gi nhu the')).toEqual([])
    expect(await found("' | & ! :* ( <->")).toEqual([])
  })
})
