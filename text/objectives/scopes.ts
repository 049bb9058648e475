type Scope = { readonly code: string; readonly pattern: RegExp }

// A narrower place stands before a wider one.
const scopes: readonly Scope[] = [
  { code: 'ASEAN', pattern: /(?<!\p{L})asean(?!\p{L})/iu },
  { code: 'Southeast Asia', pattern: /đông nam á|south-?\s?east asia|asie du sud-est/iu },
  { code: 'Asia', pattern: /châu á|(?<!\p{L})asia|(?<!\p{L})asie(?!\p{L})/iu },
  { code: 'world', pattern: /thế giới|toàn cầu|(?<!\p{L})world|globally|(?<!\p{L})monde(?!\p{L})|mondial/iu },
]

/** Among whom a rank counts, the same code in every language. */
export function scopeIn(text: string): string | null {
  let best: { at: number; code: string } | null = null
  for (const { code, pattern } of scopes) {
    const at = pattern.exec(text)?.index
    if (at !== undefined && (best === null || at < best.at)) best = { at, code }
  }
  return best?.code ?? null
}

const grossDomesticProduct =
  /^(?:GDP|PIB|tổng sản phẩm trong nước|gross domestic product|produit intérieur brut)(?!\p{L})/iu

/** What a share is a share of: `GDP` in every language, else as written. */
export function ofAs(words: string): string {
  return grossDomesticProduct.test(words) ? 'GDP' : words
}
