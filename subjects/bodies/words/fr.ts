import type { vi } from './vi.ts'

export const fr = {
  'error.body-tree-full':
    'Un bloc contient plus d’organismes qu’on ne peut en numéroter; rien n’a été modifié. Chargez-en moins.',
  'error.body-unknown': 'Il n’y a pas d’organisme à cette adresse. Cherchez dans l’annuaire.',
  'error.name-body-unknown': 'L’organisme « {body} » n’existe pas ; le nom attend encore une décision.',
  'error.name-set-unknown': 'L’ensemble « {set} » n’existe pas ; le nom attend encore une décision.',
  'error.act-body-unknown': 'L’organisme « {body} » n’existe pas ; rien n’a été modifié.',
  'error.act-body-ended':
    'L’organisme « {body} » a pris fin et ne peut participer ; rien n’a été modifié. Choisissez celui qui lui a succédé.',
  'error.act-in-future':
    'Le {on} n’est pas encore venu (nous sommes le {today}) ; rien n’a été modifié. Saisissez l’acte ce jour-là ou plus tard.',
  'error.act-before-newer':
    '« {body} » est dans son état actuel depuis le {since}, qui n’est pas antérieur au {on} ; rien n’a été modifié. Choisissez un jour après le {since}.',
  'error.act-id-taken':
    'L’identifiant « {body} » est déjà pris ; rien n’a été modifié. Choisissez-en un autre.',
  'error.act-code-taken': 'Le code {code} ({system}) appartient à « {body} » ; rien n’a été modifié.',
  'error.act-area-unknown': 'Le territoire « {area} » n’existe pas ; rien n’a été modifié.',
  'error.act-under-itself':
    '« {body} » ne peut dépendre de « {parent} », car il dépendrait de lui-même ; rien n’a été modifié.',
  'error.act-with-itself': '« {body} » ne peut à la fois finir et recevoir ; rien n’a été modifié.',
  'error.act-parts-left':
    '{count} organismes dépendent encore de « {body} » ; rien n’a été modifié. Indiquez qui les reprend.',
  'error.act-heir-missing':
    '« {body} » n’est aucun des organismes issus de la scission ; rien n’a été modifié. Choisissez l’un d’eux.',
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
