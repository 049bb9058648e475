import type { DutyGrammar } from './grammar.ts'

export const frenchDuties: DutyGrammar = {
  implementing: /mise en œuvre|exécution|organisation/iu,
  announces:
    /^(?:organisation de la mise en œuvre|mise en œuvre|exécution|responsabilités?(?: d(?:e|u|es) .+)?|attributions? d(?:e|u|es) .+)$/iu,
  charges: /\s(?:sont|est) chargée?s?,?\s.{0,60}(?:de l'exécution|de la mise en œuvre)/iu,
  carriesOut: /\s(?:sont|est) chargée?s?,?\s.{0,60}(?:de l'exécution|de la mise en œuvre)/iu,
  lead: /^(?:charger|confier à|responsabilités? d(?:e|u|es)|attributions? d(?:e|u|es))\s+/iu,
  asks: null,
  order:
    /\s*:\s+(?=\p{L})|\s+(?=(?:organisent?|dirigent?|dirige|élaborent?|publient?|guident?|guide|suivent|suit|surveillent?|veillent?|veille|assurent?|sont chargée?s|est chargée?|doivent|doit|devra|devront|coordonnent?|coordonne|président|préside|promulguent?|supervisent?|supervise|contrôlent?|contrôle|mettent|met|proposent?|établissent|établit|rendent|transmettent)(?!\p{L}))/gu,
  insideName: () => false,
  orderFirst: /^(?:il est créé|créer|charger|confier|organiser|élaborer|veiller)(?!\p{L})/iu,
  obligation: /^(?:doivent|doit|devra|devront)\s+/iu,
  together: /(?:,?\s*en\s+(?:coordination|collaboration|liaison)\s+avec|(?:se\s+)?coordonnent?\s+avec)\s+/iu,
  togetherEnd: /,|[;.]|\s+pour(?=\s)/u,
  aboutItself: /^(?:la|le) présente? \p{L}+ (?:entre|est|sera|prend)(?!\p{L})/iu,
  recurring:
    /(?<!\p{L})(?:régulièrement|périodiquement|annuellement|chaque\s+(?:année|trimestre|mois|semestre)|tous les (?:ans|six mois))(?!\p{L})/iu,
  reports:
    /(?:rend(?:ent|re)?\s+compte|fait\s+rapport|font\s+rapport|rapporte(?:nt)?)\s+(?:[^;.]{0,60}?\s)?(?:au|à la|aux|à l')\s*(\p{Lu}[^;.]{2,200})/u,
  joints: /\s*[,;]\s*(?:et\s+)?|\s+et\s+(?=\p{Ll})/gu,
  bodyStart:
    /^(?:(?:le|la|les|l'|du|des|aux|au|et|tous|toutes)\s*)*(?:minist|comité|bureau|gouvernement|premier|assemblée|conseil|commission|département|service|administration|autorité|organisme|organe|collectivité|préfet|maire|direct|présid|secrétariat|front|parti|agence|office|banque|cour|province|ville|localité|entreprise|organisation|garde|chef|syndicat)/iu,
}
