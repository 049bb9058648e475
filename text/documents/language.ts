import type { Language } from '../contract.ts'

const frequent: Readonly<Record<Language, RegExp>> = {
  vi: /(?<!\p{L})(?:và|của|các|là|có|trong|được|cho|với|những|về|một)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|and|of|to|in|for|is|with|on|shall|by|that)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|la|les|des|et|de|du|en|une|pour|dans|est)(?!\p{L})/giu,
}

/** The language of a text by its commonest words, over the first 20,000 characters. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 20_000)
  let best: Language = 'vi'
  let most = 0
  for (const language of ['vi', 'en', 'fr'] as const) {
    const count = sample.match(frequent[language])?.length ?? 0
    if (count > most) [best, most] = [language, count]
  }
  if (most > 0) return best
  return /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(sample) ? 'vi' : 'en'
}
