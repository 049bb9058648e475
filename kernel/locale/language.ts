/** The languages that people read and write here; the first is the one that prevails. */
export const languages = ['vi', 'en', 'fr'] as const
export type Language = (typeof languages)[number]

/** A short text in every language, as data files and tables hold it. */
export type Words = Record<Language, string>

/** True for one of our language codes, as they stand in addresses. */
export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text)
}

/**
 * The language a reader asks for by an Accept-Language header.
 * Vietnamese where the header names none of ours.
 */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return { code: tag.slice(0, 2).toLowerCase(), quality: quality ? Number(quality.trim().slice(2)) : 1 }
    })
    .sort((a, b) => b.quality - a.quality)
  return wanted.map(({ code }) => code).find(isLanguage) ?? 'vi'
}
