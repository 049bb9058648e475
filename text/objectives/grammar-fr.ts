import type { Grammar } from './grammar.ts'
import { frenchUnits } from './units-fr.ts'

const number = '\\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|quarante|cinquante'
const members = '(?:pays|nations|économies|provinces|localités|villes|places)(?: \\p{L}+){0,4}'
const month = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) '
const part = `(?:(?:le |la |au |du )?(?:(?:\\d{1,2}|1er) )?${month}(?:de )?|(?:le |la |au |du )?(?:premier|deuxième|second|troisième|quatrième|1er|2e|3e|4e) (?:trimestre|semestre) (?:de )?)?`

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
    quinze: 15,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
  },
  hints: {
    strong: /vis|efforc|ambition|objectif|cible|fixe|engage|aspire/,
    floor: /moins|minimum|inférieure|plus d|dépass|supérieure/,
    figure: /\d|doubl|tripl|multipl|premi|meilleur|moins|plus|maximum|minimum|jusqu/,
    rank: /premi|meilleur|top|parmi|dans les/,
  },
  numberInWords:
    /(?:au moins|au plus|au maximum|au minimum|pas moins de|plus de|jusqu'à)\s(?<n>une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|quarante|cinquante)(?=\s\p{L})/gu,
  headings: {
    aims: /(?<!\p{L})(?:objectifs?|cibles?|vision|buts?)(?!\p{L})/u,
    general: /^(?:l')?objectifs?\s(?:généra(?:l|ux)|global|globaux|d'ensemble)/u,
    past: /(?<!\p{L})(?:situation|causes?|résultats?|bilan|évaluation|état des lieux|contexte|limites?|insuffisances)(?!\p{L})/u,
    other:
      /(?<!\p{L})(?:points? de vue|orientations?|principes?|tâches?|missions|solutions?|mise en œuvre|exécution|mesures|exigences|responsabilités|financement|organisation)(?!\p{L})/u,
    toReach: /(?:atteindre|réaliser|atteinte|réalisation)(?: des?| les| ces| aux)? (?:objectifs?|cibles?)/u,
  },
  deadlines: {
    by: new RegExp(
      `(?<!\\p{L})(?:(?:d'ici(?: (?:à|au|le|la))?|à l'horizon(?: de)?|à horizon|jusqu'(?:en|à|au)|avant|vers|pour|à échéance(?: de)?|au plus tard(?: en| le| fin| à)?)\\s(?:la )?(?:(?:fin|mi|début)[- ](?:de )?)?${part}(?:l'an |l'année )?|(?:à |en )?(?:la )?fin )(20\\d\\d)(?![\\d/])`,
      'gu',
    ),
    period:
      /(?:(?:(?:sur|pendant|durant|pour|au cours de|dans) )?(?:la |les )?(?:période|années|phase)(?: de)? 20\d\d\s?(?:[-–]|à)\s?|(?:de|entre) 20\d\d (?:à|et) )(20\d\d)(?![\d/])/gu,
    bare: /(?<!\p{L})en (20\d\d)(?![\d/-])/gu,
  },
  baseline:
    /(?:par rapport (?:à|au niveau de|aux niveaux de)|comparé(?:e|s|es)? à) (?:l'année |l'an |la fin de |celui de )?(20\d\d)/gu,
  stance:
    /(?<!\p{L})(?:(?<strong>vise(?:nt|ra|ront)?(?= )|visant|s'efforc\p{L}+|ambitionn\p{L}+|ambitions?|(?<!(?:dépassé|atteint|atteindre|réaliser|concrétiser) (?:l'|les |cet |ces |ses |leurs |son )?)objectifs?|cibles?|se fixe(?:nt)?|s'est fixée?|s'engage(?:nt)?|aspire(?:nt)?|vision)|(?<weak>devr(?:a|ont|ait|aient)|doit|doivent|ser(?:a|ont)|aur(?:a|ont)|atteindr(?:a|ont)|prévoi(?:t|ent)|entend(?:ent)?|il faut)|(?<told>en glissement annuel|(?:la )?même période)|(?<past>actuellement|aujourd'hui|à ce jour|déjà|ét(?:ait|aient)|avai(?:t|ent)|l'a (?:\p{L}+é)|(?:a|ont) (?:\p{L}+ment )?(?:été|atteint|\p{L}{2,}(?:é|u|is|it)(?:e|es|s)?|fini|réussi|accompli|fourni|établi)|s'est(?! fix)|se sont|jusqu'à présent|l'an(?:née)? derni(?:er|ère)|(?:ces|des|les) (?:\p{L}+ )?derni(?:ers|ères)|\p{L}{2,}aient|estimée?s?|selon (?:les statistiques|le rapport)|récemment))(?!\p{L})/gu,
  carriesAims:
    /^(?:en outre|par ailleurs|de plus|plus précisément|en particulier|parallèlement|également|concrètement|ainsi|en conséquence|d'ici|à l'horizon|s'agissant|concernant|en matière)/u,
  allots:
    /(?<!\p{L})(?:consacr\p{L}+|affect\p{L}+|réserv\p{L}+|allou\p{L}+|garanti\p{L}*|assur\p{L}+|maint\p{L}+|atteindre|représent\p{L}+)(?!\p{L})/u,
  comparators: [
    [
      /(?:au moins|au minimum|un minimum de|minimum|pas moins d(?:e |')|pas moins de|(?:pas|non) inférieure?s? à|d'au moins|supérieure? ou égale? à)$|≥$/u,
      '>=',
    ],
    [
      /(?:au plus|tout au plus|au maximum|un maximum de|maximum|(?:sans|ne pas|n'excède(?:nt|ra)? pas|ne dépass\p{L}+ pas)(?: dépasser| excéder)?|n'excédant pas|jusqu'à|pas plus de|inférieure? ou égale? à)$|≤$/u,
      '<=',
    ],
    [
      /(?:environ|près d(?:e |')|près de|autour d(?:e |')|autour de|aux alentours de|à peu près|quelque|approximativement|de l'ordre de)$|[~≈]$/u,
      'about',
    ],
    [
      /(?:plus de|plus d'|supérieure?s? à|dépass\p{L}+(?: (?:les|le seuil de))?|excéd\p{L}+|au-delà de|au-dessus de|passer la barre des)$|>$/u,
      '>',
    ],
    [
      /(?:moins de|moins d'|inférieure?s? à|au-dessous de|en dessous de|sous(?: (?:les|la barre des))?)$|<$/u,
      '<',
    ],
  ],
  after: [
    [/^[^,;.\d]{0,20}?\s?(?:ou plus|et plus|ou davantage|au moins|au minimum)(?!\p{L})/u, '>='],
    [/^[^,;.\d]{0,20}?\s?(?:ou moins|au plus|au maximum)(?!\p{L})/u, '<='],
  ],
  from: /(?:(?:pass|port|relev|ramen)\p{L}*[^,;]{0,50}\s(?:de|du)(?: près de| environ)?|contre|par rapport à|au lieu de|comparé à)$/u,
  risesTo:
    /(?:passe\p{L}*|port\p{L}*|ramen\p{L}*|rédui\p{L}*)[^;]{0,60}\sà(?: (?:plus de|moins de|environ|au moins))?$/u,
  rangeWord: 'à',
  between: { opens: /(?<!\p{L})entre\s*$/u, joint: 'et' },
  units: frenchUnits,
  counts:
    /(?<!\p{L})(?:avoir|construire|atteindre|compter|créer|former|disposer de|mettre en place|attirer|établir|développer|accueillir|soutenir|aura|comptera|planter|déployer)$/u,
  names:
    /(?:résolution|décision|décret|circulaire|directive|article|alinéa|section|chapitre|partie|annexe|phase|niveau|version|n°|numéro|page|groupe|étape|projet|industrie|les|des|aux|ces)$/u,
  uncounted:
    /^(?:\s?[/\\+*=:°]|\s?(?:g|e|ème|er|ère|h)(?!\p{L})|\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/u,
  multiples: [
    [/(?<!\p{L})(?:doubl(?:er|era|eront|ement)|multipli\p{L}+ par deux)(?!\p{L})/u, 2],
    [/(?<!\p{L})(?:tripl(?:er|era|eront|ement)|multipli\p{L}+ par trois)(?!\p{L})/u, 3],
  ],
  ranks: [
    new RegExp(
      `(?<!\\p{L})(?<n>${number})\\s(?:premiers?|premières?|meilleurs?|meilleures?)(?!\\p{L})`,
      'gu',
    ),
    new RegExp(`(?<!\\p{L})top\\s?(?<n>${number})(?![\\p{L}\\d%])`, 'gu'),
    new RegExp(
      `(?:parmi|dans) les (?<n>${number}) ${members}?\\s(?:les (?:plus|mieux)|leaders?|de tête|en tête|pionniers?)`,
      'gu',
    ),
  ],
  place: {
    before: /(?:rang|classée?s?|position)$/u,
    after: /^\s?(?:er|ère|e|ème)\s(?:rang|place|position)/u,
  },
  worded:
    /^(?:tous\sles|toutes\sles|chaque)\s(?!deux|trois|ans|mois|efforts|mesures|moyens|autres)|à l'échelle nationale|(?:sur|dans|à)\stout(?:e)?\s(?:le|la)\s(?:pays|territoire|population|province|ville)|ensemble\s(?:du|de la|des)\s(?:pays|territoire|population|citoyens|communes|provinces|ministères|établissements|écoles|services|administrations)|(?<!\p{L})(?:tous\sles|toutes\sles|chaque|la totalité des)\s(?:\p{L}+ )?(?:citoyen|habitant|personne|commune|ménage|foyer|province|localité|entreprise|école|village|service|procédure|ministère|établissement|hôpita|administration|quartier|district|fonctionnaire|agence|organisme)|(?<!\p{L})achev(?:er|ée?s?|ement|ant)(?!\p{L})|universalis|généralis/u,
  respectively: /respectivement/u,
  parts:
    /,\s+(?=tout en\s)|\s+et\s+(?=(?:la|le|l')\s*(?:maîtrise|formation|construction|achèvement)(?!\p{L}))|,\s+(?=être\s+(?:capable|en mesure))|,\s+(?=avoir\s)/gu,
  carriesOn: /^(?:progressivement|peu à peu|contribuant|ainsi)(?!\p{L})/u,
  joint: 'et|ou|puis',
  lead: /^(?:(?:et|en outre|en conséquence|notamment|d'ici(?:\s+à)?\s+20\d\d|(?:le\s)?viet ?nam(?=\s+(?:vise|s'|devra|doit|sera|deviendra))|vise à|s'efforce|d'être|être|parmi|deviendra|devenir|l'un(?:e)? des|avoir|aura|doit|tout en garantissant|garantissant|garantir|assurer|construire|achever|maintenir|que|qu'|dont|avec|l'universalisation d[eu]|l'ampleur de|la construction d[eu]|tous\s+les\s+\p{L}+\s+(?:auront|ont)\s+accès\s+à|porter|le|la|les|un|une|des|de|du)(?!\p{L})|l'|[,:.–-])\s*/u,
  subjectEnd:
    /\s+(?:devr(?:ait|aient|a|ont)|doit|doivent|attei\p{L}+|représent\p{L}+|augment\p{L}+|diminu\p{L}+|pass\p{L}+|figur\p{L}+|compt\p{L}+|dispos\p{L}+|sera|seront|est|sont|couvr\p{L}+|à l'échelle|dans (?=chaque|tout|les)|parmi|avec|dotée?s?|d'ici|provien\p{L}+|au moins|plus de|de (?=\d)|à (?=\d|plus|au)|dépass\p{L}+)(?!\p{L})|\s*[,;:]|\s+\d+(?:,\d+)?\s*%/u,
  subjectStart:
    /^\s*(?:(?:et|dont)\s+)?(?:la (?:part|proportion)|le (?:taux|nombre|pourcentage|revenu)|les (?:dépenses|exportations)|au moins|plus de|100|avoir|attirer|former|\d)/u,
  rankSubject: /(?:en matière d'|en matière de(?:s)?|en termes de|dans le classement d(?:e|u|es)|pour)\s*/u,
  of: /^\s*(?:ou plus\s+)?(?:du nombre total d(?:e |'|es )|du total d(?:e |'|es )|du|de la|de l'|des|de|d')\s*(?=\p{L})/u,
  ofEnd:
    /\s*[,;.():/]|\s+(?:et|par|dans|en|à|ser(?:a|ont)|provien\p{L}+|sont|est|qui|ont|aur\p{L}+|dispos\p{L}+|utilis\p{L}+|d'ici|doi(?:t|vent)|devr\p{L}+|bénéfici\p{L}+|pour|contre|puis|avant|sur|accèd\p{L}+|particip\p{L}+|fourni\p{L}*|ach[eè]v\p{L}+|suiv\p{L}+|obtien\p{L}+|au|réalis\p{L}+|trait\p{L}+)(?!\p{L})/u,
  ofBefore:
    /(?:part|proportion|contribution)[^,;:\d]{0,80}?\s(?:dans|à)\s((?:le |la |les |l')?[^,;:\d]{3,50}?)\s(?:atteign\p{L}+|atteindr\p{L}+|à|devr\p{L}+|dépass\p{L}+|sera|doit|représent\p{L}+|au moins|plus)(?!\p{L})/u,
}
