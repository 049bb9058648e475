import type { Grammar } from './grammar.ts'
import { englishUnits } from './units-en.ts'

const number = '\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty'
const day = '(?:\\d{1,2} (?:of )?)?'
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{1,2},?)? '
const part = `(?:${day}${month}(?:of )?|(?:q[1-4]|(?:the )?(?:first|second|third|fourth|last) (?:quarter|half)) (?:of )?)?`

export const english: Grammar = {
  decimal: '.',
  numberWords: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
  },
  hints: {
    strong: /aim|target|striv|seek|goal|objective|ambition|pledge|vow|vision/,
    floor: /least|less than|fewer|minimum|over|more than|above|exceed/,
    figure: /\d|doubl|tripl|fold|top|least|most|than|over|leading|first|up to/,
    rank: /top|leading|best|foremost|highest|among|first/,
  },
  numberInWords:
    /(?:at least|at most|no (?:fewer|less|more) than|more than|over|up to)\s(?<n>one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty)(?=\s\p{L})(?! of the)/gu,
  headings: {
    aims: /(?<!\p{L})(?:objectives?|targets?|goals?|aims?|vision)(?!\p{L})/u,
    general: /^(?:the )?(?:overall|general|overarching)\s(?:objectives?|goals?|aims?|targets?)/u,
    past: /(?<!\p{L})(?:results?|situation|causes?|achievements?|review|evaluation|assessment|context|background|limitations?|shortcomings?)(?!\p{L})/u,
    other:
      /(?<!\p{L})(?:directions?|viewpoints?|views?|guiding|principles?|tasks?|solutions?|implementation|policies|guidelines|measures|purposes?|requirements?|responsibilities|funding|organi[sz]ation of)(?!\p{L})/u,
    toReach:
      /(?:achiev|attain|reach|meet|realis|realiz|implement)\p{L}*(?: the| these)? (?:objectives?|targets?|goals?)/u,
  },
  deadlines: {
    by: new RegExp(
      `(?<!\\p{L})(?:(?:by|to|towards?|until|till|before|through|no later than|not later than)\\s(?:the )?(?:(?:end|beginning|start|middle) of )?(?:year[- ]end )?(?:mid-|early |late )?${part}(?:the )?(?:year )?|(?:at|before) (?:the )?end of (?:the year )?)(20\\d\\d)(?![\\d/])`,
      'gu',
    ),
    period:
      /(?:(?:(?:for|in|during|over|throughout)\s(?:the )?(?:period |years |phase )?(?:of |from )?)20\d\d\s?(?:[-–]|to)\s?|(?:from|between) 20\d\d (?:to|and|through) )(20\d\d)(?![\d/])/gu,
    bare: /(?<!\p{L})in (?:the year )?(20\d\d)(?![\d/-])/gu,
  },
  baseline:
    /(?:compared (?:with|to)|relative to|against|versus|vs\.?|over|from|below|above|on) (?:the )?(?:levels? (?:of|in) |baseline of |year |average of )?(20\d\d)(?: (?:levels?|baseline|figures?))|(?:compared (?:with|to)|relative to|against|versus) (?:the )?(?:levels? (?:of|in) |baseline (?:of|in) |year |average of |end of |those? (?:of|in) )?(20\d\d)/gu,
  stance:
    /(?<!\p{L})(?:(?<strong>aim(?:s|ed|ing)?|(?<!(?:exceeded|met|missed|surpassed|above|below|achieve|achieving|reach|reaching|attain|meet|meeting|realise|realize) (?:the |its |their |this |these |those |such )?(?:above |set )?)(?:targets?|goals?|objectives?)|targeted|targeting|striv(?:e|es|ing)|seek(?:s|ing)?|ambitions?|pledge(?:s|d)?|vow(?:s|ed)?|vision)|(?<weak>will|shall|must|should|plan(?:s|ned)? to|intends? to|is to|are to)|(?<told>year[- ]on[- ]year|(?:the )?same (?:period|time)(?: of)? last year|the same period)|(?<past>was|were|had|(?<!will )ha(?:s|ve) (?:\p{L}+ )?(?:been|\p{L}+ed|grown|risen|become|won|built|made|fallen|seen)|reached|rose|grew|accounted|stood|recorded|achieved|totall?ed|climbed|fell|dropped|declined|surged|jumped|posted|currently|so far|already|to date|as of|as at|last (?:year|month|quarter)|at present|now|(?:over|in|during) the (?:past|last|previous)|estimated|forecast|projected|previously|according to (?:statistics|the report)|(?:accounts?|accounting) for just))(?!\p{L})/gu,
  carriesAims:
    /^(?:specifically|in particular|accordingly|in addition|additionally|furthermore|moreover|also|at the same time|meanwhile|besides|by 20|in terms of|regarding|other targets)/u,
  allots:
    /(?<!\p{L})(?:allocat\p{L}+|earmark\p{L}*|reserv\p{L}+|spend\p{L}*|ensur\p{L}+|maintain\p{L}*|reach\p{L}*|account\p{L}*|devot\p{L}+)(?!\p{L})/u,
  comparators: [
    [
      /(?:at least|at minimum|no less than|not less than|no fewer than|not fewer than|no lower than|not lower than|not below|a minimum of|minimum|a minimum|from at least|equal to or (?:more|greater) than)$|≥$/u,
      '>=',
    ],
    [
      /(?:at most|(?:not|never)(?: to)? exceed(?:ing|s)?|no more than|not more than|no higher than|not higher than|up to|a maximum of|maximum|not exceeding|not to exceed|no later than|within)$|≤$/u,
      '<=',
    ],
    [/(?:about|around|approximately|roughly|nearly|almost|some|close to|circa)$|[~≈]$/u, 'about'],
    [
      /(?:over|more than|above|exceed|exceeds|exceeding|greater than|higher than|in excess of|upwards of|beyond|surpass(?:es|ing)?|well over)$|>$/u,
      '>',
    ],
    [/(?:under|less than|below|fewer than|lower than)$|<$/u, '<'],
  ],
  after: [
    [/^[^,;.\d]{0,20}?\s?or (?:more|higher|above|better|over)(?!\p{L})/u, '>='],
    [/^[^,;.\d]{0,20}?\s?or (?:less|fewer|lower|below)(?!\p{L})/u, '<='],
  ],
  from: /(?:(?:increas|rais|ris|grow|reduc|cut|lower|bring|up|down|from a level)\p{L}*[^,;]{0,50} from(?: about| around| over)?|(?:up |down )from|compared (?:with|to)(?: only| just)?|against|versus|instead of)$/u,
  risesTo: /(?:(?<!up )to|to (?:about|over|under|at least|around|more than|less than|below|above))$/u,
  rangeWord: 'to',
  between: { opens: /(?<!\p{L})between\s*$/u, joint: 'and' },
  units: englishUnits,
  counts:
    /(?<!\p{L})(?:have|having|build|building|reach|reaching|establish|establishing|form|forming|train|training|attract|attracting|create|creating|host|hosting|develop|developing|support|supporting|set up|setting up|there (?:are|will be)|achieve|achieving|complete|completing|be home to|add|plant|deploy|deploying)$/u,
  names:
    /(?:resolution|decision|decree|circular|directive|article|clause|section|chapter|part|annex|appendix|phase|level|version|grade|class|no\.?|number|page|group|step|stage|project|industry|tier|the)$/u,
  uncounted:
    /^(?:\s?[/\\+*=:]|\s?(?:g(?!\p{L})|th|st|nd|rd)(?!\p{L})|\s(?:january|february|march|april|may|june|july|august|september|october|november|december|am|pm|o'clock)(?!\p{L}))/u,
  multiples: [
    [/(?<!\p{L})(?:doubl(?:e|es|ing)(?!-|\p{L})|twofold|two-fold)/u, 2],
    [/(?<!\p{L})(?:tripl(?:e|es|ing)(?!-|\p{L})|threefold|three-fold)/u, 3],
  ],
  ranks: [
    new RegExp(`(?<!\\p{L})top[- ](?<n>${number})(?![\\p{L}\\d%]|[.,]\\d| ?per ?cent|\\s?%)`, 'gu'),
    new RegExp(
      `(?<!\\p{L})(?<n>${number})\\s(?:leading|top|best|foremost|highest|top-ranked|top-performing|most advanced|most competitive)(?!\\p{L})`,
      'gu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:first|leading|among (?:the )?(?:world's )?(?:top|best)) (?<n>${number}) (?:countries|nations|economies|places|provinces|localities)`,
      'gu',
    ),
    new RegExp(
      `among the (?<n>${number}) (?:countries|nations|economies|provinces|localities|cities)[^.;:\\d]{0,40}?(?:highest|best|most|leading|largest|strongest)`,
      'gu',
    ),
  ],
  place: {
    before: /(?:ranks?|ranked|ranking|place[ds]?|position)(?: (?:at|in|number))?$/u,
    after: /^(?:st|nd|rd|th)\s(?:place|position|rank)/u,
  },
  worded:
    /^(?:all|every|each)\s(?!efforts?|measures|necessary|of\sthis|other)|nationwide|(?:whole|entire) (?:country|population|province|city)|throughout the country|(?<!\p{L})(?:all|every|each)\s(?:(?:of )?(?:the )?)(?:\p{L}+ )?(?:citizens?|people|persons?|residents?|households?|communes?|wards?|provinces?|localit\p{L}+|enterprises?|business(?:es)?|agenc\p{L}+|schools?|villages?|services?|procedures|ministr\p{L}+|hospitals?|records?|civil servants|officials|units?|districts?|students?)|(?<!\p{L})everyone|(?<!\p{L})complet(?:e|es|ed|ing|ion|ely)(?!\p{L})|come to an end|universal(?! serv)/u,
  respectively: /respectively/u,
  parts:
    /\s+and\s+(?=(?:ensuring|increasing|making|being|having|building|completing)\s|that\s|(?:the\s+)?(?:formation|construction|completion|development)\s+of\s)|,\s+(?=be\s+able|being\s+able|being\s+capable|have\s|having\s)/gu,
  carriesOn: /^(?:gradually|step by step|thereby|thus|in which priority|contributing)(?!\p{L})/u,
  joint: 'and|or|while|with',
  lead: /^(?:(?:and|specifically|in particular|accordingly|basically|also|that|(?:by|in|to) (?:the end of )?20\d\d|(?:viet ?nam|the country|our country|it)(?=\s+(?:must|will|shall|should|aims?|become|to|strives?|seeks?))|must|will|shall|should|(?:aims?|strives?|seeks?)(?: (?:to|for))?|become|be|there (?:are|is|will be)|have|having|one of|build|building|making\s*viet ?nam|making|make|ensuring|ensure|increasing|maintaining|maintain|by the united nations|among|in|number of(?=\s+\p{L})|updating|completing|complete|reaching|being (?:capable of|able to|ranked)|being|able to|capable of|(?:all|every)\s[\p{L}]+\s(?:will\s)?(?:have\saccess\sto|have|has|having access to)|(?:the\s)?(?:construction|formation|completion|development)\sof|developing|at least|of|raise|raising|attract|attracting|the|a|an)(?!\p{L})|[,:.–-])\s*/u,
  subjectEnd:
    /\s+(?:accounts?|accounting|reach(?:es|ing)?|covers?|increas(?:es?|ing)|grow(?:s|ing)?|falls?|rises?|do(?:es)?|doubles?|will|shall|must|should|to|by|is|are|be|being|have|has|among|in|at|with|nationwide|as well|so that|of (?=\d)|rank(?:s|ed)|from|over|about|contribut(?:es?|ing)|exceed(?:s|ing)?|makes? up|making up)(?!\p{L})|\s*[,;:]|\s+\d+(?:\.\d+)?\s*%/u,
  subjectStart:
    /^\s*(?:(?:and|while|with)\s+)?(?:the (?:share|rate|proportion|percentage|number|average|total)|(?:share|rate|proportion|number|spending|growth)\s|at least|over|more than|100|have|having|rais|attract|build|\d)/u,
  rankSubject: /(?:in\s+terms?\s+of|on\s+the|in\s+the\s+ranking\s+of|regarding|for|in)\s+/u,
  of: /^\s*(?:or more\s+|or higher\s+)?of\s+(?:the\s+|all\s+|total\s+(?=number))?(?:the\s+)?(?:total\s+number\s+of\s+)?(?=\p{L})/u,
  ofEnd:
    /\s*[,;.():/]|\s+(?:and|compared|by|in|per|will|shall|should|must|can|may|might|live\p{L}*|read|reads|speak\p{L}*|own|owns|enjoy\p{L}*|have|has|are|is|be|being|come|comes|use|using|to|that|which|who|with|from|at|on|for|through|via|receive|get|provide|connect\p{L}*|participat\p{L}+|complet\p{L}+|reach\p{L}*|meet\p{L}*|were|was|online|respectively|annually|annual(?:ly)?|while|a year|each year)(?!\p{L})/u,
  ofBefore:
    /(?:share|proportion|percentage|contribution|contribut\p{L}+)[^,;:\d]{0,80}?\s(?:in|to|of total)\s((?:the )?[^,;:\d]{3,50}?)\s(?:reach\p{L}*|to|at|is|will|accounts?|account\p{L}+|over|above|about|exceeds?|exceeding|at least|of)(?!\p{L})/u,
}
