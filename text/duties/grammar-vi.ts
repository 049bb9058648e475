import type { DutyGrammar } from './grammar.ts'

// Verbs of orders, as they follow the bodies in small letters.
const verbs =
  'tổ chức|lãnh đạo|chỉ đạo|xây dựng|chủ trì|hướng dẫn|ban hành|phối hợp|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|giám sát|phát huy|đẩy mạnh|thường xuyên|định kỳ|theo dõi|kiểm tra|đôn đốc|nghiên cứu|triển khai|thực hiện|căn cứ|cụ thể hóa|thể chế hóa|tham mưu|rà soát|tăng cường|quán triệt|tuyên truyền|bố trí|sửa đổi|hoàn thiện|trình|giúp|làm đầu mối|tập trung|vận động|bảo đảm|đảm bảo|đưa|phải|cần|được giao|chủ động|khẩn trương|tiếp tục|hằng năm|hàng năm|lập|tổng hợp|báo cáo|cân đối|phân bổ|thẩm định|tiếp nhận|đăng tải|đề xuất|phê duyệt|thông báo|công bố|thanh quyết toán|quản lý|hỗ trợ|tạo điều kiện|quy định|cung cấp|xem xét|tham gia|nâng cao|phổ biến|lồng ghép|sử dụng|thi hành|niêm yết|xử lý|giải quyết|thúc đẩy|duy trì|vận hành|kết nối|đánh giá|sơ kết|tổng kết|gửi|phản ánh|kịp thời|nghiêm túc|quan tâm|huy động|thành lập|kiện toàn|đào tạo|công khai|rút kinh nghiệm|khuyến khích|hoàn thành|xác định|chuẩn bị|bổ sung|tích cực|gương mẫu|là cơ quan|là đầu mối|trực tiếp|ủy quyền|quyết định|phân công|chi trả|thanh toán|xét duyệt|khảo sát|xác nhận|áp dụng|phát động|biên soạn|cử|bàn giao|theo (?:chức năng|phạm vi|thẩm quyền|nhiệm vụ)|trong phạm vi'
// What alone, without bodies, orders something.
const firstVerbs =
  'thành lập|giao|yêu cầu|đề nghị|tổ chức|lãnh đạo|chỉ đạo|xây dựng|tăng cường|đẩy mạnh|tiếp tục|thường xuyên|định kỳ|quán triệt|tuyên truyền|phát huy|tập trung|rà soát|hoàn thiện|ban hành|triển khai|thực hiện|chủ trì|phối hợp|bố trí|bảo đảm|nghiên cứu|hướng dẫn|kiểm tra|theo dõi|đôn đốc|sơ kết|tổng kết|phổ biến|hằng năm|hàng năm|khẩn trương|chủ động'
// Several of these also say what an agency is there for: cơ quan quản lý, đơn vị cung cấp dịch vụ.
const agencyVerbs =
  /^(?:quản lý|cung cấp|sử dụng|tham mưu|hỗ trợ|đào tạo|chủ trì|giám sát|kiểm tra|xây dựng|thẩm định|tiếp nhận|nghiên cứu|thực hiện (?:thủ tục|dự án|nhiệm vụ|chính sách)|quy định|chỉ đạo|lãnh đạo)(?!\p{L})/u
const agencies =
  /(?<!\p{L})(?:cơ quan|đơn vị|doanh nghiệp|tổ chức|cá nhân|người|cán bộ|lực lượng|hoạt động)\s*$/iu
const insideWords =
  /(?<!\p{L})(?:được|đã|do|bị|của|về|việc|công tác|nhiệm vụ|phân công|để|thủ tục|dự án|quá trình)\s*$/iu
// Verbs inside of names: Ban Tổ chức, Bộ Xây dựng, ban chỉ đạo, ban quản lý.
const nameVerbs =
  /^(?:xây dựng|tổ chức|chỉ đạo|kiểm tra|quản lý|giám sát|tuyên truyền|đào tạo|vận động|thẩm định|nghiên cứu|hỗ trợ|tiếp nhận|đánh giá|phối hợp|công bố|xử lý)(?!\p{L})/u
