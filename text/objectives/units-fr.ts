import type { UnitGrammar } from './grammar.ts'

const per = (amount: string) =>
  new RegExp(`^(?:\\s\\p{L}+){0,4}\\s?(?:pour|par|/|sur)\\s?(?:${amount})(?! ?\\d)`, 'u')

export const frenchUnits: UnitGrammar = {
  percent: /^\s?(?:%|pour ?cent)/u,
  perYear:
    /^\s*(?:\/\s*an(?!\p{L})|par\s+an(?:née)?(?!\p{L})|chaque\s+année|annuellement|l'an(?!\p{L})|en moyenne annuelle)/u,
  tenThousandBefore:
    /(?:pour|par|sur)\s(?:10[ .]?000|dix mille)\s(?:habitants|personnes)(?!\p{L})[^;.]{0,40}$/u,
  yearlyGrowth:
    /croissance\s+(?:\p{L}+ ){0,4}annuelle|(?:augment|cro[iî]t|progress|rédui|diminu)\p{L}*[^,;]{0,60}(?:chaque année|par an|annuel)/u,
  signs: [
    [/^\s?points? (?:de |d')?(?:pourcentage|%)/u, 'percentage-points'],
    [per("(?:un |1 )?million(?: d'habitants)?"), 'per-million'],
    [per('100[ .]?000|cent mille'), 'per-hundred-thousand'],
    [per('10[ .]?000|dix mille'), 'per-ten-thousand'],
    [per('1[ .]?000|mille'), 'per-thousand'],
    [/^(?:\s?(?:\/|sur) ?\d{2,4})?\s?points?(?!\p{L}| de)/u, 'score'],
    [/^\s?fois(?!\p{L})/u, 'times'],
  ],
  // The French billion is the English trillion.
  scales: {
    mille: 1e3,
    millier: 1e3,
    milliers: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e12,
    billions: 1e12,
    'mille milliards': 1e12,
  },
  scale: /^\s?(mille milliards|mille|milliers?|millions?|milliards?|billions?)(?!\p{L})/u,
  money: /^\s?(?:de |d')?(?:dollars?|usd|us\$|\$|vnd|dongs?|dôngs?|đồngs?|euros?|eur|€)(?!\p{L})/u,
  bareMoney: null,
  moneyBefore: /(?:us)?\$\s?$|€\s?$|(?:usd|vnd)\s?$/u,
  index: /(?<!\p{L})(?:indice|coefficient|idh|gini|egdi)(?!\p{L})/u,
  times: [
    [/^\s?secondes?(?!\p{L})/u, 'seconds'],
    [/^\s?minutes?(?!\p{L})/u, 'minutes'],
    [/^\s?heures?(?!\p{L})/u, 'hours'],
    [/^\s?jours?(?!\p{L})/u, 'days'],
    [/^\s?semaines?(?!\p{L})/u, 'weeks'],
    [/^\s?mois(?!\p{L})/u, 'months'],
    [/^\s?(?:ans?|années?)(?!\p{L})/u, 'years'],
  ],
  span: /espérance de vie|bonne santé|âge moyen|durée|délai/u,
  sizes: [
    [/^\s?(?:km2|km²|kilomètres? carrés?)(?!\p{L})/u, 'square-kilometres'],
    [/^\s?(?:km|kilomètres?)(?!\p{L})/u, 'kilometres'],
    [/^\s?(?:m2|m²|mètres? carrés?)(?!\p{L})/u, 'square-metres'],
    [/^\s?(?:m3|m³|mètres? cubes?)(?!\p{L})/u, 'cubic-metres'],
    [/^\s?(?:d')?(?:ha|hectares?)(?!\p{L})/u, 'hectares'],
    [/^\s?(?:de )?tonnes?(?!\p{L})/u, 'tonnes'],
    [/^\s?(?:mwh|mégawatt-?heures?)(?!\p{L})/u, 'megawatt-hours'],
    [/^\s?(?:kwh|kilowatt-?heures?)(?!\p{L})/u, 'kilowatt-hours'],
    [/^\s?(?:mw|mégawatts?)(?!\p{L})/u, 'megawatts'],
    [/^\s?(?:gw|gigawatts?)(?!\p{L})/u, 'gigawatts'],
    [/^\s?(?:mbps|mb\/s|mbit\/s)(?!\p{L})/u, 'megabits-per-second'],
    [/^\s?(?:gbps|gb\/s|gbit\/s)(?!\p{L})/u, 'gigabits-per-second'],
  ],
}
