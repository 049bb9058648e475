import type { UnitGrammar } from './grammar.ts'

const people = '(?:dân|người|lao động|dân số|trẻ)'

export const vietnameseUnits: UnitGrammar = {
  percent: /^\s?(?:%|phần trăm)/u,
  perYear: /^\s*(?:(?:\/|mỗi|một|hằng|hàng)\s*năm|bình quân (?:hằng|hàng|mỗi) năm)(?!\p{L})/u,
  tenThousandBefore: /(?:cứ|trên|mỗi)\s(?:một\s|1\s)?(?:vạn|10[.]?000)\s(?:dân|người)(?!\p{L})[^,;.]{0,40}$/u,
  yearlyGrowth:
    /(?:tăng|giảm)(?! cường)[^,;]{0,80}(?:(?:hằng|hàng|mỗi) năm)|(?:bình quân|trung bình) (?:hằng|hàng|mỗi) năm[^,;]{0,60}(?:tăng|giảm)|(?:hằng|hàng|mỗi) năm (?:tăng|giảm)/u,
  signs: [
    [/^\s?(?:điểm\s?(?:%|phần trăm)|% điểm)/u, 'percentage-points'],
    [
      new RegExp(
        `^(?:\\s\\p{L}+){0,4}\\s?(?:trên|/|cho|trong)\\s?(?:(?:một|1)\\s)?(?:triệu|1\\.000\\.000)\\s${people}`,
        'u',
      ),
      'per-million',
    ],
    [
      new RegExp(
        `^(?:\\s\\p{L}+){0,4}\\s?(?:trên|/|cho|trong)\\s?(?:100\\.000|100 nghìn|mười vạn)(?:\\s${people})?`,
        'u',
      ),
      'per-hundred-thousand',
    ],
    [
      new RegExp(
        `^(?:\\s\\p{L}+){0,4}\\s?(?:trên|/|cho|trong)\\s?(?:(?:một|1)\\s)?(?:vạn|10\\.000|10 000|10 nghìn)(?:\\s${people})?`,
        'u',
      ),
      'per-ten-thousand',
    ],
    [
      new RegExp(
        `^(?:\\s\\p{L}+){0,4}\\s?(?:trên|/|cho|trong)\\s?(?:(?:một|1)\\s)?(?:nghìn|ngàn|1\\.000|1 000)\\s${people}`,
        'u',
      ),
      'per-thousand',
    ],
    [
      /^(?:\s?\/\s?\d{2,4})?\s?điểm(?!\p{L}| (?:cầu|đến|bưu|du|truy|phục|bán|nóng|đen|trường|dừng|sạc|kinh|ngh|mạng|thông))/u,
      'score',
    ],
    [/^\s?(?:lần(?!\p{L}| thứ)|đôi(?!\p{L}))/u, 'times'],
  ],
  scales: {
    nghìn: 1e3,
    ngàn: 1e3,
    vạn: 1e4,
    triệu: 1e6,
    tỷ: 1e9,
    tỉ: 1e9,
    'nghìn tỷ': 1e12,
    'nghìn tỉ': 1e12,
    'ngàn tỷ': 1e12,
    'ngàn tỉ': 1e12,
    'triệu tỷ': 1e15,
    'triệu tỉ': 1e15,
  },
  scale: /^\s?((?:nghìn|ngàn|triệu) t[ỷỉ]|nghìn|ngàn|vạn|triệu|t[ỷỉ])(?!\p{L})/u,
  money: /^\s?(?:đồng(?! bộ| chí| bào| bằng)|vnđ|vnd|usd|đô la|đôla|euro|eur|₫|đ(?!\p{L}))/u,
  bareMoney:
    /^\s?(?:(?:nghìn|ngàn|triệu) )?t[ỷỉ](?!\p{L}| (?:người|lượt|sản phẩm|kwh|thiết bị|kết nối|cây|lệ|trọng|giao dịch|m3|bản ghi))/u,
  moneyBefore: /(?:us)?\$$|(?:usd|vnd)\s?$/u,
  index: /chỉ số|(?<!\p{L})(?:hdi|gini|icor|egdi|hệ số|tfr|mức sinh)/u,
  times: [
    [/^\s?giây(?!\p{L})/u, 'seconds'],
    [/^\s?phút(?!\p{L})/u, 'minutes'],
    [/^\s?(?:giờ|tiếng)(?! (?:anh|việt))(?!\p{L})/u, 'hours'],
    [/^\s?ngày(?!\p{L})/u, 'days'],
    [/^\s?tuần(?!\p{L})/u, 'weeks'],
    [/^\s?tháng(?!\p{L})/u, 'months'],
    [/^\s?(?:năm|tuổi)(?!\p{L})/u, 'years'],
  ],
  span: /tuổi thọ|sống khỏe|số năm|thời gian|tuổi (?:bình quân|trung bình)/u,
  sizes: [
    [/^\s?(?:km2|km²|ki-lô-mét vuông)/u, 'square-kilometres'],
    [/^\s?(?:km|ki-lô-mét)(?![\p{L}\d])/u, 'kilometres'],
    [/^\s?(?:m2|m²|mét vuông)/u, 'square-metres'],
    [/^\s?(?:m3|m³|mét khối)/u, 'cubic-metres'],
    [/^\s?(?:ha|héc-ta|hecta)(?!\p{L})/u, 'hectares'],
    [/^\s?tấn(?!\p{L})/u, 'tonnes'],
    [/^\s?mwh(?!\p{L})/u, 'megawatt-hours'],
    [/^\s?kwh(?!\p{L})/u, 'kilowatt-hours'],
    [/^\s?mw(?!\p{L})/u, 'megawatts'],
    [/^\s?gw(?!\p{L})/u, 'gigawatts'],
    [/^\s?(?:mbps|mb\/s|mbit\/s)/u, 'megabits-per-second'],
    [/^\s?(?:gbps|gb\/s|gbit\/s)/u, 'gigabits-per-second'],
  ],
}
