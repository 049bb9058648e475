import { foldWords } from '../folding.ts'
import { oneLine } from './cell-words.ts'

/** What a column holds, as its head says. */
export type ColumnRole =
  | 'number'
  | 'group'
  | 'task'
  | 'lead'
  | 'with'
  | 'bodies'
  | 'product'
  | 'form'
  | 'deadline'
  | 'progress'
  | 'result'
  | 'step'
  | 'person'
  | 'money'
  | 'indicator'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'other'

const agency =
  '(?:cơ quan|đơn vị|bộ,? ngành|tổ chức|sở,? ngành|phòng,? ban|ban,? ngành|địa phương|người|cá nhân)'
const doing =
  '(?:thực hiện|phụ trách|chịu trách nhiệm|đầu mối|triển khai|tham mưu|xử lý|được giao|soạn thảo|chủ quản|trình)'

function head(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')
}

const leads = head(
  `chủ trì|chủ trách|${agency}[^,;]{0,40}?${doing}|phân công(?: thực hiện)?|trách nhiệm(?: thực hiện)?|lead(?:ing)?(?: \\p{L}+)?|responsib\\p{L}+|in charge|chef de file|pilote|responsables?|porteurs?`,
)
const pilots = head('chủ trì|lead(?:ing)?|responsib\\p{L}+|in charge|chef de file|pilote|responsables?')
const partners = head(
  'phối hợp|tham gia|co-?ordinat\\p{L}+|cooperat\\p{L}+|support\\p{L}*|partners?|with|associés?|associées?|partenaires?|appui|en coordination(?: avec)?|collaborat\\p{L}+',
)

/** The words of heads in three languages, in the order in which a head is tried: the first that fits counts. */
const columnWords: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:s ?t ?t|t ?t|số t ?t|số thứ tự|n[o°º]\.?|#|nr\.?|num(?:ber|éro)|numéro|item)$/iu],
  ['step', /^(?:trình tự|bước|bước thực hiện|các bước|steps?|étapes?)$/iu],
  ['person', head('họ (?:và )?tên|chức (?:vụ|danh)|full name|position|nom(?: et prénom)?|fonction')],
  ['other', head('ghi chú|notes?|remarks?|remarques?|observations?')],
  [
    'money',
    head(
      'kinh phí|vốn|dự toán|ngân sách|số tiền|tổng mức|đơn giá|thành tiền|mức (?:hưởng|lương|trợ cấp|phụ cấp|thu|chi|phạt)|budget|costs?|prices?|amount|coûts?|prix|montant',
    ),
  ],
  [
    'other',
    head('căn cứ|văn bản giao|cơ sở pháp lý|cơ quan giao|người giao|basis|base légale|địa điểm|biểu mẫu'),
  ],
  ['deadline', /^hạn$/iu],
  [
    'deadline',
    head('thời (?:gian|hạn|điểm)|hạn (?:hoàn thành|chót|cuối)|lộ trình|mốc|deadline|due(?: date)?'),
  ],
  [
    'deadline',
    head(
      'time(?:line|frame| frame| limit)?|completion(?: date)?|schedule|échéances?|délais?|date limite|calendrier',
    ),
  ],
  [
    'result',
    head(
      'kết quả (?:hiện nay|đạt được|thực hiện|triển khai|xử lý)|tình (?:hình|trạng)|mức độ|(?:current )?results? (?:so far|achieved)|achieve\\p{L}+|status|état(?: d.avancement)?|réalis\\p{L}+',
    ),
  ],
  ['progress', head('tiến độ|progress|avancement')],
  ['bodies', new RegExp(`(?=.*${pilots.source})(?=.*${partners.source})`, 'iu')],
  ['with', partners],
  ['lead', leads],
  [
    'form',
    head(
      'hình thức(?: văn bản| ban hành)?|cấp (?:trình|ban hành|phê duyệt)|loại văn bản|thẩm quyền(?: ban hành)?',
    ),
  ],
  [
    'product',
    head(
      'sản phẩm|kết quả|đầu ra|outputs?|deliverables?|products?|(?:expected )?(?:results?|outcomes?)|livrables?|produits?|résultats?(?: attendus?)?',
    ),
  ],
  ['group', head('nhóm(?: nhiệm vụ| nội dung| giải pháp)?|lĩnh vực|trụ cột|area|pillar|domaine|axe')],
  ['unit', /^(?:đơn vị(?: tính)?|đvt|đ\.v\.t\.?|đv tính|units?(?: of measure)?|unités?(?: de mesure)?)$/iu],
  ['lead', /^(?:cơ quan|đơn vị(?:\/cá nhân)?|bộ|sở|agency|body|organisme)$/iu],
  [
    'baseline',
    head(
      'hiện trạng|thực trạng|năm gốc|gốc|cơ sở|ước(?: thực hiện| th)?|thực hiện|baseline|base|current|actual|(?:valeur de )?référence|situation',
    ),
  ],
  [
    'task',
    head(
      'nhiệm vụ|công việc|đầu việc|nội dung|giải pháp|hoạt động|tên văn bản|danh mục|đề án|dự án|tasks?|activit\\p{L}+|actions?|measures?|work|tâches?|activités?|mesures?',
    ),
  ],
  ['indicator', head('chỉ tiêu|chỉ số|tiêu chí|indicators?|indicateurs?')],
  ['target', head('mục tiêu|kế hoạch|phấn đấu|đến năm|targets?|goals?|objectives?|cibles?|objectifs?')],
]

const longestHead = 160

/** What a head of a column says that the column holds; null where it says nothing that we know. */
export function roleOf(words: string): ColumnRole | null {
  const text = foldWords(oneLine(words)).replace(/^\(?\d*\)?\s*|[\s.:*]+$/gu, '')
  if (text === '' || text.length > longestHead) return null
  return columnWords.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** The last year that a head names: `Giai đoạn 2026-2030` is 2030. */
export function yearOf(words: string): number | null {
  const years = words.match(/(?<!\d)20\d\d(?!\d)/g)
  return years === null ? null : Number(years.at(-1))
}

/** The only year that a head names; null where it names none or several. */
export function soleYearOf(words: string): number | null {
  const years = new Set(words.match(/(?<!\d)20\d\d(?!\d)/g))
  return years.size === 1 ? yearOf(words) : null
}

const cited = /(?:ngày[\s\d]*)?tháng\s+\d{1,2}\s+năm\s+\d{4}|[\p{L}\d]*\/[\p{L}\d/-]*/giu
const about =
  /(?<!(?:đến|tới|từ|trước|sau|by|from|until|d'ici|depuis)\s)(?<!\p{L})(?:năm|year|for|in|année|pour|en)\s+20\d\d/iu

/**
 * The year that a title is about (`Nhiệm vụ năm 2026`); null for a year by which or from which, one of several, and those
 * of days and numbers that it cites.
 */
export function yearOfTitle(words: string): number | null {
  const own = foldWords(words).replace(cited, ' ')
  return about.test(own) ? soleYearOf(own) : null
}
