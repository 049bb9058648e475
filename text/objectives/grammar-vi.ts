import type { Grammar } from './grammar.ts'

export const vietnamese: Grammar = {
  decimal: ',',
  numberWords: { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 },
  headings: {
    aims: /(?<!\p{L})(?:mục tiêu|tầm nhìn|chỉ tiêu)(?!\p{L})/iu,
    general: /^(?:về\s+)?mục tiêu (?:tổng quát|chung)(?!\p{L})/iu,
    other:
      /(?<!\p{L})(?:quan điểm|nhiệm vụ|giải pháp|tổ chức thực hiện|tình hình|kết quả|nguyên nhân|chủ trương)(?!\p{L})/iu,
  },
  deadline:
    /(?<!\p{L})(?:(?:đến|tới|trước|vào|chậm nhất|hết)\s+(?:hết\s+|cuối\s+)?(?:năm\s+)?|tầm nhìn\s+(?:đến\s+)?(?:năm\s+)?|giai đoạn\s+20\d\d\s*[-–]\s*)(20\d\d)(?![\d/])/iu,
  baseline: /so với\s+(?:cuối\s+)?(?:năm\s+)?(20\d\d)/iu,
  tells:
    /(?<!\p{L})(?:đã|hiện nay|hiện có|hiện đạt|hiện mới|tính đến|đến nay|vừa qua|thời gian qua)(?!\p{L})/iu,
  aiming: /(?<!\p{L})(?:phấn đấu|đặt mục tiêu|mục tiêu (?:đến|là|cụ thể)|hướng tới)(?!\p{L})/iu,
  comparators: [
    [
      /(?:không dưới|không ít hơn|không thấp hơn|ít nhất|tối thiểu|từ)(?:\s+(?:có|đạt|là|khoảng))?$|≥$/iu,
      '>=',
    ],
    [/(?:không quá|không vượt quá|tối đa|nhiều nhất|không cao hơn)(?:\s+(?:có|đạt|là))?$|≤$/iu, '<='],
    [/(?:khoảng|xấp xỉ|gần|chừng|vào khoảng)$|[~≈]$/iu, 'about'],
    [/(?:trên|hơn|vượt|cao hơn|lớn hơn)$|>$/iu, '>'],
    [/(?:dưới|thấp hơn|ít hơn|nhỏ hơn)$|<$/iu, '<'],
  ],
  orMore: /^[^,;.]{0,30}?\s*trở lên/iu,
  from: /(?:tăng|giảm|nâng|từ mức|đưa)[^,;]{0,40}từ$/iu,
  rangeWord: 'đến',
  percent: /^\s*(?:%|phần trăm)/iu,
  perYear: /^\s*(?:\/|mỗi|một|hằng|hàng)\s*năm(?!\p{L})/iu,
  yearlyGrowth: /tăng[^,;]{0,60}(?:hằng năm|hàng năm|mỗi năm)/iu,
  perTenThousand:
    /^\s*(?:\p{L}+\s+){0,3}(?:trên|\/)\s*(?:một\s+|1\s+)?(?:vạn|10\.000)(?:\s+(?:dân|người))?/iu,
  currency: /^\s*(?<scale>nghìn tỷ|nghìn tỉ|tỷ|tỉ|triệu|nghìn)?\s*(?:đồng|USD|đô la|VND|euro)(?!\p{L})/iu,
  index: /chỉ số|HDI/iu,
  duration: /^\s*(?:năm|tháng|ngày|giờ|phút|lần|tuổi|km)(?!\p{L})/iu,
  counts: /(?<!\p{L})(?:có|đạt|hình thành|xây dựng(?: được)?|thành lập|làm chủ)$/iu,
  ranks: [
    /(?<n>\d{1,3}|\p{Ll}{2,4})\s+(?:nước|quốc gia|nền kinh tế|địa phương|tỉnh|thành phố)\s+(?:dẫn đầu|đứng đầu|hàng đầu|tốt nhất|có)/iu,
    /(?<!\p{L})top\s*(?<n>\d{1,3})/iu,
  ],
  worded:
    /toàn quốc|(?:trên )?cả nước|toàn bộ|(?:mọi|tất cả(?: các)?|mỗi)\s+(?:người|công dân|hộ|xã|phường|thôn|tỉnh|địa phương|doanh nghiệp|cơ quan|trường|thủ tục|dịch vụ)|(?<!\p{L})hoàn thành(?!\p{L})/iu,
  parts: /,\s+(?=có\s)|\s+và\s+(?=hoàn thành\s)/giu,
  carriesOn: /^(?:từng bước|qua đó|trong đó chú trọng|góp phần|nhằm|bảo đảm)(?!\p{L})/iu,
  lead: /^(?:(?:(?:nghị quyết|bộ chính trị)(?=\s+(?:phấn đấu|đặt mục tiêu))|đặt mục tiêu|và|đồng thời|trong đó|cụ thể|phấn đấu|đến năm 20\d\d|tới năm 20\d\d|tầm nhìn đến năm 20\d\d|(?:việt nam|nước ta|đất nước)(?=\s+(?:trở thành|thuộc|là|có|nằm))|trở thành|một trong (?:những|các)|một số|là|bố trí|nhóm(?=\s+\d|\s*$)|duy trì|bảo đảm|có đủ|có|thuộc|nằm trong|cơ bản|hoàn thành|xây dựng(?: được)?|hình thành(?: được)?|tỷ lệ có|(?:mọi|tất cả các|100%)\s+[^,]{2,30}?\s(?:được|có thể|có)\s+(?:truy cập|tiếp cận|sử dụng)|tối thiểu|ít nhất|thu hút(?: thêm)?|triển khai|phủ sóng)(?!\p{L})|[,:.–-])\s*/iu,
  subjectEnd:
    /\s+(?:chiếm|đạt|tăng(?!\s+trưởng)|giảm|đối|phủ(?=\s+(?:sóng|khắp|toàn|\d))|bao phủ|được|duy trì|ở mức|vượt|có|thuộc|nằm|trong|tại|ở|với|theo|trở thành|tối thiểu|ít nhất|không dưới|trên|hơn|khoảng|bằng|sẽ|hoàn thành|ngang tầm|từ|lên|so)(?!\p{L})|\s*[,;:]|\s+\d+(?:,\d+)?\s*%/iu,
  rankSubject: /(?:trong\s+(?!(?:nhóm|số)\s)|về\s+)/iu,
  of: /^\s*(?:của\s+|trong\s+|trên\s+)?(?:tổng số\s+)?(?=\p{L})(?!(?:năm|vào|so|đến|và|trở|mỗi|hằng|theo|thực|được|trên|trong)(?!\p{L}))/iu,
  ofEnd: /\s*[,;.()/]|\s+(?:và|so với|vào|đến năm|được|có|sử dụng|trong đó|(?<!hằng\s|hàng\s)năm)(?!\p{L})/iu,
}
