import type { Language } from '../contract.ts'
import { vietnameseDuties } from './grammar-vi.ts'

/** How a language orders a body to do something. Patterns match folded text. */
export type DutyGrammar = {
  /** headings of the closing part; the last root clause with one is the closing part */
  readonly implementing: RegExp
  /** a heading that is nothing but the announcement of duties, wherever it stands */
  readonly announces: RegExp
  /** what an article of a decision says that charges bodies with something */
  readonly charges: RegExp
  /** what an article of any document says that charges bodies with carrying it out */
  readonly carriesOut: RegExp
  /** words before the bodies that belong to the order: `Giao`, `Trách nhiệm của`, `Responsibilities of` */
  readonly lead: RegExp
  /** "…, đề nghị các cơ quan …": an order in the middle of a sentence; the match ends where the bodies begin */
  readonly asks: RegExp | null
  /** every place where bodies can end and an order begin; the match is the gap between them */
  readonly order: RegExp
  /** whether the words before such a place make it part of a name (Bộ Xây dựng, cơ quan quản lý) */
  readonly insideName: (before: string, after: string) => boolean
  /** a paragraph that orders without naming a body begins with one of these */
  readonly orderFirst: RegExp
  /** words of obligation before the order itself: `có trách nhiệm`, `shall` */
  readonly obligation: RegExp
  /** the words before "with whom" */
  readonly together: RegExp
  /** what ends "with whom", beside another order */
  readonly togetherEnd: RegExp
  readonly recurring: RegExp
  /** what stands before the bodies to which it is reported; group 1 is their list */
  readonly reports: RegExp
  /** what can part two names of a list */
  readonly joints: RegExp
  /** how a name in a list begins; what does not begin so goes on with the name before it */
  readonly bodyStart: RegExp
}

const never = () => false

export const dutyGrammars: Readonly<Record<Language, DutyGrammar>> = {
  vi: vietnameseDuties,
  en: {
    implementing: /implementation|organi[sz]ation of implementation|carrying out/iu,
    announces:
      /^(?:organi[sz]ation (?:of|and) implementation|implementation(?: organi[sz]ation| provisions| responsibilit(?:y|ies))?|responsibilit(?:y|ies)(?: for implementation| of .+)?|assignment of (?:tasks|responsibilities)|duties of .+)$/iu,
    charges: /\s(?:shall|must|will|are|is) (?:be )?(?:responsible for|charged with)\s/iu,
    carriesOut:
      /\s(?:shall|must|will|are|is) (?:be )?(?:responsible for|charged with) (?:the )?(?:implement|execut|enforc)/iu,
    lead: /^(?:to\s+)?(?:assign|request|responsibilit(?:y|ies) of|duties of|tasks of)\s+/iu,
    asks: null,
    order:
      /\s*:\s+(?=(?:to )?\p{Lu}?\p{Ll}+)|\s+(?=(?:shall|must|will|should|is (?:assigned|tasked|responsible)|are (?:assigned|tasked|responsible))(?!\p{L}))/gu,
    insideName: never,
    orderFirst: /^(?:to\s+)?(?:establish|set up|assign|organi[sz]e|disseminate)(?:ing)?(?!\p{L})/iu,
    obligation:
      /^(?:shall|must|will|should|(?:is|are) (?:assigned|tasked) to|(?:shall be|is|are) responsible for)\s+/iu,
    together:
      /(?:assume the prime responsibility(?:\s+for)?,?\s+(?:and\s+)?)?(?:and\s+)?(?:in )?coordinat(?:e|ing|ion) with\s+/iu,
    togetherEnd: /\s+(?:in|to|for)(?=\s)|[;.]/u,
    recurring:
      /(?<!\p{L})(?:regular(?:ly)?|periodic(?:ally)?|annual(?:ly)?|yearly|quarterly|monthly|every\s+(?:year|quarter|month|six months))(?!\p{L})/iu,
    reports: /report(?:s|ing)?\s+(?:[^;.]{0,60}?\s)?to\s+((?:the\s+)?\p{Lu}[^;.]{2,200})/u,
    joints: /\s*[,;]\s*(?:and\s+)?|\s+and\s+(?=\p{Ll}|Ministry|People's|Provincial)/gu,
    bodyStart:
      /^(?:(?:the|all|other|relevant|concerned|related|and)\s+)*(?:minist|people|provincial|central|party|agenc|department|office|state |national|government|fatherland|viet ?nam|committee|commission|council|prime|localit|provinces|organi[sz]ation|head|chair|socio|director|units?|authorit|city|municipal|board|bodies|enterprises|businesses|front|supreme|general|secretariat|politburo|district|commune|mass|union|president|concerned|relevant)/iu,
  },
  fr: {
    implementing: /mise en œuvre|exécution|organisation/iu,
    announces:
      /^(?:organisation de la mise en œuvre|mise en œuvre|exécution|responsabilités?(?: d(?:e|u|es) .+)?|attributions? d(?:e|u|es) .+)$/iu,
    charges: /\s(?:sont|est) chargée?s?,?\s.{0,60}(?:de l'exécution|de la mise en œuvre)/iu,
    carriesOut: /\s(?:sont|est) chargée?s?,?\s.{0,60}(?:de l'exécution|de la mise en œuvre)/iu,
    lead: /^(?:charger|confier à|responsabilités? d(?:e|u|es)|attributions? d(?:e|u|es))\s+/iu,
    asks: null,
    order:
      /\s*:\s+(?=\p{L})|\s+(?=(?:organisent?|dirigent?|dirige|élaborent?|publient?|guident?|guide|suivent|suit|surveillent?|veillent?|veille|assurent?|sont chargée?s|est chargée?|doivent|doit|devra|devront|coordonnent?|coordonne|président|préside|promulguent?|supervisent?|supervise|contrôlent?|contrôle|mettent|met|proposent?|établissent|établit|rendent|transmettent)(?!\p{L}))/gu,
    insideName: never,
    orderFirst: /^(?:il est créé|créer|charger|confier|organiser|élaborer|veiller)(?!\p{L})/iu,
    obligation: /^(?:doivent|doit|devra|devront)\s+/iu,
    together:
      /(?:,?\s*en\s+(?:coordination|collaboration|liaison)\s+avec|(?:se\s+)?coordonnent?\s+avec)\s+/iu,
    togetherEnd: /,|[;.]|\s+pour(?=\s)/u,
    recurring:
      /(?<!\p{L})(?:régulièrement|périodiquement|annuellement|chaque\s+(?:année|trimestre|mois|semestre)|tous les (?:ans|six mois))(?!\p{L})/iu,
    reports:
      /(?:rend(?:ent|re)?\s+compte|fait\s+rapport|font\s+rapport|rapporte(?:nt)?)\s+(?:[^;.]{0,60}?\s)?(?:au|à la|aux|à l')\s*(\p{Lu}[^;.]{2,200})/u,
    joints: /\s*[,;]\s*(?:et\s+)?|\s+et\s+(?=\p{Ll})/gu,
    bodyStart:
      /^(?:(?:le|la|les|l'|du|des|aux|au|et|tous|toutes)\s*)*(?:minist|comité|bureau|gouvernement|premier|assemblée|conseil|commission|département|service|administration|autorité|organisme|organe|collectivité|préfet|maire|direct|présid|secrétariat|front|parti|agence|office|banque|cour|province|ville|localité|entreprise|organisation|garde|chef|syndicat)/iu,
  },
}
