import type { vi } from './vi.ts'

export const fr = {
  'error.body-tree-full':
    'Un bloc contient plus d’organismes qu’on ne peut en numéroter; rien n’a été modifié. Chargez-en moins.',
  'page.title': 'Organismes et territoires',
  'page.lede':
    'Les organismes que nomment les résolutions et les chiffres, avec leur début, leur fin et leur successeur quand une source les indique. Une date inconnue reste vide.',
  'bodies.title': 'Organismes centraux',
  'bodies.caption': 'Organismes, leur durée et leur successeur',
  'bodies.name': 'Nom',
  'bodies.short': 'Sigle',
  'bodies.kind': 'Nature',
  'bodies.from': 'Depuis',
  'bodies.until': 'Jusqu’au',
  'bodies.successor': 'Successeur',
  'bodies.toBeConfirmed': 'à confirmer',
  'kind.party': 'Parti',
  'kind.state': 'État',
  'kind.front': 'Front et organisations',
  'kind.local': 'Local',
  'kind.enterprise': 'Entreprise',
  'kind.other': 'Autre',
  'areas.title': 'Territoires',
  'areas.note':
    'Les 34 provinces et villes depuis le 1er juillet 2025, et les anciennes que citent les chiffres.',
  'areas.caption': 'Provinces et villes, leur code et leur successeur',
  'areas.code': 'Code',
  unknown: 'inconnu',
} as const satisfies Record<keyof typeof vi, string>
