import type { vi } from './vi.ts'

/** What the room of indicators says, in French. */
export const fr = {
  'value.percent': '{value} %',
  'value.percent-per-year': '{value} % par an',
  'value.index': '{value}',
  'value.score': '{n, plural, one {{value} point} other {{value} points}}',
  'value.rank': '{n, selectordinal, one {{value}er} other {{value}e}}',
  'value.count': '{value}',
  'value.times': '{value} fois',
  'value.per-ten-thousand': '{value} pour 10 000 habitants',
  'value.usd-billion': '{n, plural, one {{value} milliard USD} other {{value} milliards USD}}',
  'value.vnd-billion': '{n, plural, one {{value} milliard de dôngs} other {{value} milliards de dôngs}}',
  'value.vnd-million-per-worker':
    '{n, plural, one {{value} million de dôngs par travailleur} other {{value} millions de dôngs par travailleur}}',
  'measure.percent': '{value} {words}',
  'measure.rank': '{rank} {words}',
  'measure.other': '{value} {words}',
  'qualifier.over': 'plus de {said}',
  'qualifier.about': 'environ {said}',
  'period.about': 'vers {period}',
  'status.final': 'définitif',
  'status.preliminary': 'provisoire',
  'status.estimate': 'estimation',
  'status.unknown': 'la source ne dit pas si le chiffre est définitif',
  'status.short.final': 'définitif',
  'status.short.preliminary': 'provisoire',
  'status.short.estimate': 'estimation',
  'status.short.unknown': 'état non précisé',
  'standing.main': 'valeur principale',
  'standing.earlier': 'édition antérieure',
  'standing.conflict': 'autre source ou autre méthode',
  'standing.superseded': 'remplacée le {date}',
  'source.plain': '{publisher}, {date}',
  'source.quoted': '{quotes}, cité par {publisher}, {date}',
  'source.undated': 'sans date',
  'source.original': 'page d’origine',
  'source.kind.official': 'source officielle',
  'source.kind.press': 'presse',
  'source.kind.law': 'texte officiel',
  'source.kind.own': 'exemple de Cột Mốc',
  'direction.higher': 'plus c’est haut, mieux c’est',
  'direction.lower': 'plus c’est bas, mieux c’est',
  'frequency.yearly': 'chaque année',
  'frequency.biennial': 'tous les deux ans',
  'frequency.monthly': 'chaque mois',
  'frequency.irregular': 'sans rythme fixe',
  'list.title': 'Indicateurs',
  'list.description': 'Les mesures suivies, le chiffre le plus récent de chacune et sa source.',
  'list.lede':
    'Chaque chiffre a sa source, sa date et son état. Une mesure sans chiffre figure aussi dans la liste.',
  'list.caption': 'Indicateurs et chiffre le plus récent pour le Vietnam',
  'list.name': 'Indicateur',
  'list.newest': 'Chiffre le plus récent',
  'list.period': 'Période',
  'list.source': 'Source',
  'list.none': 'pas encore de données',
  'list.elsewhere':
    '{values, plural, one {pas de valeur principale pour le pays, # autre valeur} other {pas de valeur principale pour le pays, # autres valeurs}}',
  'list.empty': 'Pas encore d’indicateurs',
  'list.emptyNext': 'Les indicateurs apparaissent ici une fois chargés.',
  'page.answer': '({period}, {status})',
  'page.noAnswer': 'Pas encore de valeur principale pour le pays.',
  'page.differ':
    '{count, plural, one {# autre chiffre pour la même période} other {# autres chiffres pour la même période}}',
  'page.definition': 'Définition',
  'page.unit': 'Unité',
  'page.unitIs': 'Unité : {unit}',
  'page.direction': 'Bon sens',
  'page.frequency': 'Publication',
  'page.authority': 'Qui en répond',
  'page.authorityNone': 'non connu',
  'page.methods': 'Méthodes',
  'page.methodsNote': 'Deux méthodes ne sont jamais reliées par une même courbe.',
  'page.methodMain': 'méthode principale',
  'page.methodOther': 'autre méthode, présentée à part',
  'page.valuesNote':
    'Aucun chiffre n’est effacé : les éditions antérieures et les autres sources restent ici.',
  'page.valuesOf': 'Chiffres : {area}',
  'page.valuesElsewhere': 'Chiffres : autres lieux',
  'page.area': 'Lieu',
  'page.period': 'Période',
  'page.value': 'Valeur',
  'page.method': 'Méthode',
  'page.standing': 'Place',
  'page.source': 'Source et état',
  'page.reason': 'Raison',
  'page.sources': 'Sources',
  'page.note': 'Remarque.',
  'page.empty': 'Pas encore de données',
  'page.emptyNext':
    'La mesure est définie. Les chiffres apparaîtront ici dès qu’ils seront publiés avec une source.',
  'page.downloads': 'Toutes les valeurs, éditions antérieures comprises',
  'error.observations-too-large':
    'Le fichier dépasse 5 Mo ; rien n’a été chargé. Divisez-le et chargez les parties l’une après l’autre.',
  'error.observations-unreadable':
    'Ligne {row} : {problem, select, empty {le fichier est vide} encoding {il y a des caractères hors UTF-8} CSV_QUOTE_NOT_CLOSED {un guillemet s’ouvre sans se fermer} CSV_RECORD_INCONSISTENT_FIELDS_LENGTH {elle n’a pas autant de cellules que l’en-tête} other {elle n’est pas lisible comme CSV}}. Rien n’a été chargé. Enregistrez le fichier en CSV UTF-8, séparé par des virgules, puis rechargez-le.',
  'error.observations-missing-column':
    'Il manque à l’en-tête la colonne « {column} ». Rien n’a été chargé. Ajoutez-la et rechargez le fichier.',
  'error.observations-unknown-column':
    'L’en-tête a une colonne inconnue, « {column} ». Rien n’a été chargé. Retirez-la ou renommez-la, puis rechargez le fichier.',
  'error.observations-repeated-column':
    'L’en-tête a deux fois la colonne « {column} ». Rien n’a été chargé. Retirez-en une et rechargez le fichier.',
  'error.observations-wrong-value':
    'Ligne {row}, colonne « {column} » : « {value} » n’a pas la bonne forme. Rien n’a été chargé. Corrigez la cellule et rechargez le fichier ; les décimales s’écrivent avec un point.',
  'error.observations-unknown-indicator':
    'Ligne {row}, colonne « {column} » : l’indicateur « {value} » n’existe pas. Rien n’a été chargé. Prenez un code de la liste des indicateurs.',
  'error.observations-unknown-method':
    'Ligne {row}, colonne « {column} » : cet indicateur n’a pas de méthode « {value} ». Rien n’a été chargé. Prenez un code de la page de l’indicateur.',
  'error.observations-unknown-area':
    'Ligne {row}, colonne « {column} » : le lieu « {value} » n’existe pas. Rien n’a été chargé. Prenez un code de la liste des lieux.',
  'error.observations-unknown-source':
    'Ligne {row}, colonne « {column} » : la source « {value} » n’est pas connue. Rien n’a été chargé. Enregistrez d’abord la source, puis rechargez le fichier.',
  'error.observations-unknown-reason':
    'Ligne {row}, colonne « {column} » : la raison « {value} » n’existe pas. Rien n’a été chargé. Prenez le code d’une raison existante ou laissez la cellule vide.',
  'error.observations-wrong-unit':
    'Ligne {row}, colonne « {column} » : l’unité « {value} » n’est pas celle de l’indicateur, « {expected} ». Rien n’a été chargé. Convertissez la valeur, corrigez l’unité et rechargez le fichier.',
  'error.observations-not-for-main':
    'Ligne {row}, colonne « {column} » : « {value} » ne peut pas être une valeur principale. Rien n’a été chargé. Une valeur principale suit la méthode principale et porte une période exacte ; écrivez « conflict » ou « earlier » dans la colonne « standing ».',
  'error.observations-duplicate-main':
    'Ligne {row}, colonne « {column} » : la ligne {first} est déjà la valeur principale du même lieu et de la même période. Rien n’a été chargé. Laissez une ligne « main » et marquez l’autre « earlier » ou « conflict ».',
  'error.observations-duplicate-row':
    'Ligne {row}, colonne « {column} » : la valeur « {value} » est déjà à la ligne {first}, avec la même source et la même période. Rien n’a été chargé. Retirez l’une des deux lignes.',
} satisfies Record<keyof typeof vi, string>
