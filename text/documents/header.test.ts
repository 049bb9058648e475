import { describe, expect, it } from 'vitest'
import type { ReadDocument } from '../contract.ts'
import { onlyDocument, readText } from '../fixtures/load.fixture.ts'

const articles = '\n\nĐiều 1. Thư viện mở cửa cả ngày.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.\n'

function block({ kind, tradition, number, issuer, date, place, title }: ReadDocument) {
  return { kind, tradition, number, issuer, date, place, title }
}

async function heading(text: string, file = 'a.txt') {
  return block(onlyDocument(await readText(text + articles, file)))
}

const state = {
  kind: 'decision',
  tradition: 'state',
  number: '9/QĐ-UBND',
  issuer: 'ỦY BAN NHÂN DÂN TỈNH SÔNG SÁCH',
  date: '2024-02-17',
  place: 'Sông Sách',
  title: 'Ban hành Quy chế thư viện',
}

describe('State headers', () => {
  it('typed in one column, the name over two lines', async () => {
    expect(
      await heading(
        'ỦY BAN NHÂN DÂN\nTỈNH SÔNG SÁCH\n-------\nSố: 9/QĐ-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------\nSông Sách, ngày 17 tháng 02 năm 2024\n\nQUYẾT ĐỊNH\nBan hành Quy chế thư viện\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Thư viện;\n\nQUYẾT ĐỊNH:',
      ),
    ).toEqual(state)
  })

  it('in two columns of spaces, and in cells apart by tabs with several lines each', async () => {
    const title = '\n\nQUYẾT ĐỊNH\nBan hành Quy chế thư viện\n\nCĂN CỨ Luật Thư viện;'
    expect(
      await heading(
        `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH SÔNG SÁCH             Độc lập - Tự do - Hạnh phúc\n   -------                    ---------------\nSố: 9/QĐ-UBND          Sông Sách, ngày 17 tháng 02 năm 2024${title}`,
      ),
    ).toEqual(state)
    expect(
      await heading(
        `ỦY BAN NHÂN DÂN\nTỈNH SÔNG SÁCH\n-------\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: 9/QĐ-UBND\tSông Sách, ngày 17 tháng 02 năm 2024${title}`,
      ),
    ).toEqual(state)
  })

  it('in a table of Markdown, with breaks inside the cells', async () => {
    expect(
      await heading(
        '| **ỦY BAN NHÂN DÂN<br>TỈNH SÔNG SÁCH** ------- | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc** |\n|---|---|\n| Số: 9/QĐ-UBND | *Sông Sách, ngày 17 tháng 02 năm 2024* |\n\n**QUYẾT ĐỊNH**\n\n**BAN HÀNH QUY CHẾ THƯ VIỆN.**\n\n**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH**\n\nCăn cứ Luật Thư viện;',
        'a.md',
      ),
    ).toEqual({ ...state, title: 'BAN HÀNH QUY CHẾ THƯ VIỆN' })
  })

  it('the superior office stands above, and a joint document has both issuers', async () => {
    const lines = (issuers: string, number: string) =>
      `${issuers}\n-------\nSố: ${number}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 05/3/2024\n\nTHÔNG TƯ\nVề thư viện`
    expect(await heading(lines('ỦY BAN NHÂN DÂN TỈNH SÔNG SÁCH\nSỞ TÀI CHÍNH', '8/TT-STC'))).toMatchObject({
      issuer: 'SỞ TÀI CHÍNH',
      date: '2024-03-05',
    })
    expect(
      await heading(
        lines('BỘ TÀI CHÍNH\nBỘ VĂN HÓA', '7/2012/TTLT-BTC-BVH').replace('THÔNG TƯ', 'THÔNG TƯ LIÊN TỊCH'),
      ),
    ).toMatchObject({ kind: 'circular', issuer: 'BỘ TÀI CHÍNH - BỘ VĂN HÓA' })
  })

  it('what a draft leaves open is unknown', async () => {
    expect(
      await heading(
        'BỘ SÁCH VÀ\nTHƯ VIỆN\nSố:      /KH-BSTV\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày    tháng 5 năm 2025\n\nKẾ HOẠCH\nMở cửa thư viện',
      ),
    ).toEqual({
      kind: 'plan',
      tradition: 'state',
      number: null,
      issuer: 'BỘ SÁCH VÀ THƯ VIỆN',
      date: null,
      place: 'Hà Nội',
      title: 'Mở cửa thư viện',
    })
  })
})

