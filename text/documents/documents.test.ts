import { describe, expect, it } from 'vitest'
import { onlyDocument, readFixture, readText } from '../fixtures/load.fixture.ts'
import { dayIn, placeAndDate } from './dates.ts'
import { issuerSlug, slugOf } from './issuers.ts'
import { numberOfLine } from './numbers.ts'

describe('days', () => {
  it.each([
    ['ngày 27 tháng 9 năm 2019', '2019-09-27'],
    ['25/7/2018', '2018-07-25'],
    ['September 27, 2019', '2019-09-27'],
    ['27 September 2019', '2019-09-27'],
    ['le 1er août 2019', '2019-08-01'],
    ['ngày 20 tháng 0 7 năm 2018', '2018-07-20'],
    ['31/02/2019', null],
    ['no day', null],
  ])('%s is %s', (text, day) => expect(dayIn(text)).toBe(day))
  it('stand after a place', () => {
    expect(placeAndDate('Hanoi, September 27, 2019')).toMatchObject({ place: 'Hanoi', date: '2019-09-27' })
    expect(placeAndDate('Hanoï, le 5 mars 2021')).toMatchObject({ place: 'Hanoï', date: '2021-03-05' })
    expect(placeAndDate('a sentence, then 5 March 2021')).toBeNull()
    expect(placeAndDate('Adopté à Lyon, le 3 février 2026')).toEqual({
      place: 'Lyon',
      at: 9,
      date: '2026-02-03',
    })
  })
})

describe('numbers and names', () => {
  it.each([
    ['Số 52-NQ/TW', '52-NQ/TW'],
    ['Số: 30/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['No. 52-NQ/TW', '52-NQ/TW'],
    ['N° 52-NQ/TW', '52-NQ/TW'],
    ['Luật số: 67/2006/QH11', '67/2006/QH11'],
    ['Số: 773 /QĐ - TTg', '773/QĐ-TTg'],
    ['19006192', null],
    ['12/2020', null],
  ])('%s gives %s', (line, number) => expect(numberOfLine(line)?.number ?? null).toBe(number))
  it('have one slug in every language', () => {
    expect(['BỘ CHÍNH TRỊ', 'the Politburo', 'Bureau politique'].map(issuerSlug)).toEqual([
      'politburo',
      'politburo',
      'politburo',
    ])
    expect(slugOf('30/2020/NĐ-CP')).toBe('30-2020-nd-cp')
  })
})

describe('heading blocks and signatures', () => {
  it.each([
    ['party-vi.txt', 'vi', 'BỘ CHÍNH TRỊ', 'T/M BỘ CHÍNH TRỊ', 'TỔNG BÍ THƯ'],
    ['party-en.txt', 'en', 'POLITBURO', 'ON BEHALF OF THE POLITBURO', 'GENERAL SECRETARY'],
    ['party-fr.txt', 'fr', 'BUREAU POLITIQUE', 'POUR LE BUREAU POLITIQUE', 'LE SECRÉTAIRE GÉNÉRAL'],
  ])('%s', async (file, language, issuer, authority, post) => {
    const document = onlyDocument(await readFixture(file))
    const work = '/akn/vn/statement/resolution/politburo/2021-03-05/91-nq-tw'
    expect(document).toMatchObject({
      work,
      language,
      issuer,
      number: '91-NQ/TW',
      date: '2021-03-05',
      tradition: 'party',
    })
    expect(document.original).toBe(language === 'vi')
    expect(document.signatures.map(({ authority: by, post: as }) => [by, as])).toEqual([[authority, post]])
  })

  it('a State decision: columns, a second office line, a deputy who signs, an appendix after the signature', async () => {
    const document = onlyDocument(await readFixture('state-vi.txt'))
    expect(document).toMatchObject({
      work: '/akn/vn/act/decision/prime-minister/2022-01-03/17-qd-ttg',
      tradition: 'state',
      title: 'Phê duyệt Đề án thư viện số',
      signatures: [{ authority: 'KT. THỦ TƯỚNG', post: 'PHÓ THỦ TƯỚNG', name: 'Lê Văn Đọc' }],
    })
    expect(document.clauses.at(-1)).toMatchObject({
      eId: 'att_I',
      level: 'appendix',
      heading: 'DANH MỤC THƯ VIỆN',
    })
  })

  it('a letter has its kind from its form', async () => {
    const text =
      'BỘ TÀI CHÍNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/BTC-VP V/v mua sách\tHà Nội, ngày 02 tháng 4 năm 2020\n\nKính gửi: các thư viện\n\nBộ đề nghị các thư viện mua sách.\n'
    const document = onlyDocument(await readText(text))
    expect(document).toMatchObject({
      kind: 'letter',
      number: '12/BTC-VP',
      title: 'mua sách',
      issuer: 'BỘ TÀI CHÍNH',
      date: '2020-04-02',
    })
  })

  it('two languages in one file are one work, and only the Vietnamese is the original', async () => {
    const [vi, fr] = await Promise.all(['party-vi.txt', 'party-fr.txt'].map(readFixture))
    const result = await readText(`${vi?.source.text}\n\nMenu\n\n${fr?.source.text}`)
    expect(result.documents.map(({ language, original }) => [language, original])).toEqual([
      ['vi', true],
      ['fr', false],
    ])
    expect(new Set(result.documents.map(({ work }) => work)).size).toBe(1)
  })

  it('what is missing in the heading block is said', async () => {
    const { source } = await readFixture('party-vi.txt')
    const document = onlyDocument(
      await readText(source.text.replace('Hà Nội, ngày 05 tháng 3 năm 2021\n', '')),
    )
    expect(document.work).toBeNull()
    expect(
      document.notes.flatMap(({ code, details }) => (code === 'header-incomplete' ? [details.field] : [])),
    ).toEqual(['date'])
  })
})

describe('a plan that has only a title for a heading block', () => {
  const body =
    '## I. Où nous en sommes\n\nDes livres.\n\n## II. Objectifs pour 2030\n\n1. Ouvrir 12 salles.\n'
  it.each([
    ['# Plan pour la lecture 2026-2030\n\nAdopté à Lyon, le 3 février 2026', 'plan', '2026-02-03', 'Lyon'],
    ['# National strategy for reading', 'other', null, null],
    ['# Kế hoạch thư viện', 'plan', null, null],
  ])('%s', async (head, kind, date, place) => {
    const document = onlyDocument(await readText(`${head}\n\n${body}`, 'a.md'))
    expect(document).toMatchObject({ kind, date, place, number: null })
    expect(document.clauses.map(({ eId }) => eId)).toEqual(['part_I', 'part_II'])
  })
  it('is none where a page only speaks of a plan', async () => {
    const { documents } = await readText('# Plan for reading\n\nThe town has a plan.\n', 'a.md')
    expect(documents.filter(({ kind }) => kind === 'plan')).toEqual([])
  })
})
