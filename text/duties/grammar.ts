import type { Language } from '../contract.ts'

/** How a language orders a body to do something. Patterns match folded text without regard to case. */
export type DutyGrammar = {
  /** headings of the closing part */
  readonly implementing: RegExp
  /** where the bodies end and the order begins; the match is the gap between them */
  readonly order: RegExp
  /** a paragraph that orders without naming a body begins with one of these */
  readonly orderFirst: RegExp
  /** "with whom" and the words that part it from the order: group 1 is whom */
  readonly together: RegExp
  readonly recurring: RegExp
  /** what stands before the bodies to which it is reported; group 1 is their list */
  readonly reports: RegExp
  readonly joints: RegExp
}

const vietnameseVerbs =
  '(?<!các\\s|mọi\\s|và\\s)tổ chức(?!\\s+(?:chính trị|xã hội|đảng|quần chúng))|lãnh đạo|chỉ đạo|xây dựng|chủ trì|hướng dẫn|ban hành|phối hợp|có trách nhiệm|giám sát|phát huy|đẩy mạnh|thường xuyên|định kỳ|theo dõi|kiểm tra|đôn đốc|nghiên cứu|triển khai|thực hiện|căn cứ|cụ thể hóa|cụ thể hoá|thể chế hóa|thể chế hoá|tham mưu|rà soát|tăng cường|quán triệt|tuyên truyền|bố trí|sửa đổi|hoàn thiện|trình|giúp|làm đầu mối|tập trung|chịu trách nhiệm|vận động|bảo đảm|đưa'

export const dutyGrammars: Readonly<Record<Language, DutyGrammar>> = {
  vi: {
    implementing: /tổ chức thực hiện|điều khoản thi hành|tổ chức triển khai/iu,
    order: new RegExp(`,?\\s+(?=(?:${vietnameseVerbs})(?!\\p{L}))`, 'iu'),
    orderFirst: new RegExp(`^(?:thành lập|giao|yêu cầu|${vietnameseVerbs})(?!\\p{L})`, 'iu'),
    together: new RegExp(
      `(?:chủ trì,?\\s+)?phối hợp(?: chặt chẽ)? với\\s+([^;.]{2,300}?(?:(?:liên quan|hữu quan)(?!\\p{L})|(?=\\s+(?:${vietnameseVerbs})(?!\\p{L}))|(?=[;.]|$)))`,
      'iu',
    ),
    recurring:
      /(?<!\p{L})(?:thường xuyên|định kỳ|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|hàng tháng|6 tháng|sáu tháng)(?!\p{L})/iu,
    reports: /báo cáo\s+(?:kết quả\s+)?(?:với\s+|lên\s+|cho\s+)?((?=\p{Lu})[^;.]{3,200})/u,
    joints: /\s*,\s*|\s+(?:và|cùng)\s+/u,
  },
  en: {
    implementing: /implementation|organi[sz]ation of implementation|carrying out/iu,
    order: /\s+(?=(?:shall|must|will|should|is (?:assigned|tasked)|are (?:assigned|tasked))(?!\p{L}))/iu,
    orderFirst: /^(?:to\s+)?(?:establish|set up|assign|organi[sz]e|disseminate)/iu,
    together:
      /(?:assume the prime responsibility(?:\s+for)?,?\s+(?:and\s+)?)?(?:and\s+)?coordinat(?:e|ing) with\s+([^;.]{2,300}?)(?=\s+(?:in|to|for)\s|[;.]|$)(?:\s+(?:in|to|for)(?=\s))?/iu,
    recurring:
      /(?<!\p{L})(?:regular(?:ly)?|periodic(?:ally)?|annual(?:ly)?|yearly|quarterly|monthly|every\s+(?:year|quarter|month|six months))(?!\p{L})/iu,
    reports: /report(?:s|ing)?\s+(?:[^;.]{0,60}?\s)?to\s+((?:the\s+)?\p{Lu}[^;.]{2,200})/u,
    joints: /\s*,\s*(?:and\s+)?|\s+and\s+(?=\p{Ll})/u,
  },
  fr: {
    implementing: /mise en œuvre|exécution|organisation/iu,
    order:
      /\s+(?=(?:organisent?|dirigent?|élaborent?|publient?|guident?|suivent|suit|surveillent?|veillent?|assurent?|sont chargée?s|est chargée?|doivent|doit|devra|devront|coordonnent?|président|préside|promulguent?|supervisent?|contrôlent?)(?!\p{L}))/iu,
    orderFirst: /^(?:il est créé|créer|charger|confier|organiser)(?!\p{L})/iu,
    together:
      /(?:,?\s*en\s+(?:coordination|collaboration|liaison)\s+avec|(?:se\s+)?coordonnent?\s+avec)\s+([^;.,]{2,300}?)(?=,|[;.]|$|\s+pour\s)(?:,|\s+pour)?/iu,
    recurring:
      /(?<!\p{L})(?:régulièrement|périodiquement|annuellement|chaque\s+(?:année|trimestre|mois|semestre)|tous les (?:ans|six mois))(?!\p{L})/iu,
    reports:
      /(?:rend(?:ent|re)?\s+compte|fait\s+rapport|font\s+rapport|rapporte(?:nt)?)\s+(?:[^;.]{0,60}?\s)?(?:au|à la|aux|à l')\s*(\p{Lu}[^;.]{2,200})/u,
    joints: /\s*,\s*(?:et\s+)?|\s+et\s+(?=\p{Ll})/u,
  },
}
