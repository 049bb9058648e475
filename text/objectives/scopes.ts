import type { Table } from './grammar.ts'

// Whichever stands first in the text counts.
const scopes: Table<string> = [
  [/(?<!\p{L})asean(?!\p{L})/u, 'ASEAN'],
  [/đông nam á|south-?\s?east asia|asie du sud-est/u, 'Southeast Asia'],
  [/(?<!nam )châu á(?!\p{L})|(?<!east |\p{L})asia(?!\p{L})|(?<!\p{L})asie(?! du sud|\p{L})/u, 'Asia'],
  [
    /thế giới|toàn cầu|(?<!\p{L})world|global(?:ly|\s+rank)|worldwide|(?<!\p{L})monde(?!\p{L})|mondial/u,
    'world',
  ],
  [
    /cả nước|toàn quốc|(?:in|of|across) the (?:whole )?(?:country|nation)|nationwide|nationally|(?:du|dans le) pays|à l'échelle nationale/u,
    'country',
  ],
]

/** Among whom a rank counts, the same code in every language. */
export function scopeIn(text: string): string | null {
  let first: { at: number; code: string } | null = null
  for (const [pattern, code] of scopes) {
    const at = pattern.exec(text)?.index
    if (at !== undefined && (first === null || at < first.at)) first = { at, code }
  }
  return first?.code ?? null
}
