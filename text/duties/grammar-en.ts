import type { DutyGrammar } from './grammar.ts'

export const englishDuties: DutyGrammar = {
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
  insideName: () => false,
  orderFirst: /^(?:to\s+)?(?:establish|set up|assign|organi[sz]e|disseminate)(?:ing)?(?!\p{L})/iu,
  obligation:
    /^(?:shall|must|will|should|(?:is|are) (?:assigned|tasked) to|(?:shall be|is|are) responsible for)\s+/iu,
  together:
    /(?:assume the prime responsibility(?:\s+for)?,?\s+(?:and\s+)?)?(?:and\s+)?(?:in )?coordinat(?:e|ing|ion) with\s+/iu,
  togetherEnd: /\s+(?:in|to|for)(?=[\s,])|[;.]/u,
  aboutItself:
    /^this (?:resolution|law|decision|decree|circular|directive|plan) (?:is|takes|shall|was|enters)(?!\p{L})/iu,
  recurring:
    /(?<!\p{L})(?:regular(?:ly)?|periodic(?:ally)?|annual(?:ly)?|yearly|quarterly|monthly|every\s+(?:year|quarter|month|six months))(?!\p{L})/iu,
  reports: /report(?:s|ing)?\s+(?:[^;.]{0,60}?\s)?to\s+((?:the\s+)?\p{Lu}[^;.]{2,200})/u,
  joints: /\s*[,;]\s*(?:and\s+)?|\s+and\s+(?=\p{Ll}|Ministry|People's|Provincial)/gu,
  bodyStart:
    /^(?:(?:the|all|other|relevant|concerned|related|and)\s+)*(?:minist|people|provincial|central|party|agenc|department|office|state |national|government|fatherland|viet ?nam|committee|commission|council|prime|localit|provinces|organi[sz]ation|head|chair|socio|director|units?|authorit|city|municipal|board|bodies|enterprises|businesses|front|supreme|general|secretariat|politburo|district|commune|mass|union|president|concerned|relevant)/iu,
}
