import { describe, expect, it } from 'vitest'
import type { Language } from '../contract.ts'
import { aimsOf, aimsOfPress } from './aims.fixture.ts'

const past: readonly (readonly [Language, string])[] = [
  ['vi', 'Đến nay, 95% số xã đã có thư viện.'],
  ['vi', 'Hiện nay, tỷ lệ sách số đạt trên 20%.'],
  ['vi', 'Tính đến hết năm 2024, toàn tỉnh có 120 thư viện.'],
  ['vi', 'Năm 2024, tỷ lệ sách số đạt 62,5%, tăng 12% so với năm 2023.'],
  ['vi', 'Trong 9 tháng qua, thư viện đã phục vụ hơn 2 triệu lượt bạn đọc.'],
  ['vi', 'Ước thực hiện cả năm, tỷ lệ sách số đạt khoảng 30%.'],
  ['vi', 'Tỷ lệ bạn đọc trực tuyến đạt 40%, cao hơn cùng kỳ năm trước 5%.'],
  ['en', 'So far, 95% of communes have had a library.'],
  ['en', 'At present, digital books account for over 20% of all titles.'],
  ['en', 'By the end of 2024, the province had 120 libraries.'],
  ['en', 'In 2024, digital books reached 62.5%, up from 50% in 2023.'],
  ['en', 'Over the past nine months, libraries have served more than 2 million readers.'],
  ['en', 'The share of online readers has risen to at least 40%.'],
  ['fr', 'À ce jour, 95 % des communes ont ouvert une bibliothèque.'],
  ['fr', 'Actuellement, les livres numériques représentent plus de 20 % des titres.'],
  ['fr', 'Fin 2024, la province comptait 120 bibliothèques.'],
  ['fr', 'En 2024, les livres numériques ont atteint 62,5 %.'],
  ['fr', 'Ces derniers mois, les bibliothèques ont servi plus de 2 millions de lecteurs.'],
]

describe('what tells how things are or were sets no aim', () => {
  it.each(past)('%s, under a heading of aims: %s', async (language, sentence) => {
    expect(await aimsOf(language, sentence)).toEqual([])
  })
  it.each(past)('%s, under results: %s', async (language, sentence) => {
    expect(await aimsOf(language, sentence, { place: 'results', kind: 'report' })).toEqual([])
  })
  it.each(past)('%s, among tasks: %s', async (language, sentence) => {
    expect(await aimsOf(language, sentence, { place: 'tasks', kind: 'plan' })).toEqual([])
  })
  it.each(past)('%s, in the press: %s', async (language, sentence) => {
    expect(await aimsOfPress(language, sentence)).toEqual([])
  })
})

describe('an aim beside what was reached is the only one', () => {
  it.each<[Language, string, number]>([
    ['vi', 'Đến nay đã có 50% số xã có thư viện, phấn đấu đến năm 2030 đạt 80%.', 80],
    ['vi', 'Đến năm 2030, tỷ lệ sách số đạt 60% (năm 2024 đạt 32%).', 60],
    ['en', 'So far 50% of communes have had a library; by 2030 the share reaches 80%.', 80],
    ['fr', "Actuellement, 50 % des communes ont une bibliothèque ; d'ici 2030, cette part atteint 80 %.", 80],
  ])('%s: %s', async (language, sentence, value) => {
    expect((await aimsOf(language, sentence)).map((aim) => aim.value)).toEqual([value])
  })
})

