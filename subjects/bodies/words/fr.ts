import type { vi } from './vi.ts'

export const fr = {
  'error.body-tree-full':
    'Un bloc contient plus d’organismes qu’on ne peut en numéroter; rien n’a été modifié. Chargez-en moins.',
  'error.body-unknown': 'Il n’y a pas d’organisme à cette adresse. Cherchez dans l’annuaire.',
  'error.name-body-unknown': 'L’organisme « {body} » n’existe pas ; le nom attend encore une décision.',
  'error.name-set-unknown': 'L’ensemble « {set} » n’existe pas ; le nom attend encore une décision.',
  'error.bodies-file-unreadable':
    '{file} est illisible, rien n’a été chargé : {reason, select, empty {il n’a aucune ligne} damaged {il est abîmé, ou n’est ni CSV ni XLSX} encoding {ses lettres ne sont pas en Unicode ; enregistrez-le en UTF-8} too_large {il est trop grand ; divisez-le} too_many_rows {il a trop de lignes ou de colonnes ; divisez-le} protected {il a un mot de passe ou est un ancien XLS ; enregistrez-le en XLSX} other {pour une raison inconnue}}.',
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
  'meaning.body': 'un organisme',
  'meaning.set': 'un ensemble d’organismes',
  'meaning.ambiguous': 'plusieurs sont possibles',
  'meaning.other-days': 'un nom d’autres jours',
  'meaning.nobody': 'aucun organisme',
  'meaning.unknown': 'personne n’est connu sous ce nom',
  'import.problem': '{cell} : {problem} {value, select, _ {} other {« {value} »}}',
  'import.moreProblems': 'et encore {count} cellules fausses',
  'import.twin': 'Les codes {code} et {twin} désignent un seul lieu ; les deux sont gardés.',
  'import.refused':
    'Rien n’a été chargé : corrigez ces cellules et recommencez. Les lignes justes : {created} nouvelles, {renamed} renommées, {moved} déplacées, {ended} terminées, {same} inchangées.',
  'import.loaded':
    'Chargé : {created} nouveaux, {renamed} renommés, {moved} déplacés, {ended} terminés, {same} inchangés.',
  'import.preview':
    'Le chargement donnerait : {created} nouveaux, {renamed} renommés, {moved} déplacés, {ended} terminés, {same} inchangés. Rien n’a été modifié.',
  'import.same':
    'Toutes les lignes sont inchangées ({same}) ; {created} nouvelles, {renamed} renommées, {moved} déplacées, {ended} terminées.',
  'problem.no-columns': 'la première ligne n’a pas de colonne de noms',
  'problem.missing': 'la cellule est vide',
  'problem.code-shape': 'le code a une mauvaise forme (communes : cinq chiffres, en texte)',
  'problem.code-twice': 'une ligne plus haut nomme déjà cet organisme',
  'problem.id-taken': 'un organisme de ce nom existe sous le même parent',
  'problem.kind-unknown': 'la nature n’est pas connue',
  'problem.parent-unknown': 'l’organisme dont il dépendrait n’existe pas',
  'problem.day-wrong': 'ce n’est pas une date (2025-07-01 ou 01/07/2025)',
  'problem.in-future': 'ce jour n’est pas encore venu',
  'problem.before-newer': 'l’organisme a changé ce jour-là ou plus tard',
  'problem.already-ended': 'l’organisme a pris fin',
  'problem.parts-left': 'des organismes en dépendent encore',
  'problem.nothing-to-end': 'il n’y a pas un tel organisme à terminer',
  'outcome.created': 'nouveau',
  'outcome.renamed': 'renommé',
  'outcome.moved': 'déplacé',
  'outcome.ended': 'terminé',
  'outcome.same': 'inchangé',
  'part.begins': 'créé',
  'part.ends': 'prend fin',
  'part.receives': 'reprend',
  'part.renamed': 'renommé',
  'part.moved': 'déplacé',
  'act.areaEnds': 'territoire terminé',
  'act.previewed': 'Voici ce qui arriverait ; rien n’a été modifié.',
  'act.done': 'Fait.',
  'passes.duties': 'obligations',
  'passes.series': 'séries de chiffres',
  'passes.rights': 'droits',
  unknown: 'inconnu',
} as const satisfies Record<keyof typeof vi, string>
