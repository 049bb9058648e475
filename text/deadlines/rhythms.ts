import type { TaskDeadline } from '../contract.ts'

type Rhythm = NonNullable<TaskDeadline['recurring']>

const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')
const every = '(?:hằng|hàng|mỗi|theo|định kỳ(?:\\s+(?:hằng|hàng|mỗi|theo))?)'

/** How often, the more frequent first: `hằng quý, hằng năm` is quarterly. `continuous` only where nothing counts. */
const rhythms: readonly (readonly [Rhythm, RegExp])[] = [
  [
    'monthly',
    word(
      `${every} tháng|12 lần\\s*/\\s*năm|(?:01|1|một) tháng\\s*(?:/|một|1)\\s*lần|monthly|(?:every|each) month|chaque mois|tous les mois|mensuel(?:le)?(?:ment)?`,
    ),
  ],
  [
    'quarterly',
    word(
      `${every} qu[ýí]|(?:03|3|ba) tháng\\s*(?:/|một|1)\\s*(?:01\\s*)?lần|0?4 lần\\s*/\\s*năm|qu[ýí]\\s*/\\s*lần|quarterly|(?:every|each) quarter|every three months|chaque trimestre|tous les (?:trois|3) mois|trimestriel(?:le)?(?:ment)?`,
    ),
  ],
  [
    'half-yearly',
    word(
      `${every} (?:0?6|sáu) tháng|(?:0?6|sáu) tháng\\s*(?:/|một|1)\\s*(?:01\\s*)?lần|0?2 lần\\s*/\\s*năm|half[- ]yearly|semi-?annual(?:ly)?|biannual(?:ly)?|every (?:six|6) months|twice a year|chaque semestre|tous les (?:six|6) mois|semestriel(?:le)?(?:ment)?`,
    ),
  ],
  [
    'yearly',
    word(
      `${every} năm|(?:hằng|hàng) niên|năm\\s*/\\s*lần|0?1 lần\\s*/\\s*năm|(?:những|các) năm (?:tiếp theo|sau|tiếp sau)|annual(?:ly)?|yearly|(?:every|each) year|(?:the )?(?:following|subsequent) years|annuel(?:le)?(?:ment)?|chaque année|tous les ans|années suivantes`,
    ),
  ],
  [
    'continuous',
    word(
      'thường xuyên|liên tục|hằng ngày|hàng ngày|thường kỳ|continuous(?:ly)?|ongoing|permanent(?:ly)?|regular(?:ly)?|en continu|continu|en permanence|permanente?|régulièrement',
    ),
  ],
]

/** How often something recurs by its words; null where they do not say that it does. */
export function rhythmIn(words: string): Rhythm | null {
  return rhythms.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
