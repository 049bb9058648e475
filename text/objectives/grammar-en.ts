import type { Grammar } from './grammar.ts'

export const english: Grammar = {
  decimal: '.',
  numberWords: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  headings: {
    aims: /(?<!\p{L})(?:objectives?|targets?|goals?|aims?|vision)(?!\p{Ll})/iu,
    general: /^(?:overall|general|overarching)\s+(?:objectives?|goals?|aims?)/iu,
    other:
      /(?<!\p{L})(?:directions?|viewpoints?|views?|guiding|principles?|tasks?|solutions?|implementation|situation|causes?|results?|policies|guidelines)(?!\p{L})/iu,
  },
  deadline:
    /(?<!\p{L})(?:by|to|towards?|until|before|no later than|for the period(?: of)? 20\d\d\s*[-–])\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:year\s+)?(20\d\d)(?![\d/])/iu,
  baseline: /compared\s+(?:with|to)\s+(?:the\s+year\s+)?(20\d\d)|(?:from|relative to)\s+(20\d\d)\s+levels?/iu,
  tells:
    /(?<!\p{L})(?:currently|so far|already|to date|was|were|has been|have been|had|as of|at present|last year|over the past)(?!\p{L})/iu,
  aiming: /(?<!\p{L})(?:aims?|aiming|strives?|targets?|seeks?|goals?|plans? to|objectives?)(?!\p{L})/iu,
  comparators: [
    [/(?:at least|no less than|not less than|no fewer than|a minimum of|minimum)$|≥$/iu, '>='],
    [/(?:at most|no more than|not more than|up to|a maximum of|not exceeding)$|≤$/iu, '<='],
    [/(?:about|around|approximately|roughly|nearly|some)$|[~≈]$/iu, 'about'],
    [/(?:over|more than|above|exceeding|greater than|higher than|in excess of|exceeds?)$|>$/iu, '>'],
    [/(?:under|less than|below|fewer than|lower than)$|<$/iu, '<'],
  ],
  orMore: /^[^,;.]{0,20}\s+or\s+(?:more|higher|above)/iu,
  from: /(?:increas|rais|ris|grow|reduc|from a level)[^,;]{0,40}from$/iu,
  rangeWord: 'to',
  percent: /^\s*(?:%|per ?cent)/iu,
  perYear: /^\s*(?:\/\s*year|per\s+(?:year|annum)|a\s+year|each\s+year|every\s+year|yearly|annually)/iu,
  yearlyGrowth: /(?:annual|yearly)[^,;]{0,40}(?:growth|increase|rate)|grow(?:th|ing)?[^,;]{0,40}annually/iu,
  perTenThousand: /^\s*(?:\p{L}+\s+){0,3}(?:per|for every|\/)\s*(?:10,?000|ten thousand)/iu,
  currency:
    /^\s*(?<scale>trillion|billion|million|thousand)?\s*(?:dollars?|USD|US\$|VND|dong|euros?)(?!\p{L})/iu,
  index: /(?<!\p{L})index(?!\p{L})|HDI/iu,
  duration: /^\s*-?\s*(?:years?|months?|days?|hours?|minutes?|times|km)(?!\p{L})/iu,
  counts: /(?<!\p{L})(?:have|having|build|building|reach|reaching|establish|establishing|form|forming)$/iu,
  ranks: [
    /(?<!\p{L})top\s+(?<n>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)(?![\d%])/iu,
    /(?<!\p{L})(?<n>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)\s+(?:leading|top|best|foremost|highest)(?!\p{L})/iu,
    /(?<!\p{L})first\s+(?<n>\d{1,3}|two|three|four|five|ten)\s+(?:countries|nations|economies)/iu,
  ],
  worded:
    /nationwide|whole country|entire country|throughout the country|(?<!\p{L})(?:all|every|each)\s+(?:(?:the|of the)\s+)?(?:citizens?|people|persons?|households?|communes?|wards?|provinces?|localit|enterprises?|agenc|schools?|villages?|services?|procedures)|(?<!\p{L})everyone|(?<!\p{L})complet(?:e|ed|ing|ion)(?!\p{L})|come to an end/iu,
  parts:
    /\s+and\s+(?=(?:ensuring|increasing|making|being|having|building|completing)\s|that\s|(?:the\s+)?(?:formation|construction|completion|development)\s+of\s)|,\s+(?=be\s+able|being\s+able|being\s+capable|have\s|having\s)/giu,
  carriesOn: /^(?:gradually|step by step|thereby|thus|in which priority|contributing)(?!\p{L})/iu,
  lead: /^(?:(?:and|specifically|in particular|accordingly|basically|also|that|by 20\d\d|(?:viet ?nam|the country|our country|it)(?=\s+(?:must|will|shall|should|aims?|become|to))|must|will|shall|should|aims? to|become|be|there (?:are|is|will be)|have|having|one of|build|building|making\s*viet ?nam|making|make|ensuring|ensure|increasing|maintaining|maintain|by the united nations|among|in|number of(?=\s+\p{L})|updating|completing|complete|reaching|being (?:capable of|able to|ranked)|being|able to|capable of|(?:all|every)\s+[\p{L}]+\s+(?:will\s+)?(?:have\s+access\s+to|have|has|having access to)|(?:the\s+)?(?:construction|formation|completion|development)\s+of|developing|at least|the|a|an)(?!\p{L})|[,:.–-])\s*/iu,
  subjectEnd:
    /\s+(?:accounts?|accounting|reach(?:es|ing)?|covers?|increas(?:es?|ing)|grow(?:s|ing)?|will|shall|must|should|to|by|is|are|be|being|have|has|among|in|at|with|nationwide|as well|so that|of (?=\d)|rank(?:s|ed)|from|over|about|contribut(?:es?|ing)|exceed(?:s|ing)?)(?!\p{L})|\s*[,;:]|\s+\d+(?:\.\d+)?\s*%/iu,
  rankSubject: /(?:in\s+terms?\s+of|on\s+the|in\s+the\s+ranking\s+of|regarding|for)\s+/iu,
  of: /^\s*of\s+(?:the\s+|all\s+)?(?=\p{L})/iu,
  ofEnd:
    /\s*[,;.()/]|\s+(?:and|compared|by|in|per|will|shall|have|has|are|is|come|comes|use|using|to|that|with)(?!\p{L})/iu,
}
