import type { Grammar } from './grammar.ts'

export const french: Grammar = {
  decimal: ',',
  numberWords: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
  },
  headings: {
    aims: /(?<!\p{L})(?:objectifs?|cibles?|vision|buts?)(?!\p{L})/iu,
    general: /^objectifs?\s+(?:généra(?:l|ux)|global|globaux)/iu,
    other:
      /(?<!\p{L})(?:points? de vue|orientations?|principes?|tâches?|solutions?|mise en œuvre|exécution|situation|causes?|résultats?|mesures)(?!\p{L})/iu,
  },
  deadline:
    /(?<!\p{L})(?:d'ici(?:\s+à)?(?:\s+la)?(?:\s+fin)?(?:\s+de)?|à l'horizon|jusqu'en|avant|vers|pour|à échéance)\s+(?:l'an\s+|l'année\s+|fin\s+)?(20\d\d)(?![\d/])/iu,
  baseline: /par rapport à\s+(?:l'année\s+)?(20\d\d)/iu,
  tells:
    /(?<!\p{L})(?:actuellement|à ce jour|déjà|était|étaient|a été|ont été|a atteint|ont atteint|est équipée?|jusqu'à présent|l'an dernier)(?!\p{L})/iu,
  aiming:
    /(?<!\p{L})(?:vise(?:nt)? à|s'efforcent?|ambitionnent?|objectifs?\s+(?:spécifiques?|chiffrés?|suivants?|est|sont)|se fixent?)(?!\p{L})/iu,
  comparators: [
    [/(?:au moins|au minimum|un minimum de|pas moins de)$|≥$/iu, '>='],
    [/(?:au plus|au maximum|ne dépass\p{L}+ pas|jusqu'à)$|≤$/iu, '<='],
    [/(?:environ|près de|autour de|à peu près|quelque)$|[~≈]$/iu, 'about'],
    [/(?:plus de|plus d'|supérieure? à|dépass\p{L}+|au-delà de|au-dessus de)$|>$/iu, '>'],
    [/(?:moins de|inférieure? à|au-dessous de)$|<$/iu, '<'],
  ],
  orMore: /^[^,;.]{0,20}\s+ou\s+plus/iu,
  from: /(?:augment|pass|port|rédui)[^,;]{0,40}\sde$/iu,
  rangeWord: 'à',
  percent: /^\s*(?:%|pour ?cent)/iu,
  perYear: /^\s*(?:\/\s*an(?!\p{L})|par\s+an(?:née)?|chaque\s+année|annuellement)/iu,
  yearlyGrowth: /croissance\s+annuelle|augment[^,;]{0,40}chaque année/iu,
  perTenThousand: /^\s*(?:\p{L}+\s+){0,3}(?:pour|par)\s*(?:10\s?000|dix mille)/iu,
  currency:
    /^\s*(?<scale>billions?|milliards?|millions?|mille)?\s*(?:de\s+|d')?(?:dollars?|USD|VND|dongs?|euros?)(?!\p{L})/iu,
  index: /(?<!\p{L})indice(?!\p{L})|IDH/iu,
  duration: /^\s*(?:ans?|années?|mois|jours?|heures?|minutes?|fois|km)(?!\p{L})/iu,
  counts: /(?<!\p{L})(?:avoir|construire|atteindre|compter|créer)$/iu,
  ranks: [
    /(?<!\p{L})(?<n>\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\s+(?:premiers?|premières?|meilleurs?)(?!\p{L})/iu,
    /(?<!\p{L})top\s+(?<n>\d{1,3})/iu,
  ],
  worded:
    /à l'échelle nationale|(?:sur|dans)\s+tout\s+le\s+(?:pays|territoire)|ensemble\s+du\s+(?:pays|territoire)|(?<!\p{L})(?:tous\s+les|toutes\s+les|chaque)\s+(?:citoyen|habitant|personne|commune|ménage|foyer|province|localité|entreprise|école|village|service public)|(?<!\p{L})achev(?:er|ée?|ement)/iu,
  parts:
    /,\s+(?=tout en\s)|\s+et\s+(?=(?:la|le|l')\s*(?:maîtrise|formation|construction|achèvement)(?!\p{L}))|,\s+(?=être\s+(?:capable|en mesure))|,\s+(?=avoir\s)/giu,
  carriesOn: /^(?:progressivement|peu à peu|contribuant|ainsi)(?!\p{L})/iu,
  lead: /^(?:(?:et|en outre|en conséquence|notamment|d'ici(?:\s+à)?\s+20\d\d|(?:le\s+)?viet ?nam(?=\s+(?:vise|s'|devra|doit|sera|deviendra))|vise à|s'efforce|d'être|être|parmi|deviendra|devenir|l'un(?:e)? des|avoir|aura|doit|tout en garantissant|garantissant|garantir|assurer|construire|achever|maintenir|que|qu'|dont|avec|l'universalisation d[eu]|l'ampleur de|la construction d[eu]|tous\s+les\s+\p{L}+\s+(?:auront|ont)\s+accès\s+à|le|la|les|un|une|des|du)(?!\p{L})|l'|[,:.–-])\s*/iu,
  subjectEnd:
    /\s+(?:devr(?:ait|aient|a|ont)|doit|doivent|atteign\p{L}+|atteindr\p{L}+|représent\p{L}+|augment\p{L}+|sera|seront|est|sont|couvr\p{L}+|à l'échelle|dans (?=chaque|tout|les)|parmi|avec|dotée?s?|d'ici|provien\p{L}+|au moins|plus de|de (?=\d)|dépass\p{L}+)(?!\p{L})|\s*[,;:]|\s+\d+(?:,\d+)?\s*%/iu,
  rankSubject: /(?:en matière d'|en matière de(?:s)?|en termes de|dans le classement d(?:e|u|es)|pour)\s*/iu,
  of: /^\s*(?:du|de la|de l'|des|de|d')\s*(?=\p{L})/iu,
  ofEnd:
    /\s*[,;.()/]|\s+(?:et|par|dans|en|ser(?:a|ont)|provien\p{L}+|sont|est|qui|ont|dispos\p{L}+|utilis\p{L}+|d'ici)(?!\p{L})/iu,
}
