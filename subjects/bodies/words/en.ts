import type { vi } from './vi.ts'

export const en = {
  'error.body-tree-full':
    'One block holds more bodies than can be numbered; nothing was changed. Load fewer bodies under it.',
  'error.body-unknown': 'There is no body at this address. Look for it in the directory of bodies.',
  'error.name-body-unknown': 'There is no body “{body}”; the name still waits for a decision.',
  'error.name-set-unknown': 'There is no set of bodies “{set}”; the name still waits for a decision.',
  'error.act-body-unknown': 'There is no body “{body}”; nothing was changed.',
  'error.act-body-ended':
    'The body “{body}” has ended, so it cannot take part; nothing was changed. Choose the body that followed.',
  'error.act-in-future':
    '{on} has not come yet (today is {today}); nothing was changed. Enter this on that day or later.',
  'error.act-before-newer':
    '“{body}” has stood as it is since {since}, which is not before {on}; nothing was changed. Choose a day after {since}.',
  'error.act-id-taken': 'The id “{body}” is taken; nothing was changed. Choose another one.',
  'error.act-code-taken': 'The code {code} ({system}) belongs to “{body}”; nothing was changed.',
  'error.act-area-unknown': 'There is no area “{area}”; nothing was changed.',
  'error.act-under-itself':
    '“{body}” cannot stand under “{parent}”, since it would stand under itself; nothing was changed.',
  'error.act-with-itself': '“{body}” cannot both end and receive; nothing was changed.',
  'error.act-parts-left':
    '{count} bodies still stand under “{body}”; nothing was changed. Name who follows and takes them over.',
  'error.act-heir-missing':
    '“{body}” is none of the bodies after the split; nothing was changed. Choose one of those.',
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
