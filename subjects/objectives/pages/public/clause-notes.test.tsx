import { describe, expect, it } from 'vitest'
import type { PublicMark } from '../../contract.ts'
import { digitalEconomy, unmeasured } from '../../queries/made-up.fixture.ts'
import { clauseNotes } from './clause-notes.tsx'
import { contextOf } from './made-up-context.fixture.ts'

const document = '00000000-0000-4000-8000-000000000001'
const english = '00000000-0000-4000-8000-000000000002'
const mark = (objective: string, changes: Partial<PublicMark> = {}): PublicMark => ({
  document,
  language: 'vi',
  clause: 'part_II__para_2__alinea_2',
  objective,
  quote: 'khoảng 20% GDP',
  startsAt: 10,
  ...changes,
})
const lines = [digitalEconomy(), unmeasured('government', { subject: 'Digital government', position: 9 })]

describe('what the clauses of a resolution set', () => {
  it('is numbered in the order of the text, alike in all its languages', async () => {
    const marks = [
      mark('aim-2030', { document: english, language: 'en', startsAt: 5 }),
      mark('government', { startsAt: 1 }),
      mark('aim-2025'),
      mark('aim-2030', { clause: 'part_II__para_2__alinea_3', startsAt: 90 }),
    ]
    const notes = await clauseNotes(contextOf({ lines, marks }), '52-nq-tw')
    expect(notes.marks.map(({ document: id, number, href }) => [id, number, href])).toEqual([
      [english, 3, '#objective-3'],
      [document, 1, '#objective-1'],
      [document, 2, '#objective-2'],
      [document, 3, '#objective-3'],
    ])
    expect([...notes.margins].map(([clause, { count }]) => [clause, count])).toEqual([
      ['part_II__para_2__alinea_2', 2],
      ['part_II__para_2__alinea_3', 1],
    ])
    expect(notes.total).toBe(3)
  })
  it('stands at the clause of the objective where no text is here, and leaves other resolutions out', async () => {
    const notes = await clauseNotes(contextOf({ lines }), '52-nq-tw')
    const margin = notes.margins.get('part_II__para_2')
    expect(notes.marks).toEqual([])
    expect(margin?.count).toBe(3)
    const html = String(await margin?.content)
    expect(html).toMatch(
      /id="objective-1".*missed: .*href="\/en\/objectives\/aim-2025".*14\.02%.*2 sources disagree/s,
    )
    expect(html).toMatch(/id="objective-3".*Digital government.*no measure yet/s)
  })
})
