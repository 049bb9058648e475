import type { Language, Objective } from '../contract.ts'
import { onlyDocument, readText } from '../fixtures/load.fixture.ts'

type Place = 'aims' | 'general' | 'tasks' | 'results'
type Kind = 'resolution' | 'plan' | 'report' | 'decision'

const headings: Readonly<Record<Language, Readonly<Record<Place, string>>>> = {
  vi: {
    aims: 'MỤC TIÊU CỤ THỂ',
    general: 'MỤC TIÊU TỔNG QUÁT',
    tasks: 'NHIỆM VỤ, GIẢI PHÁP',
    results: 'KẾT QUẢ THỰC HIỆN',
  },
  en: {
    aims: 'SPECIFIC OBJECTIVES',
    general: 'GENERAL OBJECTIVES',
    tasks: 'TASKS AND SOLUTIONS',
    results: 'RESULTS',
  },
  fr: {
    aims: 'OBJECTIFS SPÉCIFIQUES',
    general: 'OBJECTIF GÉNÉRAL',
    tasks: 'TÂCHES ET SOLUTIONS',
    results: 'RÉSULTATS',
  },
}

const kinds: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  vi: { resolution: 'NGHỊ QUYẾT', plan: 'KẾ HOẠCH', report: 'BÁO CÁO', decision: 'QUYẾT ĐỊNH' },
  en: { resolution: 'RESOLUTION', plan: 'PLAN', report: 'REPORT', decision: 'DECISION' },
  fr: { resolution: 'RÉSOLUTION', plan: 'PLAN', report: 'RAPPORT', decision: 'DÉCISION' },
}

const heads: Readonly<Record<Language, (kind: string) => string>> = {
  vi: (kind) =>
    `TỈNH ỦY MẪU\n*\nSố 12-NQ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nMẫu, ngày 15 tháng 4 năm 2025\n\n${kind}\nvề thư viện số\n-----\n`,
  en: (kind) =>
    `PEOPLE'S COMMITTEE OF SAMPLE PROVINCE\nNo. 12/KH-UBND\n\nSOCIALIST REPUBLIC OF VIET NAM\nSample, 15 April 2025\n\n${kind}\non digital libraries\n-----\n`,
  fr: (kind) =>
    `COMITÉ POPULAIRE DE LA PROVINCE MODÈLE\nN° 12/KH-UBND\n\nRÉPUBLIQUE SOCIALISTE DU VIETNAM\nModèle, le 15 avril 2025\n\n${kind}\nsur les bibliothèques numériques\n-----\n`,
}

/** A document of our own, of April 2025, with one section. */
export function sampleDocument(
  language: Language,
  body: string,
  { place = 'aims', kind = 'resolution' }: { place?: Place; kind?: Kind } = {},
): string {
  return `${heads[language](kinds[language][kind])}\nI- ${headings[language][place]}\n\n${body}\n`
}

/** The aims of such a document. */
export async function aimsOf(
  language: Language,
  body: string,
  as: { place?: Place; kind?: Kind } = {},
): Promise<Objective[]> {
  return onlyDocument(await readText(sampleDocument(language, body, as))).objectives
}

const articles: Readonly<Record<Language, readonly [title: string, before: string, after: string]>> = {
  vi: [
    'Nghị quyết 91 của Bộ Chính trị về thư viện số',
    'Hà Nội, ngày 15/4/2025 - Bộ Chính trị vừa ban hành Nghị quyết 91-NQ/TW về thư viện số, trong đó nhấn mạnh vai trò của người đọc và của thư viện cơ sở.',
    'Nhiều bạn đọc cho biết họ mong chờ các thư viện mở cửa cả ngày nghỉ, vì chỉ khi đó người đi làm mới có thời gian đến đọc sách cùng con.',
  ],
  en: [
    'Resolution 91 of the Politburo on digital libraries',
    'Hanoi, April 15, 2025 - The Politburo has issued Resolution No. 91-NQ/TW on digital libraries, which stresses the part that readers and village libraries play in it.',
    'Many readers say that they look forward to libraries that open on days off, because only then do people who work find time to read with their children.',
  ],
  fr: [
    'La résolution 91 du Bureau politique sur les bibliothèques numériques',
    "Hanoï, le 15 avril 2025 - Le Bureau politique vient de publier la résolution n° 91-NQ/TW sur les bibliothèques numériques, qui souligne l'importance des lecteurs.",
    'Beaucoup de lecteurs attendent des bibliothèques ouvertes les jours de repos, car ce sont les seuls où ceux qui travaillent lisent avec leurs enfants.',
  ],
}

/** The aims of an article of our own, of April 2025, with the given paragraphs between two that set none. */
export async function aimsOfPress(language: Language, paragraphs: string): Promise<Objective[]> {
  const [title, before, after] = articles[language]
  return onlyDocument(await readText(`${title}\n\n${before}\n\n${paragraphs}\n\n${after}\n\n${after}\n`))
    .objectives
}

/** What a table of sentences expects of an aim. */
export type Measured = [
  comparator: Objective['comparator'],
  value: number | [number, number] | null,
  unit: Objective['unit'],
  of: string | null,
  deadline: number | null,
]

/** The measure of an aim, as the tables of our tests write it. */
export function measured({ comparator, value, upper, unit, of, deadline }: Objective) {
  return [comparator, upper === null ? value : [value, upper], unit, of, deadline]
}
