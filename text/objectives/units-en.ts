import type { UnitGrammar } from './grammar.ts'

const per = (amount: string) =>
  new RegExp(`^(?:\\s\\p{L}+){0,4}\\s?(?:per|for every|/|out of)\\s?(?:${amount})(?!\\d|,\\d)`, 'u')

export const englishUnits: UnitGrammar = {
  percent: /^\s?(?:%|per ?cent(?:age)?(?! ?points?))/u,
  perYear:
    /^\s*(?:\/\s*year|per\s+(?:year|annum)|a\s+year|each\s+year|every\s+year|yearly|annually|annual)(?!\p{L})/u,
  tenThousandBefore:
    /(?:per|for every|in every|among)\s(?:10,?000|ten thousand)\s(?:people|inhabitants|residents)(?!\p{L})[^;.]{0,40}$/u,
  yearlyGrowth:
    /(?:annual|yearly)[^,;]{0,50}(?:growth|increase|rate of growth)|(?:grow|increas|ris|rais|declin|reduc)\p{L}*[^,;]{0,60}(?:annually|(?:per|a|each|every) year)|annual(?:ly)? (?:grow|increas)\p{L}*/u,
  signs: [
    [/^\s?-?(?:percentage|%)[- ]points?/u, 'percentage-points'],
    [/^\s?pp(?!\p{L})/u, 'percentage-points'],
    [per('(?:a |one |1 )?million'), 'per-million'],
    [per('100,000|100 000|(?:a |one )?hundred thousand'), 'per-hundred-thousand'],
    [per('10,?000|10 000|ten thousand'), 'per-ten-thousand'],
    [per('1,?000|1 000|(?:a |one )?thousand'), 'per-thousand'],
    [/^(?:\s?(?:\/|out of) ?\d{2,4})?\s?points?(?!\p{L}| of)/u, 'score'],
    [/^(?:\s?times?(?!\p{L})|-?\s?fold(?!\p{L}))/u, 'times'],
  ],
  scales: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, mn: 1e6, bn: 1e9, quadrillion: 1e15 },
  scale: /^\s?-?(thousand|million|billion|trillion|quadrillion|mn|bn)(?!\p{L})/u,
  money: /^\s?(?:us |u\.s\. )?(?:dollars?|usd|us\$|vnd|dong|đồng|euros?|eur)(?!\p{L})/u,
  bareMoney: null,
  moneyBefore: /(?:us|u\.s\.\s?)?\$\s?$|€\s?$|(?:usd|vnd|eur)\s?$/u,
  index: /(?<!\p{L})(?:index|indices|coefficient|ratio|hdi|egdi|gini)(?!\p{L})/u,
  times: [
    [/^\s?-?seconds?(?!\p{L})/u, 'seconds'],
    [/^\s?-?minutes?(?!\p{L})/u, 'minutes'],
    [/^\s?-?hours?(?!\p{L})/u, 'hours'],
    [/^\s?-?(?:working |business |calendar )?days?(?!\p{L})/u, 'days'],
    [/^\s?-?weeks?(?!\p{L})/u, 'weeks'],
    [/^\s?-?months?(?!\p{L})/u, 'months'],
    [/^\s?-?years?(?!\p{L})/u, 'years'],
  ],
  span: /life expectancy|lifespan|healthy li|average age|time|duration/u,
  sizes: [
    [/^\s?(?:km2|km²|square kilomet(?:re|er)s?|sq\.? ?km)(?!\p{L})/u, 'square-kilometres'],
    [/^\s?(?:km|kilomet(?:re|er)s?)(?!\p{L})/u, 'kilometres'],
    [/^\s?(?:m2|m²|square met(?:re|er)s?|sq\.? ?m)(?!\p{L})/u, 'square-metres'],
    [/^\s?(?:m3|m³|cubic met(?:re|er)s?)(?!\p{L})/u, 'cubic-metres'],
    [/^\s?(?:ha|hectares?)(?!\p{L})/u, 'hectares'],
    [/^\s?(?:metric )?(?:tons?|tonnes?)(?!\p{L})/u, 'tonnes'],
    [/^\s?(?:mwh|megawatt-hours?)(?!\p{L})/u, 'megawatt-hours'],
    [/^\s?(?:kwh|kilowatt-hours?)(?!\p{L})/u, 'kilowatt-hours'],
    [/^\s?(?:mw|megawatts?)(?!\p{L})/u, 'megawatts'],
    [/^\s?(?:gw|gigawatts?)(?!\p{L})/u, 'gigawatts'],
    [/^\s?(?:mbps|mb\/s|mbit\/s|megabits? per second)(?!\p{L})/u, 'megabits-per-second'],
    [/^\s?(?:gbps|gb\/s|gbit\/s|gigabits? per second)(?!\p{L})/u, 'gigabits-per-second'],
  ],
}
