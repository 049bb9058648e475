import { describe, expect, it } from 'vitest'
import { find, headingStandsApart, runsOf } from './runs.ts'

const mark = (startsAt: number, quote: string, number: number) => ({
  startsAt,
  quote,
  number,
  href: `#n${number}`,
})
const clause = (text: string, heading: string | null = null, startsAt = 100) => ({ text, heading, startsAt })
const words = (paragraphs: ReturnType<typeof runsOf>) =>
  paragraphs.map((runs) =>
    runs.map(({ text, mark: set }) => (set ? `[${text}|${set.number}]` : text)).join(''),
  )

describe('the words of a clause', () => {
  it('become paragraphs at line breaks, without blank lines and the dash of an indent', () => {
    const text = '- First line.  \n\n\u00a0 Second line.\n'
    expect(words(runsOf(clause(text), false))).toEqual(['First line.', 'Second line.'])
  })
  it('leave out a heading of its own line when it stands over the clause, whatever its marker', () => {
    for (const text of [
      '2. Aims\nText.',
      '## II- Aims\nText.',
      'Chapter I\nAims\nText.',
      '2.\u00a0Aims:\nText.',
    ]) {
      expect(headingStandsApart(clause(text, 'Aims'))).toBe(true)
      expect(words(runsOf(clause(text, 'Aims'), true))).toEqual(['Text.'])
    }
    expect(words(runsOf(clause('2. Aims', 'Aims'), true))).toEqual([])
    expect(words(runsOf(clause('2. Aims', 'Aims'), false))).toEqual(['2. Aims'])
  })
  it('keep a heading that opens a sentence, and let it stand out', () => {
    const given = clause('3. Vision towards 2045:\u00a0A centre of Asia.', 'Vision towards 2045')
    expect(headingStandsApart(given)).toBe(false)
    expect(runsOf(given, true)).toEqual([
      [{ text: '3. Vision towards 2045', lead: true }, { text: ': A centre of Asia.' }],
    ])
  })
  it('break between words, and not before signs or after numbers', () => {
    expect(words(runsOf(clause('the\u00a0Fourth \u00a0one\u00a0: 60\u00a0% in\u00a02030'), false))).toEqual([
      'the Fourth one\u00a0: 60\u00a0% in\u00a02030',
    ])
  })
  it('are whole where the heading stands elsewhere in them', () => {
    const given = clause('People want to know: what are Aims\nand more', 'Aims')
    expect(words(runsOf(given, true))).toEqual(['People want to know: what are Aims', 'and more'])
  })
})

describe('marks', () => {
  const text = 'Reach 20% of GDP; grow by 7% a year.'
  it('split the words where the document counts them', () => {
    const marks = [mark(118, 'grow by 7% a year', 2), mark(100, 'Reach 20% of GDP', 1)]
    expect(words(runsOf(clause(text), false, marks))).toEqual([
      '[Reach 20% of GDP|1]; [grow by 7% a year|2].',
    ])
  })
  it('find their end however the spaces were broken', () => {
    const broken = clause('Reach 20%\u00a0  of GDP; more.')
    expect(words(runsOf(broken, false, [mark(100, 'Reach 20% of GDP', 1)]))).toEqual([
      '[Reach 20%\u00a0  of GDP|1]; more.',
    ])
  })
  it('that overlap begin where the one before ends; one within another is a number after it', () => {
    const overlapping = [mark(100, 'Reach 20% of', 1), mark(106, '20% of GDP', 2)]
    expect(words(runsOf(clause(text), false, overlapping))).toEqual([
      '[Reach 20% of|1][ GDP|2]; grow by 7% a year.',
    ])
    const twice = [mark(118, 'grow by 7% a year.', 1), mark(118, 'grow by 7% a year.', 2)]
    expect(words(runsOf(clause(text), false, twice))).toEqual([
      'Reach 20% of GDP; [grow by 7% a year.|1][|2]',
    ])
  })
  it('across paragraphs are in each of them', () => {
    const given = clause('Reach 20%\nof GDP; more.')
    expect(words(runsOf(given, false, [mark(100, 'Reach 20% of GDP', 1)]))).toEqual([
      '[Reach 20%|1]',
      '[of GDP|1]; more.',
    ])
  })
  it('outside of the clause are left out, and one that reaches into it is clipped', () => {
    const outside = [mark(10, 'Before', 1), mark(136, 'After', 2), mark(94, 'BeforeReach', 3)]
    expect(words(runsOf(clause(text), false, outside))).toEqual(['[Reach|3] 20% of GDP; grow by 7% a year.'])
  })
  it('lose no word', () => {
    const marks = [
      mark(96, 'aaaaaaa', 1),
      mark(103, 'ch 20% of', 2),
      mark(104, 'h 20', 3),
      mark(130, 'a year. and', 4),
    ]
    const [runs = []] = runsOf(clause(text), false, marks, [{ quote: '20% of GDP', reason: 'number' }])
    expect(runs.map((run) => run.text + (run.after ?? '')).join('')).toBe(text)
  })
})

describe('differences', () => {
  it('stand after their phrase, marked or not', () => {
    const given = clause('Grow by 7% a year. Cover all (5G).')
    const differing = [
      { quote: 'Grow by 7%', reason: 'about' },
      { quote: 'all (5G).', reason: 'number' },
    ]
    expect(runsOf(given, false, [mark(100, 'Grow by 7%', 1)], differing)).toEqual([
      [
        { text: 'Grow by 7%', mark: { number: 1, href: '#n1' }, differs: 'about' },
        { text: ' a year. Cover all (5G).', differs: 'number' },
      ],
    ])
  })
  it('keep the full stop with their sign', () => {
    const differing = [{ quote: 'Grow by 7%', reason: 'about' }]
    expect(runsOf(clause('Grow by 7%; all.'), false, [], differing)).toEqual([
      [{ text: 'Grow by 7%', differs: 'about', after: ';' }, { text: ' all.' }],
    ])
  })
  it('are not found where the words are others', () => {
    expect(find('Grow by 7% a year', 'grow by 8%')).toBeNull()
    expect(find('one two one', 'one', 4)).toEqual({ from: 8, to: 11 })
    expect(find('anything', ' ')).toBeNull()
  })
})
