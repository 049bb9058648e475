import type { Language } from '../../kernel/locale/language.ts'

/** Every kind of page, by name: its address behind the language. All of them have facts that ship. */
export const places = {
  home: '/',
  resolutions: '/resolutions',
  'resolution with its text': '/resolutions/01-nq-mau',
  'resolution in outline': '/resolutions/52-nq-tw',
  clause: '/resolutions/01-nq-mau/clauses/part_II__para_2__indent_1',
  objectives: '/objectives',
  'objective where sources differ': '/objectives/digital-economy-share-gdp',
  'objective of ranks': '/objectives/gii-rank',
  'objective without figures': '/objectives/smart-cities',
  'objective without measure': '/objectives/52-nq-tw-2030-digital-government',
  'objective of the sample': '/objectives/sample-online-dossiers',
  indicators: '/indicators',
  indicator: '/indicators/digital-economy-share-gdp',
  bodies: '/bodies',
  'bodies before the merger': '/bodies?on=2025-06-30',
  'bodies found': '/bodies?q=bac+ninh',
  'body of a province': '/bodies/ubnd-bac-ninh',
  'body that ended': '/bodies/ubnd-former-bac-giang',
  'body with others under it': '/bodies/chinh-phu',
  'search with results': '/search?q=5G',
  'search without results': '/search?q=xyzzy',
  'search without question': '/search',
  method: '/method',
  accessibility: '/accessibility',
  'missing page': '/no-such-page',
} as const satisfies Record<string, string>

export type Place = keyof typeof places

/** The path of a page in a language: `/fr/objectives`. */
export function pathOf(language: Language, place: Place): string {
  return `/${language}${places[place] === '/' ? '' : places[place]}`
}

/** The names of all kinds of pages. */
export const placeNames = Object.keys(places).filter((name): name is Place => name in places)
