import type { Language } from '../../kernel/locale/language.ts'
import { webWords } from '../words/words.ts'
import type { MilestoneWords } from './milestone.ts'

/** The usual words of a milestone line. The caller may put its own in their place (the source of the series). */
export function milestoneWords(language: Language): MilestoneWords {
  const say = webWords(language)
  return {
    actual: say('chart.actual'),
    provisional: say('chart.provisional'),
    required: say('chart.required'),
    requiredLegend: say('chart.requiredLegend'),
    gap: say('chart.gap'),
    earlier: say('chart.earlier'),
    conflict: say('chart.conflict'),
    posts: say('chart.posts'),
    lower: say('chart.lower'),
    breakNote: say('chart.break', { year: '2031' }),
    noData: say('chart.noData'),
  }
}