describe('figures outside the aims', () => {
  it.each<[Language, string]>([
    ['vi', 'Tổ chức 02 hội nghị và 3 lớp tập huấn; hoàn thành trong quý II năm 2026.'],
    ['vi', 'Thực hiện Nghị quyết số 57-NQ/TW, Điều 5 và 3 nhóm nhiệm vụ của giai đoạn 2.'],
    ['vi', 'Người nộp hồ sơ đóng tối thiểu 20 nghìn đồng trong thời hạn 15 ngày.'],
    ['vi', 'Hoàn thiện thể chế về thư viện; nâng cao chất lượng phục vụ bạn đọc.'],
    ['en', 'Organise 2 conferences and 3 courses; revise the 5 rules of 2019.'],
    ['fr', 'Organiser 2 conférences et 3 formations ; réviser les 5 règles de 2019.'],
  ])('%s, no aim: %s', async (language, sentence) => {
    expect(await aimsOf(language, sentence, { place: 'tasks', kind: 'plan' })).toEqual([])
  })

  it.each<[Language, string, number]>([
    ['vi', 'Bố trí ít nhất 15% ngân sách của ngành cho sách số.', 15],
    ['vi', 'Bảo đảm sách số của các trường đạt tối thiểu 70% tổng số sách.', 70],
    ['vi', 'Phấn đấu 100% xã có tủ sách.', 100],
    ['vi', 'Đến năm 2027, số hóa trên 80% sách cổ.', 80],
    ['en', 'Allocate at least 15% of the budget to digital books.', 15],
    ['en', 'By 2027, digitise over 80% of old books.', 80],
    ['fr', 'Consacrer au moins 15 % du budget aux livres numériques.', 15],
    ['fr', "D'ici à 2027, numériser plus de 80 % des livres anciens.", 80],
  ])('%s, an aim: %s', async (language, sentence, value) => {
    const found = await aimsOf(language, sentence, { place: 'tasks', kind: 'plan' })
    expect(found.map((aim) => [aim.value, aim.why])).toEqual([[value, 'aim/among-tasks']])
  })

  it('in a decision or a report need a word of aiming', async () => {
    const floor = 'Bố trí ít nhất 15% ngân sách của ngành cho sách số.'
    expect(await aimsOf('vi', floor, { place: 'tasks', kind: 'decision' })).toEqual([])
    const aim = 'Phấn đấu đến năm 2027 đạt ít nhất 15%.'
    expect(await aimsOf('vi', aim, { place: 'tasks', kind: 'report' })).toHaveLength(1)
  })

  it('under a general aim only what is measured counts', async () => {
    const text = 'Thư viện đến với mọi người dân.\n\nĐến năm 2030, thuộc nhóm 10 tỉnh dẫn đầu cả nước.'
    const found = await aimsOf('vi', text, { place: 'general' })
    expect(found.map(({ comparator, value, scope }) => [comparator, value, scope])).toEqual([
      ['top', 10, 'country'],
    ])
  })
})

describe('in the press', () => {
  it.each<[Language, string]>([
    [
      'vi',
      'Hội nghị có hơn 500 đại biểu dự; ban tổ chức đã trao 20 suất quà, mỗi suất 2 triệu đồng cho bạn đọc.',
    ],
    ['vi', 'Theo thống kê, kinh tế số chiếm 18,3% GDP, trong đó ngành sách đóng góp khoảng 2% tổng giá trị.'],
    [
      'en',
      'More than 500 people attended the event, where 20 gifts worth 2 million VND each were handed over.',
    ],
    ['en', 'Digital books account for 18.3% of all titles, and the sector employs about 2 million people.'],
    ['fr', 'Plus de 500 personnes ont assisté à la cérémonie, où 20 cadeaux ont été remis aux lecteurs.'],
    [
      'fr',
      'Les livres numériques représentent 18,3 % des titres, et le secteur emploie 2 millions de personnes.',
    ],
  ])('%s, no aim: %s', async (language, paragraph) => {
    expect(await aimsOfPress(language, paragraph)).toEqual([])
  })

  it.each<[Language, string, [number | null, number | null][]]>([
    [
      'vi',
      'Nghị quyết đặt mục tiêu đến năm 2030, sách số chiếm tối thiểu 30% số đầu sách. Tỷ lệ bạn đọc trực tuyến đạt trên 80%.\n\nTầm nhìn đến năm 2045, sách số chiếm ít nhất 50% số đầu sách.',
      [
        [30, 2030],
        [80, 2030],
        [50, 2045],
      ],
    ],
    [
      'vi',
      'Nghị quyết đặt mục tiêu đến năm 2030, 80% xã có thư viện.\n\nChi cho sách đạt ít nhất 5% ngân sách. Bà Lan cho biết thư viện của bà có 12 người, chiếm 2% cả xã.\n\nNăm qua, thư viện đã mua hơn 300 cuốn sách.',
      [
        [80, 2030],
        [5, 2030],
      ],
    ],
    [
      'vi',
      'Tỉnh phấn đấu đến năm 2028 đạt các chỉ tiêu sau:\n\n- Tỷ lệ xã có thư viện đạt 100%.\n\n- Thuộc nhóm 10 tỉnh dẫn đầu cả nước về văn hóa đọc.',
      [
        [100, 2028],
        [10, 2028],
      ],
    ],
    [
      'en',
      'The resolution, which was issued in December, aims for digital books to account for 30% of all titles by 2030. It also seeks to place Viet Nam among the top three countries in Southeast Asia.',
      [
        [30, 2030],
        [3, 2030],
      ],
    ],
    [
      'fr',
      "La résolution vise à porter la part des livres numériques à au moins 30 % d'ici à 2030. En outre, le pays ambitionne de figurer parmi les trois premiers pays de l'ASEAN.",
      [
        [30, 2030],
        [3, 2030],
      ],
    ],
  ])('%s, aims: %s', async (language, paragraphs, expected) => {
    const found = await aimsOfPress(language, paragraphs)
    expect(found.map(({ value, deadline }) => [value, deadline])).toEqual(expected)
  })
})
