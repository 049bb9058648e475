import type { Language } from './language.ts'

const months = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
} as const

/**
 * A date as the reader's language writes it, as precise as it is known:
 * `2026-11-27` is 27/11/2026, 27 Nov 2026, 27 nov. 2026; `2024-09` is 09/2024, Sep 2024, sept. 2024; `2025` is 2025.
 */
export function sayDate(language: Language, date: string): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  if (language === 'vi') return [day, month, year].filter(Boolean).join('/')
  const name = months[language][Number(month) - 1] ?? month
  return [day && ordinal(language, Number(day)), name, year].filter(Boolean).join(' ')
}

// French writes the first of a month as an ordinal, and no other day.
function ordinal(language: Language, day: number): string {
  return language === 'fr' && day === 1 ? '1er' : String(day)
}
