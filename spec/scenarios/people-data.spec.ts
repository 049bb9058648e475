import { describe, expect } from 'vitest'
import { forgetDue } from '../../app/shipped/retention.ts'
import { consentEdition } from '../../subjects/people/contract/data.ts'
import { appoints, invitesTo, openBrowser } from '../office/person.ts'
import { scenario } from '../office/scenario.ts'

const body = 'bo-noi-vu'
const data = '/vi/office/data'

describe('what one agrees to', () => {
  scenario(
    'is asked with its purpose and edition, never ticked beforehand, and can be withdrawn',
    async (office) => {
      const link = await invitesTo(office, { post: 'reporter', body, mail: 'a@mau.vn' })
      const asked = await openBrowser(office).visit(link)
      expect(asked.text).toContain('Mục đích duy nhất là đăng nhập')
      expect(asked.text).toContain(`Bản ${consentEdition}`)
      expect(asked.text).not.toMatch(/checked/)

      const browser = openBrowser(office)
      await browser.send(link, 'accept-invitation', { token: link.split('token=')[1] ?? '' })
      const consents = office.database.tables.selectFrom('consents').selectAll()
      expect(await consents.execute()).toEqual([])
      expect((await browser.visit(data)).text).not.toMatch(/checked/)
      const unticked = await browser.send(data, 'give-consent', {
        purpose: 'mail-links',
        edition: consentEdition,
      })
      expect([unticked.status, unticked.text.includes('give-consent-agree-fault')]).toEqual([400, true])
      const agree = { purpose: 'mail-links', edition: consentEdition, agree: 'yes' }
      expect((await browser.send(data, 'give-consent', { ...agree, edition: '2020-01-01' })).status).toBe(400)
      expect((await browser.send(data, 'give-consent', agree)).status).toBe(303)
      expect((await browser.send(data, 'withdraw-consent', { purpose: 'mail-links' })).status).toBe(303)
      const [consent] = await consents.execute()
      expect([consent?.version, consent?.withdrawn_at]).toEqual([consentEdition, office.house.now()])
    },
  )
})

describe('one’s own data', () => {
  scenario('can be taken away whole', async (office) => {
    const browser = await appoints(office, {
      post: 'reporter',
      body,
      name: 'Lý Thị Xuất',
      mail: 'xuat@mau.vn',
    })
    const file = await browser.visit(`${data}/export`)
    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect(JSON.parse(file.text)).toMatchObject({
      name: 'Lý Thị Xuất',
      mail: 'xuat@mau.vn',
      posts: [{ post: 'reporter', body, inForce: true }],
      consents: [{ purpose: 'mail-links', withdrawnAt: null }],
      sessions: [{ method: 'invitation' }],
      looks: [],
    })
  })

  scenario(
    'tell who looked at them, in virtue of which post, and not that one looked oneself',
    async (office) => {
      const seen = await appoints(office, { post: 'reporter', body, name: 'Được Xem' })
      const looking = await appoints(office, { post: 'administrator', body, name: 'Người Xem' })
      await looking.visit(`/vi/office/people/${body}`)
      await looking.visit(`/vi/office/people/${body}`)
      const shown = await seen.visit(data)
      expect(shown.text.match(/Bộ Nội vụ · quản trị viên/g)).toHaveLength(2)
      expect(shown.text).not.toContain('Người Xem')
      expect((await looking.visit(data)).text).toContain('Chưa ai xem')
    },
  )

  scenario('are erased by the person: facts stay, and name nobody', async (office) => {
    const leaving = await appoints(office, {
      post: 'reporter',
      body,
      name: 'Ngô Văn Xoá',
      mail: 'xoa@mau.vn',
    })
    const staying = await appoints(office, { post: 'administrator', body, name: 'Còn Lại' })
    await leaving.send(`/vi/office/keys/${body}`, 'give-key', {
      label: 'x',
      right: 'report',
      until: '2026-12-31',
    })
    const facts = async () => (await office.database.tables.selectFrom('facts').select('id').execute()).length
    const before = await facts()

    expect((await leaving.send(data, 'erase-me', {})).status).toBe(400)
    expect((await leaving.send(data, 'erase-me', { sure: 'yes' })).status).toBe(303)
    expect((await leaving.visit(data)).status).toBe(303)
    expect(await facts()).toBe(before + 1)
    const history = await staying.visit(`/vi/office/people/${body}`)
    expect(history.text).toMatch(/một người.*đã kết thúc/s)
    const kept = await everything(office.database.pool)
    expect(kept).not.toMatch(/Ngô Văn Xoá|xoa@mau\.vn/)
  })

  scenario('go when their period has passed, and not before', async (office) => {
    await appoints(office, { post: 'reporter', body, name: 'A' })
    await invitesTo(office, { post: 'approver', body, name: 'Không Đến', mail: 'khong-den@mau.vn' })
    const keptAfter = async (days: number) => {
      office.waitsUntil(new Date(Date.parse('2026-11-23T08:00:00+07:00') + days * 86_400_000))
      await forgetDue(office)
      const count = async (table: 'sessions' | 'invitations') =>
        (await office.database.tables.selectFrom(table).select('id').execute()).length
      return [await count('sessions'), await count('invitations')]
    }
    expect(await keptAfter(32)).toEqual([1, 2])
    expect(await keptAfter(34)).toEqual([1, 0])
    expect(await keptAfter(90)).toEqual([1, 0])
    expect(await keptAfter(91)).toEqual([0, 0])
  })
})

/** All rows of all tables as text. */
async function everything(pool: {
  query: (sql: string) => Promise<{ rows: { told: string }[] }>
}): Promise<string> {
  const tables = await pool.query(
    `select table_name as told from information_schema.tables where table_schema = 'public'`,
  )
  const texts = []
  for (const { told } of tables.rows) {
    const { rows } = await pool.query(
      `select coalesce(string_agg(each::text, ' '), '') as told from ${told} as each`,
    )
    texts.push(rows[0]?.told ?? '')
  }
  return texts.join('\n')
}