describe('other forms', () => {
  it('a letter whose subject runs over several lines beside the day', async () => {
    const text =
      'BỘ SÁCH\n-------\nSố: 12/BS-VP\nV/v mua sách cho\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nthư viện xã\tHà Nội, ngày 02 tháng 4 năm 2020\n\nKính gửi: các thư viện\n\nBộ đề nghị các thư viện mua sách.\n'
    expect(block(onlyDocument(await readText(text)))).toMatchObject({
      kind: 'letter',
      number: '12/BS-VP',
      date: '2020-04-02',
      title: 'mua sách cho thư viện xã',
    })
  })

  it('a law has its day where it says that it was passed', async () => {
    expect(
      await heading(
        'QUỐC HỘI\nLuật số: 46/2019/QH14\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nLUẬT\nTHƯ VIỆN\n\nCăn cứ Hiến pháp;\n\nĐiều 1. Sách.\n\nLuật này được Quốc hội thông qua ngày 21 tháng 11 năm 2019.',
      ),
    ).toMatchObject({
      kind: 'law',
      tradition: 'law',
      issuer: 'QUỐC HỘI',
      date: '2019-11-21',
      title: 'THƯ VIỆN',
    })
  })

  it('a Party resolution of a meeting: the meeting is no title', async () => {
    expect(
      await heading(
        'BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 04-NQ/TW\tĐẢNG CỘNG SẢN VIỆT NAM\n\tHà Nội, ngày 30 tháng 10 năm 2016\n\nNGHỊ QUYẾT\nHỘI NGHỊ LẦN THỨ TƯ BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XII\nvề đọc sách\n-----',
      ),
    ).toMatchObject({ tradition: 'party', issuer: 'BAN CHẤP HÀNH TRUNG ƯƠNG', title: 'về đọc sách' })
  })

  it('a French act says number, day and title in one line; an English decree its kind alone', async () => {
    expect(await heading('Décret n° 2019-536 du 29 mai 2019 pris pour la lecture publique')).toMatchObject({
      kind: 'decree',
      number: '2019-536',
      date: '2019-05-29',
      title: 'pris pour la lecture publique',
    })
    expect(
      await heading(
        'THE GOVERNMENT\n-------\nNo. 13/2023/ND-CP\tTHE SOCIALIST REPUBLIC OF VIETNAM\nIndependence - Freedom - Happiness\nHanoi, April 17, 2023\n\nDECREE\nLibraries of communes\n\nPursuant to the Law on Libraries;',
      ),
    ).toMatchObject({
      kind: 'decree',
      issuer: 'GOVERNMENT',
      date: '2023-04-17',
      title: 'Libraries of communes',
    })
  })

  it('a plan issued with a decision is a document of its own; a form to be filled in is none', async () => {
    const decision =
      'ỦY BAN NHÂN DÂN TỈNH SÔNG SÁCH\nSố: 9/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSông Sách, ngày 17 tháng 02 năm 2024\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch đọc sách\n\nĐiều 1. Ban hành Kế hoạch.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Sách\n\n'
    const plan =
      'KẾ HOẠCH\nĐọc sách năm 2024\n(Ban hành kèm theo Quyết định số 9/QĐ-UBND ngày 17/02/2024 của Ủy ban nhân dân tỉnh Sông Sách)\n\nI. MỤC TIÊU\n1. Đọc.\n'
    const form =
      '\nMẪU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: ........./QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc mượn sách\n'
    const { documents } = await readText(decision + plan + form)
    expect(documents.map(block)).toMatchObject([
      { kind: 'decision', number: '9/QĐ-UBND' },
      {
        kind: 'plan',
        number: null,
        issuer: 'Ủy ban nhân dân tỉnh Sông Sách',
        date: '2024-02-17',
        title: 'Đọc sách năm 2024',
      },
    ])
    expect(documents[1]?.why).toMatchObject({ issuer: 'header/attached', date: 'header/attached' })
  })
})
