import type { vi } from './vi.ts'

export const fr = {
  'home.title': 'Ce que les résolutions ont promis, et où nous en sommes',
  'home.description':
    'Les objectifs des résolutions, des chiffres réels avec leurs sources, et ce qui manque encore.',
  'home.search': 'Chercher un objectif, une clause, un chiffre ou un organisme',
  'home.road': 'Les jalons promis',
  'home.stands': 'Où en sommes-nous',
  'home.stands.note':
    'La ligne bleue est le réel, les pointillés le chemin requis, les poteaux les niveaux à atteindre, les losanges ambrés des sources divergentes.',
  'home.stands.more': 'Tous les objectifs',
  'home.newest': 'Derniers chiffres',
  'home.newest.note': 'Par date de publication.',
  'home.newest.more': 'Tous les chiffres',
  'home.newest.unknownDate': 'sans date',
  'home.do': 'Ce que vous pouvez faire',
  'home.do.read': 'Lire les résolutions',
  'home.do.read.text': 'Clause par clause, les langues côte à côte, avec les objectifs que chacune fixe.',
  'home.do.data': 'Prendre les chiffres',
  'home.do.data.text': 'Chaque chiffre se télécharge, avec sa source et sa date.',
  'home.do.method': 'Voir la méthode',
  'home.do.method.text':
    'Quel chiffre est retenu, comment un jalon est jugé, comment les sources divergentes sont montrées.',
  'home.do.sample': 'Essayer l’exemple',
  'home.do.sample.text':
    'Une courte résolution en trois langues, rédigée par nos soins, pour voir tout le parcours.',
  'search.title': 'Recherche',
  'search.titleOf': 'Recherche : « {question} »',
  'search.description': 'Chercher dans les résolutions, les objectifs, les chiffres et les organismes.',
  'search.label': 'Chercher un objectif, une clause, un chiffre ou un organisme',
  'search.example': 'par exemple : economie numerique, 5G, 52-NQ/TW',
  'search.count': '{count, plural, one {# résultat} other {# résultats}}',
  'search.none': 'Rien n’a été trouvé',
  'search.noneNext': 'Essayez moins de mots, ou un autre ; les accents ne sont pas nécessaires.',
  'kind.resolution': 'résolution',
  'kind.objective': 'objectif',
  'kind.indicator': 'chiffre',
  'kind.body': 'organisme',
  'kind.clause': 'clause du texte',
  'method.title': 'Méthode et conventions',
  'method.lede':
    'Chaque chiffre a une source, une date et une méthode. Voici les conventions de cette plateforme ; aucune n’est une règle d’une résolution.',
  'method.sources': 'Les chiffres retenus',
  'method.sources.text':
    'Chaque mesure a une méthode principale. La ligne principale ne relie que les chiffres officiels de cette méthode, dans leur dernière édition. La plupart viennent de la presse qui cite l’organisme ; les pages le disent.',
  'method.conflicts': 'Quand les sources divergent',
  'method.conflicts.text':
    'Les chiffres divergents sont placés côte à côte, avec la raison. Rien n’est moyenné ni caché, et deux méthodes ne partagent jamais une ligne. Les éditions antérieures sont conservées.',
  'method.verdict': 'Comment un jalon est jugé',
  'method.verdict.text':
    'Un jalon se juge sur le chiffre officiel de son année. « Environ N » se juge sur N, une fourchette sur sa borne basse. Un indice publié tous les deux ans vaut jusqu’à l’édition suivante. Une moyenne sur plusieurs années exige le chiffre de chaque année. Quand un chiffre manque, la page dit que rien ne vérifie le jalon.',
  'method.path': 'Le chemin requis',
  'method.path.text':
    'Il va tout droit du dernier chiffre officiel avant le jour de la résolution (ou du premier qui suit) à chaque jalon. Pour un objectif de croissance annuelle moyenne, il est horizontal.',
  'method.reading': 'La lecture des textes',
  'method.reading.text':
    'Clauses, objectifs et missions sont lus selon des règles fixes, jamais devinés. Un objectif lu n’est retenu que si résolution, endroit, échéance, comparaison, nombre et unité concordent ; sinon une personne décide.',
  'method.history': 'L’historique',
  'method.history.text':
    'Rien n’est écrasé en silence : chaque changement laisse une ligne dans un registre qui ne peut que croître, disant qui, quand et pourquoi.',
  'accessibility.title': 'Déclaration d’accessibilité',
  'accessibility.goal': 'Notre but',
  'accessibility.goal.text':
    'Chacun peut se servir de ces pages : sur un téléphone modeste, une ligne lente, au clavier seul, avec un lecteur d’écran, sur papier. Nous suivons WCAG 2.2, niveau AA.',
  'accessibility.how': 'Ce qui a été fait',
  'accessibility.how.text':
    'Les pages fonctionnent sans script, dès 320 px de large ; chaque graphique a son tableau ; la couleur n’est jamais le seul signe ; il y a un fond clair et un fond sombre ; la recherche se passe d’accents.',
  'accessibility.limits': 'Ce qui reste à faire',
  'accessibility.limits.text':
    'Les pages ont été vérifiées par des outils et à la main pendant le développement ; aucun test indépendant avec des personnes handicapées n’a eu lieu.',
  'accessibility.tell': 'Nous le dire',
  'accessibility.tell.text': 'Si quelque chose vous gêne, dites-le à l’organisme qui exploite ce site.',
} as const satisfies Record<keyof typeof vi, string>
