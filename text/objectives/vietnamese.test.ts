import { describe, expect, it } from 'vitest'
import { aimsOf, type Measured, measured } from './aims.fixture.ts'

describe('one measure in a Vietnamese sentence', () => {
  it.each<[string, Measured]>([
    ['Tỷ lệ người đọc trực tuyến đạt ít nhất 60%.', ['>=', 60, 'percent', null, null]],
    ['Tỷ lệ người đọc trực tuyến tối thiểu 60%.', ['>=', 60, 'percent', null, null]],
    ['Tỷ lệ người đọc trực tuyến đạt tối thiểu là 60%.', ['>=', 60, 'percent', null, null]],
    ['Tỷ lệ người đọc trực tuyến đạt từ 60% trở lên.', ['>=', 60, 'percent', null, null]],
    ['Tỷ lệ người đọc trực tuyến không dưới 60%.', ['>=', 60, 'percent', null, null]],
    ['Tỷ lệ người đọc trực tuyến không thấp hơn 60%.', ['>=', 60, 'percent', null, null]],
    ['Tỷ lệ người đọc trực tuyến đạt và vượt 60%.', ['>=', 60, 'percent', null, null]],
    ['Tỷ lệ người đọc trực tuyến ≥ 60%.', ['>=', 60, 'percent', null, null]],
    ['Tỷ lệ người đọc trực tuyến đạt trên 60%.', ['>', 60, 'percent', null, null]],
    ['Tỷ lệ người đọc trực tuyến vượt 60%.', ['>', 60, 'percent', null, null]],
    ['Tỷ lệ người đọc trực tuyến cao hơn 60%.', ['>', 60, 'percent', null, null]],
    ['Tỷ lệ sách hỏng không quá 5%.', ['<=', 5, 'percent', null, null]],
    ['Tỷ lệ sách hỏng tối đa 5%.', ['<=', 5, 'percent', null, null]],
    ['Tỷ lệ sách hỏng không vượt quá 5%.', ['<=', 5, 'percent', null, null]],
    ['Tỷ lệ sách hỏng từ 5% trở xuống.', ['<=', 5, 'percent', null, null]],
    ['Tỷ lệ sách hỏng giảm xuống dưới 5%.', ['<', 5, 'percent', null, null]],
    ['Tỷ lệ sách hỏng giảm xuống còn 5%.', ['=', 5, 'percent', null, null]],
    ['Tỷ lệ sách hỏng thấp hơn 5%.', ['<', 5, 'percent', null, null]],
    ['Quy mô thị trường sách khoảng 2% GDP.', ['about', 2, 'percent', 'GDP', null]],
    ['Quy mô thị trường sách đạt xấp xỉ 2% GDP.', ['about', 2, 'percent', 'GDP', null]],
    ['Quy mô thị trường sách trên dưới 2% GDP.', ['about', 2, 'percent', 'GDP', null]],
    ['Có trên dưới 300 đầu sách mới.', ['about', 300, 'count', null, null]],
    ['Số đầu sách tăng từ 12% lên 45%.', ['=', 45, 'percent', null, null]],
    ['Nâng tỷ lệ người đọc từ mức 12% hiện nay lên trên 45%.', ['>', 45, 'percent', null, null]],
    ['Số đầu sách đạt từ 40 đến 50%.', ['range', [40, 50], 'percent', null, null]],
    ['Số đầu sách đạt từ 40% đến 50%.', ['range', [40, 50], 'percent', null, null]],
    ['Số đầu sách đạt khoảng 40 - 50%.', ['range', [40, 50], 'percent', null, null]],
    ['Số đầu sách tăng bình quân từ 7,5 đến 8%/năm.', ['range', [7.5, 8], 'percent-per-year', null, null]],
    ['Số đầu sách tăng bình quân hằng năm trên 10%.', ['>', 10, 'percent-per-year', null, null]],
    ['Mỗi năm tăng ít nhất 5% số bạn đọc.', ['>=', 5, 'percent-per-year', null, null]],
    [
      'Tỷ lệ sách hỏng giảm 1 - 1,5 điểm phần trăm mỗi năm.',
      ['range', [1, 1.5], 'percentage-points', null, null],
    ],
    [
      '100% cán bộ, công chức, viên chức được tập huấn.',
      ['=', 100, 'percent', 'cán bộ, công chức, viên chức', null],
    ],
    ['80% trở lên số xã có thư viện.', ['>=', 80, 'percent', 'xã', null]],
    ['Tỷ lệ thư viện số đạt trên 40% trong tổng số thư viện.', ['>', 40, 'percent', 'thư viện', null]],
    [
      'Tỷ trọng sách số trong tổng doanh thu ngành sách đạt 30%.',
      ['=', 30, 'percent', 'tổng doanh thu ngành sách', null],
    ],
    [
      'Đóng góp của ngành sách vào tăng trưởng kinh tế ở mức trên 5%.',
      ['>', 5, 'percent', 'tăng trưởng kinh tế', null],
    ],
    ['Ngành sách chiếm tối thiểu 2% GRDP.', ['>=', 2, 'percent', 'GRDP', null]],
    [
      'Bố trí ít nhất 3% tổng chi ngân sách hằng năm cho thư viện.',
      ['>=', 3, 'percent', 'tổng chi ngân sách hằng năm', null],
    ],
    ['Có ít nhất 05 thư viện số.', ['>=', 5, 'count', null, null]],
    ['Tối thiểu có 5 thư viện số.', ['>=', 5, 'count', null, null]],
    ['Ít nhất một thư viện số cho mỗi huyện.', ['>=', 1, 'count', null, null]],
    ['Mỗi xã có ít nhất 01 tủ sách.', ['>=', 1, 'count', null, null]],
    ['Có 500 thư viện trường học.', ['=', 500, 'count', null, null]],
    ['Đào tạo được 1.200 thủ thư.', ['=', 1200, 'count', null, null]],
    ['Phấn đấu có 2 triệu bạn đọc.', ['=', 2_000_000, 'count', null, null]],
    ['Thu hút hơn 1,2 triệu lượt bạn đọc.', ['>', 1_200_000, 'count', null, null]],
    ['Có từ 40 - 50 thư viện được xếp hạng.', ['range', [40, 50], 'count', null, null]],
    ['Có 03 đến 05 trung tâm sách.', ['range', [3, 5], 'count', null, null]],
    ['Chi cho sách đạt 500 tỷ đồng.', ['=', 5e11, 'currency', null, null]],
    ['Chi cho sách khoảng 1,5 nghìn tỷ đồng.', ['about', 1.5e12, 'currency', null, null]],
    ['Doanh thu ngành sách đạt trên 300 triệu USD.', ['>', 3e8, 'currency', null, null]],
    ['Huy động tối thiểu 20 tỷ cho tủ sách.', ['>=', 2e10, 'currency', null, null]],
    ['Thu nhập của thủ thư đạt 150 triệu đồng/người/năm.', ['=', 1.5e8, 'currency', null, null]],
    ['Nhân lực thư viện đạt 12 người trên một vạn dân.', ['=', 12, 'per-ten-thousand', null, null]],
    ['Cứ một vạn dân có không dưới 12 thủ thư.', ['>=', 12, 'per-ten-thousand', null, null]],
    ['Có 12 thủ thư/10.000 dân.', ['=', 12, 'per-ten-thousand', null, null]],
    ['Có 20 nhà sách hoạt động/nghìn dân.', ['=', 20, 'per-thousand', null, null]],
    ['Có dưới 9 ca lỗi trên 100.000 dân.', ['<', 9, 'per-hundred-thousand', null, null]],
    ['Chỉ số hài lòng của bạn đọc duy trì trên 0,7.', ['>', 0.7, 'index', null, null]],
    ['Chỉ số hài lòng của bạn đọc đạt 85/100 điểm.', ['=', 85, 'score', null, null]],
    ['Số bạn đọc tăng ít nhất 1,5 lần.', ['>=', 1.5, 'times', null, null]],
    ['Số bạn đọc tăng gấp đôi.', ['=', 2, 'times', null, null]],
    ['Thời gian mượn sách không quá 15 phút.', ['<=', 15, 'minutes', null, null]],
    ['Thời gian cấp thẻ giảm còn 2 ngày làm việc.', ['=', 2, 'days', null, null]],
    ['Tuổi thọ trung bình của thủ thư đạt 75,5 tuổi.', ['=', 75.5, 'years', null, null]],
    ['Xây dựng ít nhất 500 km đường sách.', ['>=', 500, 'kilometres', null, null]],
    ['Tốc độ truy cập tối thiểu 100 Mbps.', ['>=', 100, 'megabits-per-second', null, null]],
    ['Thuộc nhóm 10 tỉnh dẫn đầu cả nước về thư viện số.', ['top', 10, 'rank', null, null]],
    ['Nằm trong tốp 20 địa phương đứng đầu về văn hóa đọc.', ['top', 20, 'rank', null, null]],
    ['Duy trì trong Top 5 cả nước về văn hóa đọc.', ['top', 5, 'rank', null, null]],
    ['Chỉ số văn hóa đọc xếp thứ 12 cả nước.', ['=', 12, 'rank', null, null]],
    ['Mọi người dân đều có thẻ đọc sách.', [null, null, null, null, null]],
    ['Mọi người từ 6 đến 15 tuổi đều có thẻ đọc sách.', [null, null, null, null, null]],
  ])('%s', async (sentence, expected) => {
    expect((await aimsOf('vi', sentence)).map(measured)).toEqual([expected])
  })
})

