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
  { slug: 'secretariat', names: ['Ban Bí thư Trung ương Đảng', 'Ban Bí thư', 'Secretariat', 'Secrétariat'] },
  {
    slug: 'national-assembly-standing-committee',
    names: [
      'Ủy ban Thường vụ Quốc hội',
      'UBTVQH',
      'Standing Committee of the National Assembly',
      'National Assembly Standing Committee',
      "Comité permanent de l'Assemblée nationale",
    ],
  },
  { slug: 'national-assembly', names: ['Quốc hội', 'National Assembly', 'Assemblée nationale'] },
  {
    slug: 'prime-minister',
    names: ['Thủ tướng Chính phủ', 'Thủ tướng', 'Prime Minister', 'Premier ministre'],
  },
  { slug: 'government', names: ['Chính phủ', 'Government', 'Gouvernement'] },
  {
    slug: 'party-central-office',
    names: ['Văn phòng Trung ương Đảng', 'Party Central Office', 'Central Office of the Party'],
  },
  {
    slug: 'government-office',
    names: ['Văn phòng Chính phủ', 'Government Office', 'Office of the Government'],
  },
  {
    slug: 'ministry-of-defence',
    names: [
      'Bộ Quốc phòng',
      'Ministry of National Defence',
      'Ministry of Defence',
      'Ministère de la Défense',
    ],
  },
  {
    slug: 'ministry-of-public-security',
    names: ['Bộ Công an', 'Ministry of Public Security', 'Ministère de la Sécurité publique'],
  },
  {
    slug: 'ministry-of-foreign-affairs',
    names: ['Bộ Ngoại giao', 'Ministry of Foreign Affairs', 'Ministère des Affaires étrangères'],
  },
  {
    slug: 'ministry-of-home-affairs',
    names: ['Bộ Nội vụ', 'Ministry of Home Affairs', "Ministère de l'Intérieur"],
  },
  { slug: 'ministry-of-justice', names: ['Bộ Tư pháp', 'Ministry of Justice', 'Ministère de la Justice'] },
  { slug: 'ministry-of-finance', names: ['Bộ Tài chính', 'Ministry of Finance', 'Ministère des Finances'] },
  {
    slug: 'ministry-of-industry-and-trade',
    names: ['Bộ Công Thương', 'Ministry of Industry and Trade', "Ministère de l'Industrie et du Commerce"],
  },
  {
    slug: 'ministry-of-agriculture-and-environment',
    names: [
      'Bộ Nông nghiệp và Môi trường',
      'Ministry of Agriculture and Environment',
      "Ministère de l'Agriculture et de l'Environnement",
    ],
  },
  {
    slug: 'ministry-of-construction',
    names: ['Bộ Xây dựng', 'Ministry of Construction', 'Ministère de la Construction'],
  },
  {
    slug: 'ministry-of-culture-sports-and-tourism',
    names: [
      'Bộ Văn hóa, Thể thao và Du lịch',
      'Ministry of Culture, Sports and Tourism',
      'Ministère de la Culture, des Sports et du Tourisme',
    ],
  },
  {
    slug: 'ministry-of-science-and-technology',
    names: [
      'Bộ Khoa học và Công nghệ',
      'Ministry of Science and Technology',
      'Ministère des Sciences et des Technologies',
    ],
  },
  {
    slug: 'ministry-of-information-and-communications',
    names: [
      'Bộ Thông tin và Truyền thông',
      'Ministry of Information and Communications',
      "Ministère de l'Information et des Communications",
    ],
  },
  {
    slug: 'ministry-of-education-and-training',
    names: [
      'Bộ Giáo dục và Đào tạo',
      'Ministry of Education and Training',
      "Ministère de l'Éducation et de la Formation",
    ],
  },
  { slug: 'ministry-of-health', names: ['Bộ Y tế', 'Ministry of Health', 'Ministère de la Santé'] },
  {
    slug: 'ministry-of-planning-and-investment',
    names: [
      'Bộ Kế hoạch và Đầu tư',
      'Ministry of Planning and Investment',
      "Ministère du Plan et de l'Investissement",
    ],
  },
  {
    slug: 'ministry-of-labour-invalids-and-social-affairs',
    names: [
      'Bộ Lao động - Thương binh và Xã hội',
      'Ministry of Labour, Invalids and Social Affairs',
      'Ministry of Labor, War Invalids and Social Affairs',
      'Ministère du Travail, des Invalides et des Affaires sociales',
    ],
  },
  {
    slug: 'ministry-of-natural-resources-and-environment',
    names: ['Bộ Tài nguyên và Môi trường', 'Ministry of Natural Resources and Environment'],
  },
  {
    slug: 'ministry-of-ethnic-minorities-and-religions',
    names: ['Bộ Dân tộc và Tôn giáo', 'Ministry of Ethnic Minorities and Religions'],
  },
  {
    slug: 'state-bank',
    names: [
      'Ngân hàng Nhà nước Việt Nam',
      'Ngân hàng Nhà nước',
      'State Bank of Vietnam',
      'State Bank of Viet Nam',
      "Banque d'État du Vietnam",
    ],
  },
  {
    slug: 'government-inspectorate',
    names: ['Thanh tra Chính phủ', 'Government Inspectorate', 'Inspection du gouvernement'],
  },
]

const bySlugName: Map<string, string> = new Map<string, string>()
for (const { slug, names } of issuers) {
  for (const name of names) bySlugName.set(slugOf(foldWords(name)), slug)
}

const articles = /^(?:the|le|la|les|l')\s*(?=\p{L})/iu

// A head signs for the office: Bộ trưởng Bộ Tài chính and Bộ Tài chính issue the same circular.
const heads =
  /^(?:bộ trưởng(?:,? (?:-\s*)?chủ nhiệm)?|chủ tịch|chủ nhiệm|thống đốc|tổng thanh tra|minister of|ministre de)\s+(?=bộ |văn phòng |ủy ban |ubnd |hội đồng |ngân hàng |quốc hội)/iu

/** Whether a text is the name of a body of the table. */
export function isKnownIssuer(name: string): boolean {
  return bySlugName.has(slugOf(foldWords(name).trim().replace(articles, '')))
}

/**
 * The slug of a body in a work IRI, the same in every language that the table knows: from the table, else its name
 * in plain letters, without the head who signs for it and with its abbreviation written out.
 */
export function issuerSlug(name: string): string {
  const plain = foldWords(name)
    .trim()
    .toLowerCase()
    .replace(articles, '')
    .replace(heads, '')
    .replace(/(?<!\p{L})ubnd(?!\p{L})/giu, 'ủy ban nhân dân')
    .replace(/(?<!\p{L})hđnd(?!\p{L})/giu, 'hội đồng nhân dân')
  const slug = slugOf(plain)
  return bySlugName.get(slug) ?? slug
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
