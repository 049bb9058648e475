import type { Grammar } from './grammar.ts'
import { vietnameseUnits } from './units-vi.ts'

const place =
  '(?:nước|quốc gia|nền kinh tế|địa phương|tỉnh|thành phố|bộ|cơ quan|đô thị|trường|viện|doanh nghiệp|trung tâm)'
const first = '(?:dẫn đầu|đứng đầu|hàng đầu|đi đầu|tốt nhất|cao nhất|mạnh nhất|lớn nhất|phát triển nhất|nhất)'

export const vietnamese: Grammar = {
  decimal: ',',
  numberWords: { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 },
  hints: {
    strong: /phấn đấu|mục tiêu|chỉ tiêu|hướng t|quyết tâm|tầm nhìn|kỳ vọng/,
    floor: /ít nhất|tối thiểu|không dưới|trên|hơn/,
    figure: /\d|gấp|ít nhất|tối thiểu|không|tối đa|nước|tỉnh/,
    rank: /đầu|nhất|t[oố]p/,
  },
  numberInWords:
    /(?:ít nhất|tối thiểu|không dưới|tối đa|không quá)\s(?:có\s|là\s|đạt\s)?(?<n>một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=\s\p{L})/gu,
  headings: {
    aims: /(?<!chương trình )(?<!\p{L})(?:mục tiêu|tầm nhìn|chỉ tiêu|định hướng đến năm 20)(?!\p{L}| thụ)/u,
    general: /^(?:về )?mục tiêu (?:tổng quát|chung|tổng thể)(?!\p{L})/u,
    past: /(?<!\p{L})(?:kết quả|tình hình|thực trạng|hiện trạng|đánh giá|hạn chế|tồn tại|nguyên nhân|thành tựu|bối cảnh|sự cần thiết|cơ sở pháp lý)(?!\p{L})/u,
    other:
      /(?<!\p{L})(?:quan điểm|nhiệm vụ|giải pháp|tổ chức thực hiện|chủ trương|mục đích|yêu cầu|kinh phí|phân công|nguyên tắc|phương châm|định hướng|trách nhiệm|nguồn lực|lộ trình)(?!\p{L})/u,
    toReach:
      /(?:thực hiện|đạt|nhằm|để|hoàn thành|triển khai)(?: được)?(?: các| những)? (?:mục tiêu|chỉ tiêu)/u,
  },
  deadlines: {
    by: /(?<!\p{L})(?:(?:phấn đấu |từ nay )?(?:(?:chậm|muộn) nhất(?: là)?(?: (?:đến|vào|trong))?|đến|tới|trước|vào|trong|hết|tầm nhìn)\s+(?:hết |cuối |đầu |giữa |trước |đến |vào )?(?:thời điểm |ngày )?(?:\d{1,2}[/.-]\d{1,2}[/.-]|\d{1,2} tháng \d{1,2} |(?:tháng )?\d{1,2}\/|tháng \d{1,2} |quý [ivx\d]{1,3}(?: |\/)|6 tháng (?:đầu|cuối) )?(?:năm )?|(?:hết|cuối) năm )(20\d\d)(?![\d/])/gu,
    period:
      /(?:giai đoạn|thời kỳ|nhiệm kỳ|các năm|từ năm|từ)\s+(?:từ )?(?:năm )?20\d\d\s?(?:-|–|đến(?: năm)?|tới(?: năm)?)\s?(20\d\d)(?![\d/])/gu,
    bare: /(?<!\p{L})năm (20\d\d)(?![\d/]|\s?[-–]\s?20)/gu,
  },
  baseline:
    /so với (?:mức |thời điểm |giai đoạn |cuối |đầu |bình quân |trung bình )*(?:năm )?(?:20\d\d\s?[-–]\s?)?(20\d\d)|(?:lấy|chọn) năm (20\d\d) làm (?:năm |mốc )?(?:gốc|cơ sở)/gu,
  stance:
    /(?<!\p{L})(?:(?<strong>phấn đấu|đặt mục tiêu|(?<!(?:xa|vượt|đạt|với|thành|hiện|các) )(?:mục tiêu|chỉ tiêu)(?! quốc gia)|hướng (?:tới|đến)|quyết tâm|tầm nhìn|kỳ vọng)|(?<weak>sẽ|phải|cần|yêu cầu)|(?<told>cùng kỳ)|(?<past>đã(?! (?:đặt|đề ra|xác định|nêu|đưa ra|ban hành|ký|thông qua|phê duyệt|giao|được giao|được phê duyệt|đăng ký|cam kết|được cấp))|đang(?! phát triển)|hiện (?:nay|có|đạt|tại|mới|đã|chiếm|còn)|hiện,|(?:tính )?đến nay|tính đến|lũy kế|vừa qua|(?:thời gian|năm|tháng|nhiệm kỳ|giai đoạn) qua|trước đây|ước(?! mơ)|dự kiến|dự báo|mới (?:đạt|chỉ|có)|chưa đạt|theo (?:thống kê|báo cáo|số liệu)|(?:đầu|9 tháng|6 tháng|quý [ivx]+) năm nay))(?!\p{L})/gu,
  carriesAims:
    /^(?:cụ thể|trong đó|theo đó|cùng với đó|bên cạnh đó|đồng thời|ngoài ra|cùng thời điểm|về |đối với |tầm nhìn|đến năm)/u,
  allots: /(?<!\p{L})(?:bố trí|dành|bảo đảm|đảm bảo|duy trì|đạt|chiếm)(?!\p{L})/u,
  comparators: [
    [/(?:trên dưới|khoảng|xấp xỉ|gần|chừng|ước|tương đương|cỡ)(?: (?:đạt|có|là))?$|[~≈]$/u, 'about'],
    [/(?:không|chưa) (?:quá|vượt quá|vượt|cao hơn|lớn hơn|nhiều hơn|trên)$/u, '<='],
    [
      /(?:không (?:dưới|ít hơn|thấp hơn|nhỏ hơn|kém)|ít nhất|tối thiểu|thấp nhất|đạt và vượt|bằng hoặc (?:cao|lớn) hơn|(?:đạt|có|chiếm|mức|tăng|giảm) từ)(?: mức)?(?: (?:phải |sẽ )?(?:có|đạt|là|khoảng|bằng|thêm|được))?$|≥$/u,
      '>=',
    ],
    [
      /(?:tối đa|nhiều nhất|cao nhất|xuống (?:còn )?dưới hoặc bằng)(?: (?:có|đạt|là|khoảng|bằng))?$|≤$/u,
      '<=',
    ],
    [/(?:dưới|thấp hơn|ít hơn|nhỏ hơn)(?: mức)?$|<$/u, '<'],
    [/(?:trên|hơn|vượt|vượt mức|vượt qua|quá)(?: mức)?$|>$/u, '>'],
  ],
  after: [
    [/^[^,;.\d]{0,30}?\s?(?:trở lên|hoặc (?:cao|nhiều|lớn) hơn)(?!\p{L})/u, '>='],
    [/^[^,;.\d]{0,30}?\s?(?:trở xuống|hoặc (?:thấp|ít) hơn)(?!\p{L})/u, '<='],
  ],
  from: /(?:(?:tăng|giảm|nâng|rút ngắn|đưa|từ mức)[^,;]{0,60}từ(?: mức| khoảng)?|so với(?: mức)?|thay vì|từ mức)$/u,
  risesTo:
    /(?:lên|lên mức|lên trên|lên khoảng|xuống|xuống còn|xuống dưới|xuống mức|còn|còn dưới|còn khoảng)$/u,
  rangeWord: 'đến|tới',
  between: null,
  units: vietnameseUnits,
  counts:
    /(?<!\p{L})(?:có|đạt|hình thành|xây dựng|thành lập|làm chủ|đào tạo|thu hút|hỗ trợ|phát triển|tạo|tạo ra|triển khai|bồi dưỡng|công nhận|hoàn thành|tổ chức|lựa chọn|ươm tạo|trồng|duy trì|đầu tư|cấp|đưa|nâng cấp|tăng|giảm|giảm được|là|thêm|mới|bằng|gồm|tập huấn|số hóa|sản xuất|đón)(?: (?:mới|thêm|được|ra|đủ))?$/u,
  names:
    /(?:nghị quyết|quyết định|kết luận|chỉ thị|thông tư|nghị định|luật|số|điều|khoản|điểm|phần|mục|chương|phụ lục|giai đoạn|cấp độ|mức độ|loại|hạng|cấp|quý|tháng|ngày|khóa|kỳ|lần thứ|thứ|đề án|dự án|web|thế hệ|phiên bản|công nghiệp|quốc lộ|đường|vành đai|nhóm|tuổi|từ năm|lớp|tuyến|tiêu chí|bước|bảng|biểu)$/u,
  uncounted:
    /^\s?(?:[/\\+*=:]|nhà(?! (?:máy|ở|văn|khoa|máy|nước|trường))|trụ cột|cấp(?!\p{L})|chiều|mức độ|giai đoạn|bước|điều|khoản|mục|kỳ|quý|g(?!\p{L})|chính|tầng|miền|năm tới|năm qua|năm tiếp|giờ sáng)/u,
  multiples: [
    [/gấp (?:đôi|hai)(?: lần)?(?!\p{L})/u, 2],
    [/gấp ba(?: lần)?(?!\p{L})/u, 3],
  ],
  ranks: [
    new RegExp(
      `(?:nhóm|tốp|top|trong(?: số)?|thuộc|vào|một trong(?: những| các| số)?)\\s(?:số |các |những |nhóm )?(?:có )?(?:khoảng )?(?<n>\\d{1,3}|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\s${place}[^.;:\\d]{0,50}?\\s?${first}(?!\\p{L})`,
      'gu',
    ),
    new RegExp(
      `(?<![\\p{L}\\d])(?<n>\\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\s(?:nước|quốc gia|nền kinh tế|tỉnh|tỉnh, thành phố|địa phương)\\s${first}(?!\\p{L})`,
      'gu',
    ),
    /(?<!\p{L})(?:tốp|top)\s?(?:đầu )?(?<n>\d{1,3})(?![\d%,.]\d|\d)/gu,
    new RegExp(
      `(?:nhóm|trong số|thuộc nhóm|trong)\\s(?<n>\\d{1,3})\\s(?:${place}[^.;:\\d]{0,20}\\s)?(?:đầu|đứng đầu|dẫn đầu)(?!\\p{L})`,
      'gu',
    ),
  ],
  place: {
    before:
      /(?:xếp (?:hạng )?(?:thứ|vị trí)|đứng (?:ở )?(?:vị trí )?thứ|thứ hạng|vị trí(?: thứ)?|xếp hạng)$/u,
    after: null,
  },
  worded:
    /^(?:mọi|tất cả(?: các| những)?)\s(?!biện pháp|nguồn lực|nỗ lực|giải pháp)|toàn quốc|(?<!(?:đầu|của|với|quân|nhất|bình) )(?:trên )?cả nước|toàn bộ|toàn (?:tỉnh|thành phố|dân|xã hội|huyện)(?!\p{L})|(?:mọi|tất cả(?: các| những)?|mỗi)\s(?:người|công dân|hộ|xã|phường|thôn|bản|ấp|tỉnh|địa phương|doanh nghiệp|cơ quan|đơn vị|trường|thủ tục|dịch vụ|cán bộ|đảng viên|tổ chức|bộ|hồ sơ|cơ sở|hệ thống|học sinh|nhà|văn bản|nhiệm vụ|chi bộ|bệnh viện|khu)|(?<!\p{L})(?:hoàn thành|hoàn tất|không còn)(?!\p{L})|phủ kín|phổ cập/u,
  respectively: /tương ứng|lần lượt|theo thứ tự/u,
  parts: /,\s+(?=có đủ\s)|\s+và\s+(?=hoàn thành\s)/gu,
  carriesOn:
    /^(?:từng bước|qua đó|trong đó chú trọng|góp phần|nhằm|bảo đảm|và tiếp tục|tiếp tục tăng)(?!\p{L})/u,
  joint: 'và|hoặc',
  lead: /^(?:(?:(?:nghị quyết|bộ chính trị)(?=\s+(?:phấn đấu|đặt mục tiêu))|đặt mục tiêu|với mục tiêu|và|đồng thời|trong đó|cụ thể(?! hóa)|phấn đấu|trở lên|(?:đến|tới|trước|vào|hết|trong)(?: hết| cuối)?(?: năm)? 20\d\d|năm 20\d\d|giai đoạn 20\d\d\s?[-–]\s?20\d\d|tầm nhìn đến năm 20\d\d|(?:việt nam|nước ta|đất nước|tỉnh|thành phố|bộ)(?=\s+(?:trở thành|thuộc|là|có|nằm|phấn đấu))|trở thành|một trong (?:những|các)|một số|là|bố trí|nhóm(?=\s+\d|\s*$)|duy trì|bảo đảm|đảm bảo|có đủ|có|thuộc|nằm trong|cơ bản|hoàn thành|xây dựng(?: được)?|hình thành(?: được)?|(?:mọi|tất cả các|100%)\s[^,]{2,30}?\s(?:được|có thể|có)\s(?:truy cập|tiếp cận|sử dụng)|tỷ lệ có|tối thiểu|ít nhất|thu hút(?: thêm)?|triển khai|phủ sóng|nâng|đưa|thêm|đạt)(?!\p{L})|[,:.–-])\s*/u,
  subjectEnd:
    /\s+(?:chiếm|đạt|tăng(?!\s+trưởng)|giảm|đối|phủ(?=\s+(?:sóng|khắp|toàn|\d))|bao phủ|được|duy trì|ở mức|vượt|có(?! công)|thuộc|nằm|trong|tại|ở|với|theo|trở thành|tối thiểu|ít nhất|không (?:dưới|quá)|trên|hơn|khoảng|bằng|sẽ|hoàn thành|ngang tầm|từ|lên|so|còn|đóng góp|xếp|tối đa)(?!\p{L})|\s*[,;:]|\s+\d+(?:,\d+)?\s*%/u,
  subjectStart:
    /^\s*(?:(?:và|trong đó|đồng thời)\s+)?(?:t[ỷỉ] (?:lệ|trọng)|số|tổng|quy mô|mức|tốc độ|năng suất|thu nhập|giá trị|chỉ số|có |100%|phấn đấu|thu hút|bố trí|đào tạo|kinh phí|thời gian|giảm|tăng|trên \d|\d)/u,
  rankSubject: /(?:trong\s(?!(?:nhóm|số|đó)\s)|về\s+)/u,
  of: /^\s*(?:trở (?:lên|xuống)\s+)?(?:của\s+|trong\s+|trên\s+)?(?:tổng số\s+|số\s+)?(?=\p{L})(?!(?:năm|vào|so|đến|và|trở|mỗi|hằng|hàng|theo|thực|được|trên|trong|tại|ở|từ|nhằm|để|đối|với|là|hoặc|trước)(?!\p{L}))/u,
  ofEnd:
    /\s*[,;.():/]|\s+(?<!(?:thời gian|chi phí|kinh phí|mức|vốn)\s+)(?:và|so với|vào|đến|trước|được|có(?! công)|sử dụng|trong đó|đạt|tham gia|thực hiện|ứng dụng|triển khai|hoàn thành|kết nối|biết|đủ|trở lên|là|trong|cung cấp|đáp ứng|tiếp cận|cài đặt|bảo đảm|đảm bảo|áp dụng|xây dựng|ban hành|tổ chức|làm|sẽ|phải|không|đang|chiếm|giải quyết|hài lòng|thanh toán|nộp|khai thác|tích hợp|liên thông|vận hành|hoạt động|chuyển|gửi|xử lý|phủ|ở|tại|từ|thông qua|bằng|để|nhằm|cho|dùng|tốt nghiệp|qua|quản lý|số hóa|nắm|hiểu|(?<!hằng\s|hàng\s)năm)(?!\p{L})/u,
  ofBefore:
    /(?:(?:tỷ|tỉ) (?:trọng|lệ)|đóng góp|chiếm|kinh phí|chi)[^,;:\d]{0,100}?\s(?:vào|(?:trên|trong|so với)(?= tổng| gdp| grdp| cơ cấu))\s(?:tổng số )?([^,;:\d]{3,60}?)\s(?:ở mức|đạt|chiếm|là|trên|khoảng|hơn|tối thiểu|ít nhất|không|lên|tăng|duy trì|bằng)(?!\p{L})/u,
}