describe('the year by which', () => {
  it.each<[string, number]>([
    ['Đến năm 2030, có ít nhất 5 thư viện.', 2030],
    ['Đến hết năm 2028, có ít nhất 5 thư viện.', 2028],
    ['Tới cuối năm 2028, có ít nhất 5 thư viện.', 2028],
    ['Trước năm 2027, có ít nhất 5 thư viện.', 2027],
    ['Có ít nhất 5 thư viện vào năm 2027.', 2027],
    ['Trước ngày 30/6/2026, có ít nhất 5 thư viện.', 2026],
    ['Đến tháng 12/2026, có ít nhất 5 thư viện.', 2026],
    ['Đến tháng 9 năm 2026, có ít nhất 5 thư viện.', 2026],
    ['Trong quý II/2026, có ít nhất 5 thư viện.', 2026],
    ['Chậm nhất năm 2029, có ít nhất 5 thư viện.', 2029],
    ['Giai đoạn 2026 - 2030, có ít nhất 5 thư viện.', 2030],
    ['Từ năm 2026 đến năm 2029, xây dựng ít nhất 5 thư viện.', 2029],
    ['Phấn đấu năm 2026 có ít nhất 5 thư viện.', 2026],
    ['Mục tiêu đến 2035: có ít nhất 5 thư viện.', 2035],
  ])('%s', async (sentence, year) => {
    expect((await aimsOf('vi', sentence)).map(({ deadline }) => deadline)).toEqual([year])
  })

  it.each<[string, [number | null, number | null][]]>([
    [
      'Sách số đạt 20% vào năm 2027 và trên 30% năm 2030.',
      [
        [20, 2027],
        [30, 2030],
      ],
    ],
    [
      'Đến năm 2030, sách số đạt 30%; đến năm 2045, sách số đạt 60%.',
      [
        [30, 2030],
        [60, 2045],
      ],
    ],
    [
      'Đến năm 2027 và năm 2030, tỷ lệ sách số đạt tương ứng 40% và 60%.',
      [
        [40, 2027],
        [60, 2030],
      ],
    ],
    [
      'Tỷ lệ sách số các năm 2026, 2027, 2028 lần lượt là 20%, 30%, 45%.',
      [
        [20, 2026],
        [30, 2027],
        [45, 2028],
      ],
    ],
    [
      'Tỷ lệ sách số năm 2026 đạt 20%, năm 2027 đạt 30%.',
      [
        [20, 2026],
        [30, 2027],
      ],
    ],
    [
      'Sách số đạt 20%, sách nói đạt 30% vào năm 2028.',
      [
        [20, 2028],
        [30, 2028],
      ],
    ],
    [
      'Đến năm 2030, sách số đạt 20%, sách nói đạt 30%.',
      [
        [20, 2030],
        [30, 2030],
      ],
    ],
    ['Giảm 20% sách hỏng so với năm 2020 vào năm 2027.', [[20, 2027]]],
  ])('%s', async (sentence, expected) => {
    expect((await aimsOf('vi', sentence)).map(({ value, deadline }) => [value, deadline])).toEqual(expected)
  })
})

