import type { Language } from '../contract.ts'
import { readDeadline } from '../deadlines/read-deadline.ts'
import { abbreviation, beginsBody, foreignBody } from './body-grammar.ts'

/** An order in a sentence: a body, whom it works with, what it does, and by when. */
export type Order = {
  readonly lead: string
  readonly with: string
  readonly text: string
  readonly when: string
}

type OrderGrammar = {
  /** before the body at the beginning of a sentence */
  readonly opening: RegExp
  /** where the body ends and the order begins; the match is the gap between them */
  readonly order: RegExp
  /** with whom: group 1; the match ends where the work begins */
  readonly together: RegExp
  /** a time set apart from the work: group 1, behind a sign or a word of finishing */
  readonly when: RegExp
  readonly names: (words: string) => boolean
}

const verbs =
  'xây dựng|ban hành|trình|tổ chức|triển khai|hoàn thành|hoàn thiện|rà soát|nghiên cứu|thực hiện|tham mưu|hướng dẫn|sửa đổi|bổ sung|lập|đề xuất|kiểm tra|bố trí|cung cấp|theo dõi|đôn đốc|tổng hợp|báo cáo|đưa|mở|số hóa|số hoá|kết nối|vận hành|nâng cấp|đào tạo|bồi dưỡng|công bố|thành lập|phát triển|bảo đảm|đảm bảo|xác định|thí điểm|khảo sát|chuẩn hóa|cập nhật|phê duyệt|quy định|huy động|thu hút|hỗ trợ|tháo gỡ|lựa chọn|tích hợp|soạn|viết|in|đặt|cấp'
const things =
  /^(?:Các|Những|Mọi|Toàn bộ|Tất cả)\s+(?!(?:các\s+)?(?:sở|bộ|ban|ngành|cơ quan|đơn vị|địa phương|tỉnh|xã|phường|huyện|trường|doanh nghiệp|hội|cấp|tổ chức|thành viên|phòng)(?!\p{L}))/u
const dated = '[^,;]{0,40}?20\\d\\d'

const grammars: Readonly<Record<Language, OrderGrammar>> = {
  vi: {
    opening: /^(?:giao(?: cho)?|yêu cầu|đề nghị)\s+/iu,
    order: new RegExp(
      `,?\\s+(?:chịu trách nhiệm\\s+)?(?:chủ trì(?!\\p{L}),?\\s*|(?=(?:${verbs})(?!\\p{L})))`,
      'iu',
    ),
    together: new RegExp(
      `^(?:và\\s+)?(?:phối hợp|cùng)(?: chặt chẽ)?(?: với)?\\s+([^;.]{2,300}?)(?:,?\\s+(?=(?:${verbs})(?!\\p{L}))|[;.,]\\s*(?=hoàn thành)|$)`,
      'iu',
    ),
    when: new RegExp(
      `(?:(?:^|[,;(]\\s*)(?:(?:và\\s+)?(?:hoàn thành|xong|thực hiện|thời hạn|thời gian)\\s*:?\\s*)?|(?<=(?:trình|báo cáo|gửi)\\s[^,;.]{2,80})\\s+)((?:trước|chậm nhất|trong|đến hết|hết|vào|đến|xong trước)\\s+${dated})`,
      'giu',
    ),
    names: (words) => (beginsBody.test(words) && !things.test(words)) || abbreviation.test(words),
  },
  en: {
    opening: /^the\s+/iu,
    order: /\s+(?:shall|will|must|is to|are to|is assigned to|are assigned to)\s+/iu,
    together:
      /(?:^|,?\s+)(?:(?:take the )?lead,?\s+)?(?:and\s+)?in\s+(?:co-?ordination|cooperation|collaboration)\s+with\s+([^;.]{2,300}?)(?:,\s*|\s+(?=by\s|before\s|to\s)|$)/iu,
    when: new RegExp(`(?:^|\\s)((?:by|before|no later than|not later than)\\s+${dated})`, 'giu'),
    names: (words) => foreignBody.test(words),
  },
  fr: {
    opening: /^(?:le|la|les|l')\s*/iu,
    order: /\s+(?:est chargée?|sont chargée?s|doit|doivent|devra|devront)\s+(?:d'|de\s+)?/iu,
    together:
      /(?:^|,?\s+)en\s+(?:coordination|collaboration|liaison)\s+avec\s+([^;.,]{2,300}?)(?:,\s*|\s+(?=avant\s|d'ici\s|pour\s)|$)/iu,
    when: new RegExp(`(?:^|\\s)((?:avant|au plus tard|d'ici|pour)\\s+${dated})`, 'giu'),
    names: (words) => foreignBody.test(words),
  },
}

const longest = 2000
const mostBodies = 300

/** Reads a sentence that begins with a body and says what it does by when; null for others. */
export function orderIn(sentence: string, language: Language): Order | null {
  if (sentence.length > longest) return null
  const { opening, order, together, when, names } = grammars[language]
  const times = [...sentence.matchAll(when)].filter(
    ([, words = '']) => readDeadline(words, language)?.by != null,
  )
  const time = times.at(-1)
  if (time === undefined) return null
  const first = time.index === 0
  const work = first
    ? sentence.slice(time[0].length).replace(/^[^\p{L}]+/u, '')
    : sentence.slice(0, time.index)
  const words = work.replace(opening, '')
  const gap = order.exec(words.slice(0, mostBodies))
  if (gap === null || gap.index === 0 || !names(words)) return null
  const rest = words.slice(gap.index + gap[0].length)
  const partners = together.exec(rest)
  const text =
    partners === null
      ? rest
      : `${rest.slice(0, partners.index)} ${rest.slice(partners.index + partners[0].length)}`
  const done = text.replace(/\s+/g, ' ').replace(/^[\s,;]+|[\s,;.(]+$/g, '')
  if (!/\p{L}{2}.*\s.*\p{L}/u.test(done)) return null
  return { lead: words.slice(0, gap.index), with: partners?.[1] ?? '', text: done, when: time[1] ?? '' }
}
