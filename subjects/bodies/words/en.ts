import type { vi } from './vi.ts'

export const en = {
  'error.body-tree-full':
    'One block holds more bodies than can be numbered; nothing was changed. Load fewer bodies under it.',
  'page.title': 'Bodies and places',
  'page.lede':
    'The bodies that resolutions and figures name, with the day they began, the day they ended and who followed, where a source says so. A date that is unknown stays empty.',
  'bodies.title': 'Central bodies',
  'bodies.caption': 'Bodies, how long they stood, and who followed',
  'bodies.name': 'Name',
  'bodies.short': 'Short',
  'bodies.kind': 'Kind',
  'bodies.from': 'From',
  'bodies.until': 'Until',
  'bodies.successor': 'Followed by',
  'bodies.toBeConfirmed': 'to be confirmed',
  'kind.party': 'Party',
  'kind.state': 'State',
  'kind.front': 'Front and organisations',
  'kind.local': 'Local',
  'kind.enterprise': 'Enterprise',
  'kind.other': 'Other',
  'areas.title': 'Places',
  'areas.note': 'The 34 provinces and cities since 1 July 2025, and the former ones that figures name.',
  'areas.caption': 'Provinces and cities, their codes, and what followed',
  'areas.code': 'Code',
  unknown: 'unknown',
} as const satisfies Record<keyof typeof vi, string>