describe('several measures in one sentence', () => {
  it('share a subject, and each has its own stretch', async () => {
    const found = await aimsOf(
      'vi',
      'Sách số đóng góp khoảng 5 - 8% GDP, khoảng 15 - 20% tổng thu ngành sách.',
    )
    expect(found.map(({ subject, of, why }) => [subject, of, why])).toEqual([
      ['Sách số', 'GDP', 'aim/range'],
      ['Sách số', 'tổng thu ngành sách', 'aim/shared-subject'],
    ])
  })
  it('of several things', async () => {
    const found = await aimsOf(
      'vi',
      'Có 500 thư viện, thu hút 20 tỷ đồng; tỷ lệ sách số và sách nói đạt 30%, số sách hỏng dưới 2%.',
    )
    expect(found.map(({ quote }) => quote)).toEqual([
      'Có 500 thư viện',
      'thu hút 20 tỷ đồng',
      'tỷ lệ sách số và sách nói đạt 30%',
      'số sách hỏng dưới 2%',
    ])
  })
  it('a baseline is the year that something is compared with', async () => {
    const [aim] = await aimsOf('vi', 'Đến năm 2030, thời gian mượn sách giảm ít nhất 30% so với năm 2024.')
    expect(aim).toMatchObject({ value: 30, baseline: 2024, deadline: 2030 })
  })
})