const namesWithVerb =
  /(?<!\p{L})(?:ban|bộ|sở|cục|vụ|ủy ban|hội đồng|(?<!quốc |văn |hải )phòng|viện|tổ|tiểu ban|trung tâm|chi cục)\s*$/iu
const organisations =
  /^tổ chức\s*(?:,|;|và|đảng|chính trị|xã hội|quần chúng|liên quan|có liên quan|hữu quan|tín dụng|cá nhân|đoàn thể|nghề nghiệp|kinh tế|khoa học|quốc tế|phi chính phủ|hội|cơ sở|thành viên|khác)/iu
const organisationsBefore = /(?:,|(?<!\p{L})(?:các|mọi|và|những|cơ quan|hoặc))\s*$/iu
// Giám đốc các Sở: Tài chính, Y tế.
const listHead = /(?<!\p{L})(?:sở|bộ|ban|phòng|cục|ngành)\s*$/iu
// The second half of a word of two syllables: chương trình, thành lập.
const halves: readonly (readonly [after: RegExp, before: RegExp])[] = [
  [/^trình(?!\p{L})/u, /(?:chương|quy|công|quá|lộ|giáo|tờ|phương|chu)\s*$/iu],
  [/^lập(?!\p{L})/u, /(?:thành|độc|công|tạo|thiết)\s*$/iu],
  [/^cử(?!\p{L})/u, /(?:bầu|ứng|đề|cơ)\s*$/iu],
  [/^đưa(?!\p{L})/u, /(?:đón)\s*$/iu],
]

function insideName(before: string, after: string): boolean {
  if (listHead.test(before) && /^\p{Lu}/u.test(after)) return true
  if (insideWords.test(before) && !/^được giao/u.test(after)) return true
  if (nameVerbs.test(after) && namesWithVerb.test(before)) return true
  if (/^tổ chức(?!\p{L})/u.test(after)) return organisations.test(after) || organisationsBefore.test(before)
  if (halves.some(([half, rest]) => half.test(after) && rest.test(before))) return true
  return agencyVerbs.test(after) && agencies.test(before)
}

const several = '(?:các|những|mọi|toàn thể)\\s+'
/** one syllable: more of the name must follow, since `các sở, ban, ngành` is one name */
const short =
  'bộ|sở|hội(?! viên)|ban(?! hành)|cục|vụ|viện|trường(?! hợp)|trưởng|phó|đoàn(?! thể)|quân|đài|báo(?! cáo)|thanh tra(?! việc)|phòng(?! chống| ngừa)|ông|bà|tổ(?! chức)'
const long =
  'bộ trưởng|thứ trưởng|ủy ban|ubnd|hđnd|mttq|hội đồng|hiệp hội|đảng ủy|đảng đoàn|đảng bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|quân ủy|cấp ủy|chi bộ|thủ trưởng|thủ tướng|chủ tịch|chủ nhiệm|phó (?:chủ tịch|thủ tướng|bí thư)|giám đốc|tổng (?:cục|liên đoàn|công ty|giám đốc|kiểm toán|thanh tra|bí thư)|chánh (?:văn phòng|án|thanh tra)|văn phòng|học viện|đại học|mặt trận|liên đoàn|liên hiệp|liên minh|công an|công ty|bộ đội|thành đoàn|tỉnh đoàn|trung ương đoàn|kho bạc|ngân hàng|thông tấn xã|tòa án|kiểm toán|bảo hiểm xã hội|người đứng đầu|chính phủ|quốc hội|tập đoàn|trung tâm|chi cục|đồng chí|hợp tác xã|lực lượng|nhà xuất bản|thống đốc|viện trưởng|cơ quan (?:ngang|thuộc|trực thuộc|thường trực|chủ trì|kiểm soát|đại diện|kiểm tra)|ban cán sự'
