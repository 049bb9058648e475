// Short forms that every office writes; they are told apart from words by their letters alone.
const shortForms = new Map([
  ['ubnd', 'uy ban nhan dan'],
  ['hdnd', 'hoi dong nhan dan'],
  ['mttq', 'mat tran to quoc'],
  ['bch', 'ban chap hanh'],
  ['tp', 'thanh pho'],
  ['tphcm', 'thanh pho ho chi minh'],
  ['hcm', 'ho chi minh'],
  ['tw', 'trung uong'],
])
// They bind or point, and are left out as often as they are written.
const bindingWords = new Set(['va', 'and', 'et', 'the', 'cung'])
// The short form of "trung ương", before its letters become those of an everyday word.
const centralSign = /(?<!\p{L})T\.?Ư\.?(?!\p{L})/gu

/**
 * A name without case, accents, marks and binding words, and with short forms written out, so that all spellings of
 * one name are one text: `UBND TP. Huế` and `Uỷ ban nhân dân thành phố Huế` are `uy ban nhan dan thanh pho hue`.
 */
export function foldName(written: string): string {
  const words = plain(written.normalize('NFC').replace(centralSign, ' tw ')).match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .filter((word) => !bindingWords.has(word))
    .map((word) => shortForms.get(word) ?? word)
    .join(' ')
}

/** Small letters without accents. */
export function plain(text: string): string {
  return withoutAccents(text).toLowerCase()
}

/** The same letters without accents, as names are written abroad. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
}

/** A name as a part of an address: `Sở Khoa học` is `so-khoa-hoc`. */
export function slugOf(name: string): string {
  return (plain(name).match(/[a-z0-9]+/g) ?? []).join('-').slice(0, 120)
}
