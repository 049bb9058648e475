import type { Language } from '../contract.ts'

// Words that begin the name of an office; in small letters only "liên", for ministries that issue jointly.
const officeStarts: Readonly<Record<Language, RegExp>> = {
  vi: /^(?:Bộ|Sở|Ủy|UBND|HĐND|Hội|Ban|Thủ|Chính|Quốc|Chủ|Văn|Tòa|Viện|Thống|Ngân|Tổng|Liên|liên|Đảng|Tỉnh|Thành|Giám|Cục|Thường|Kiểm|Thanh|Bảo|Chánh|Trưởng|Huyện|Quân|Mặt|Đoàn|Công|Tiểu|Phó|Đại|BỘ|SỞ|ỦY|HỘI|BAN|THỦ|CHÍNH|QUỐC|CHỦ|VĂN|TÒA|VIỆN|THỐNG|NGÂN|TỔNG|LIÊN|ĐẢNG|TỈNH|THÀNH|GIÁM|CỤC)$/u,
  en: /^(?:Politburo|Political|Secretariat|Central|Party|Government|Prime|National|Standing|Ministry|Minister|People's|President|State|Supreme|Provincial|Municipal|Council|Commission|Department|Parliament|European|POLITBURO|GOVERNMENT|PRIME|NATIONAL|MINISTRY)$/u,
  fr: /^(?:Bureau|Secrétariat|Comité|Gouvernement|Premier|Assemblée|Ministère|ministère|Conseil|Président|Parlement|Commission|Politburo|Parti|Union|BUREAU|COMITÉ)$/u,
}

const words = (text: string) => new Set(text.split('|'))

/** One word that no office's name holds: there it ends. */
const stops: Readonly<Record<Language, ReadonlySet<string>>> = {
  vi: words(
    'về|ngày|do|để|có|đã|được|thì|đủ|là|gọi|nêu|khóa|trong|tại|theo|với|cho|trên|mà|hiện|sau|nhằm|gửi|này|hoặc|cùng|nay|đến|đối|không|chưa|như|vào|ra|kỳ|bởi|khi|các|những|từ|đang|sẽ|phải|cũng|v/v|tới|trước|ở|bằng|khoá|số|nếu|còn',
  ),
  en: words(
    'on|dated|to|in|for|which|that|is|are|was|were|has|have|had|with|as|at|by|from|concerning|regarding|about|promulgating|approving|guiding|amending|detailing|shall|will|under|according|no',
  ),
  fr: words(
    'sur|relatif|relative|relatives|relatifs|portant|concernant|qui|est|sont|a|ont|dans|pour|par|en|modifiant|fixant|avec|selon|à|au|aux|pris|prise|lors',
  ),
}

/** Two words of small letters that begin what a document does. */
const stopPairs = words(
  'nhiệm kỳ|quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi|bổ sung|thay thế|bãi bỏ|thực hiện|triển khai|tổ chức|tăng cường|tiếp tục|thông qua|công bố|áp dụng|hợp nhất|quyết định|yêu cầu|báo cáo|chỉ đạo|thành lập|kiện toàn|chấp thuận|đề nghị|giải quyết|đẩy mạnh|quán triệt|nói trên|đồng ý|kèm theo|liên quan|phối hợp|chủ trì|cụ thể|xử lý|nâng cao|hỗ trợ|kéo dài|điều chỉnh|tạm cấp|phân cấp|phân bổ|xác định|giao nhiệm|giao chỉ|giao kế|giao dự|lãnh đạo|kiểm tra|bảo đảm|đảm bảo|xây dựng|tổng kết|sơ kết|khẳng định|cho phép|thống nhất|tháo gỡ|bố trí|công nhận|hủy bỏ|chuyển đổi|nghị quyết|nghị định|thông tư|kết luận|chỉ thị|luật|kế hoạch',
)
const kindStart =
  /^(?:Luật|Bộ luật|Nghị|Quyết|Thông|Chỉ thị|Kết|Pháp|Hiến|Kế|Công văn|Tờ|Quy|Hướng|Báo|Văn bản|Chương|Điều|Khoản|Đề|NGHỊ|QUYẾT|THÔNG|Resolution|Decree|Decision|Law|Circular|Directive|Plan)(?!\p{L})/u
const token = /[\p{L}\p{M}\p{N}/']+/uy
const longest = 24

type Scan = { readonly text: string; readonly language: Language }

/** What stands between two words of a name: a space, a dash, in a name of several fields a comma. */
function gapAfter({ text }: Scan, at: number, next: string): boolean {
  const gap = /^[^\p{L}\p{M}\p{N}]*/u.exec(text.slice(at, at + 6))?.[0] ?? ''
  if (/^ {1,2}$/.test(gap) || /^ ?[-–] ?$/.test(gap)) return true
  if (/^: $/.test(gap)) return /[Ll]iên (?:[Bb]ộ|[Ss]ở)$/u.test(text.slice(Math.max(0, at - 8), at))
  return /^, $/.test(gap) && commaGoesOn(text.slice(Math.max(0, at - 60), at), next)
}

function commaGoesOn(before: string, next: string): boolean {
  if (/^(?:Thể thao|Thương binh|Chủ nhiệm|Gia đình|Thông tin|Trẻ em|Thanh niên|Sports|Science)/u.test(next))
    return true
  if (/(?:[Ll]iên (?:[Bb]ộ|[Ss]ở))(?!.*(?:ban hành|quy định))/u.test(before)) return /^\p{Lu}/u.test(next)
  return /(?:^|[\s-])Bộ \p{Lu}[^,]*$/u.test(before) && /^Bộ \p{Lu}/u.test(next)
}

function endsName(scan: Scan, word: string, before: string, rest: string): boolean {
  const small = word.toLowerCase()
  if (scan.language === 'vi') {
    const second = /^\s+([\p{L}\p{M}]+)/u.exec(rest)?.[1] ?? ''
    const pair = `${small} ${second.toLowerCase()}`
    // Ban Tổ chức, Bộ Xây dựng, Cục Kiểm tra: there the words are a name.
    if (stopPairs.has(pair)) return !/^(?:ban|bộ|sở|chấp|ủy|cục|vụ|viện|đồng|phòng)$/iu.test(before)
    if (small === 'số') return before.toLowerCase() !== 'đổi'
    if (small === 'và') return !/^\s+\p{Lu}/u.test(rest) || kindStart.test(rest.trimStart())
    if (
      kindStart.test(word + rest.slice(0, 12)) &&
      /^\p{Lu}\p{Ll}/u.test(word) &&
      /số|^\s+\d/.test(rest.slice(0, 30))
    )
      return true
  }
  if (scan.language === 'en' && small === 'and')
    return !/^\s+\p{Lu}/u.test(rest) || kindStart.test(rest.trimStart())
  if (scan.language === 'fr' && small === 'et') return !/^\s+(?:du Conseil|\p{Lu})/u.test(rest)
  return stops[scan.language].has(small)
}

const ofWhom: Readonly<Record<Language, RegExp>> = {
  vi: /^(?:\s*,)?\s+(?:của|do)\s+/iu,
  en: /^(?:\s*,)?\s+(?:of|by|issued by|from)\s+(?:the\s+)?/iu,
  fr: /^(?:\s*,)?\s+(?:du|de la|de l'|des|par le|par la)\s*/iu,
}

/**
 * The office that the words at an offset name after "of": where its name begins and ends; null where none stands there.
 * @example officeAfter(' của Bộ Tài chính về …', 0, 'vi') // { start: 5, end: 17 }
 */
export function officeAfter(
  text: string,
  at: number,
  language: Language,
): { start: number; end: number } | null {
  const lead = ofWhom[language].exec(text.slice(at, at + 40))?.[0]
  if (lead === undefined) return null
  const start = at + lead.length
  return officeAt({ text, language }, start)
}

function officeAt(scan: Scan, start: number): { start: number; end: number } | null {
  const { text, language } = scan
  let at = start
  let end = start
  let before = ''
  for (let count = 0; count < longest; count += 1) {
    token.lastIndex = at
    const word = token.exec(text)?.[0]
    if (word === undefined) break
    if (
      count === 0
        ? !officeStarts[language].test(word)
        : endsName(scan, word, before, text.slice(at + word.length, at + word.length + 40))
    )
      break
    end = at + word.length
    before = word
    const gap = /^[^\p{L}\p{M}\p{N}]*/u.exec(text.slice(end, end + 6))?.[0].length ?? 0
    const next = end + gap
    if (gap === 0 || !gapAfter(scan, end, text.slice(next, next + 24))) break
    at = next
  }
  return end > start ? { start, end } : null
}
