import { foldWords } from '../folding.ts'

/** Who issues official documents: the slug in a work IRI and the names in the three languages. */
type Issuer = { readonly slug: string; readonly names: readonly string[] }

const issuers: readonly Issuer[] = [
  { slug: 'politburo', names: ['Bộ Chính trị', 'Politburo', 'Political Bureau', 'Bureau politique'] },
  {
    slug: 'party-central-committee',
    names: [
      'Ban Chấp hành Trung ương Đảng',
      'Ban Chấp hành Trung ương',
      'Party Central Committee',
      'Central Committee',
      'Comité central du Parti',
      'Comité central',
    ],
  },
  { slug: 'secretariat', names: ['Ban Bí thư', 'Secretariat', 'Secrétariat'] },
  {
    slug: 'national-assembly-standing-committee',
    names: ['Ủy ban Thường vụ Quốc hội', 'Standing Committee of the National Assembly'],
  },
  { slug: 'national-assembly', names: ['Quốc hội', 'National Assembly', 'Assemblée nationale'] },
  { slug: 'prime-minister', names: ['Thủ tướng Chính phủ', 'Prime Minister', 'Premier ministre'] },
  { slug: 'government', names: ['Chính phủ', 'Government', 'Gouvernement'] },
  { slug: 'party-central-office', names: ['Văn phòng Trung ương Đảng', 'Party Central Office'] },
]

const bySlugName = new Map<string, string>()
for (const { slug, names } of issuers) {
  for (const name of names) bySlugName.set(foldWords(name).toLowerCase(), slug)
}

const articles = /^(?:the|le|la|les|l')\s*(?=\p{L})/iu

/** Whether a text is the name of a body of the table. */
export function isKnownIssuer(name: string): boolean {
  return bySlugName.has(foldWords(name).trim().replace(articles, '').toLowerCase())
}

/** The slug of a body in a work IRI: from the table, else its name in plain letters. */
export function issuerSlug(name: string): string {
  const plain = foldWords(name).trim().replace(articles, '').toLowerCase()
  return bySlugName.get(plain) ?? slugOf(plain)
}

/** Plain small letters, digits and hyphens, as a work IRI wants them: `52-NQ/TW` is `52-nq-tw`. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

const names = issuers.flatMap((issuer) => issuer.names).sort((a, b) => b.length - a.length)

/** The known names as an alternation for a pattern, longest first. */
export const issuerAlternatives = names.map((name) => foldWords(name)).join('|')
