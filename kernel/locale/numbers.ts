import type { Language } from './language.ts'

const tags = { vi: 'vi-VN', en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Language, string>
const formats = new Map<string, Intl.NumberFormat>()

function format(language: Language, decimals: number, sign: boolean): Intl.NumberFormat {
  const key = `${language} ${decimals} ${sign}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(tags[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: sign ? 'exceptZero' : 'auto',
  })
  formats.set(key, made)
  return made
}

/**
 * A decimal as the reader's language writes it, with just the digits that its source printed:
 * `'68.60'` is `68,60` in Vietnamese and French, `68.60` in English; `'1298'` is `1.298`, `1,298`, `1 298`.
 */
export function sayNumber(language: Language, decimal: string): string {
  const decimals = decimal.split('.')[1]?.length ?? 0
  return minus(format(language, decimals, false).format(Number(decimal)))
}

/** A reckoned number rounded to `decimals`; `sign` puts + before gains. */
export function sayRounded(language: Language, value: number, decimals: number, sign = false): string {
  return minus(format(language, decimals, sign).format(value))
}

// A hyphen is not a minus sign: screen readers and line breaks treat them differently.
function minus(text: string): string {
  return text.replace('-', '−')
}