const plural =
  'cơ quan|đơn vị|địa phương|tổ chức|doanh nghiệp|ngành|cấp|tỉnh|thành phố|hội|đoàn thể|cá nhân|cán bộ|trường(?! hợp)|ban|huyện|xã'

const bodyStart = new RegExp(
  `^(?:(?:${several})?(?:${long})(?!\\p{L})|(?:${short})(?=\\s+\\p{L})|${several}(?:${plural}|${short})(?!\\p{L}))`,
  'iu',
)

const whoLead = 'các (?:ông|đồng chí)(?:,? ?(?:\\(bà\\)|bà|\\/bà))?\\s*:?\\s*'

export const vietnameseDuties: DutyGrammar = {
  implementing: /tổ chức thực hiện|điều khoản thi hành|tổ chức triển khai|trách nhiệm thi hành|phân công/iu,
  announces:
    /^(?:về )?(?:công tác )?(?:tổ chức (?:thực hiện|triển khai|thi hành)(?!\s+(?:các|nghiêm|tốt|có|việc|những))|(?:hiệu lực (?:thi hành )?và )?(?:tổ chức|trách nhiệm|điều khoản) (?:thi hành|thực hiện|tổ chức|hướng dẫn)|phân công (?:thực hiện|nhiệm vụ|trách nhiệm|tổ chức)|giao trách nhiệm|trách nhiệm (?:của|các|người đứng đầu)|(?:quyền hạn|nhiệm vụ|quyền),? (?:và )?trách nhiệm của|nhiệm vụ của các)/iu,
  charges: /\s(?:chịu|có) trách nhiệm(?!\p{L})/u,
  carriesOut: /\schịu trách nhiệm (?:thi hành|thực hiện|tổ chức|hướng dẫn|triển khai)/u,
  lead: new RegExp(
    `^(?:(?:giao|yêu cầu|đề nghị|phân công)(?: cho)?\\s+(?=\\p{L})|(?:quyền hạn, )?(?:trách nhiệm|nhiệm vụ)(?: và quyền hạn)? (?:của\\s+|(?=người đứng đầu))|đối với\\s+|${whoLead})+`,
    'iu',
  ),
  asks: /(?:^|,\s+|\s(?=đề nghị các\s))(?:giao|yêu cầu|đề nghị|phân công)\s+/iu,
  order: new RegExp(`\\s*:[*_]*\\s+(?=\\p{Lu})|,?\\s+(?=(?:${verbs})(?!\\p{L}))`, 'gu'),
  insideName,
  orderFirst: new RegExp(`^(?:${firstVerbs})(?!\\p{L})`, 'iu'),
  obligation: /^(?:có trách nhiệm|có nhiệm vụ|phải|cần|được giao)\s+/iu,
  together: /(?:chủ trì,?\s+)?phối hợp(?: chặt chẽ)?(?: (?:với|cùng)(?: với)?)\s+/iu,
  togetherEnd:
    /(?<=(?:liên quan|hữu quan))(?!\p{L})|[;.]|\s*:\s|,?\s+(?:để|trong việc|nhằm|về việc|trong công tác)(?=\s)/u,
  aboutItself:
    /^(?:nghị quyết|luật|pháp lệnh|nghị định|quyết định|thông tư|quy định|quy chế|kế hoạch|chương trình|chỉ thị) này (?:được|có hiệu lực|thay thế)|^thông báo (?:để|tới|đến) /iu,
  recurring:
    /(?<!\p{L})(?:thường xuyên|định kỳ|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|hàng tháng|hằng tuần|6 tháng|sáu tháng)(?!\p{L})/iu,
  reports:
    /báo cáo\s+(?:(?:[^;.]{0,100}?\s)??(?:với|lên|cho|về|gửi)\s+|kết quả\s+)?((?=\p{Lu})[^;.]{3,200})/u,
  joints: /\s*[,;]\s*|\s+(?:và|cùng|hoặc)\s+/gu,
  bodyStart,
}
