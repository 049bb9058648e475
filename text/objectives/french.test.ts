import { describe, expect, it } from 'vitest'
import { aimsOf, type Measured, measured } from './aims.fixture.ts'

describe('one measure in a French sentence', () => {
  it.each<[string, Measured]>([
    ['La part des lecteurs en ligne atteint au moins 60 %.', ['>=', 60, 'percent', null, null]],
    ["La part des lecteurs en ligne n'est pas inférieure à 60 %.", ['>=', 60, 'percent', null, null]],
    ['Pas moins de 60 % des communes disposent d’une bibliothèque.', ['>=', 60, 'percent', 'communes', null]],
    ['60 % ou plus des communes ont une bibliothèque.', ['>=', 60, 'percent', 'communes', null]],
    ['La part des lecteurs en ligne dépasse 60 %.', ['>', 60, 'percent', null, null]],
    ['Porter la part des lecteurs en ligne à plus de 60 %.', ['>', 60, 'percent', null, null]],
    ['La part des lecteurs en ligne passe de 12 % à 45 %.', ['=', 45, 'percent', null, null]],
    ["La part des livres perdus n'excède pas 5 %.", ['<=', 5, 'percent', null, null]],
    ['La part des livres perdus ne dépasse pas 5 %.', ['<=', 5, 'percent', null, null]],
    ['La part des livres perdus est de 5 % au maximum.', ['<=', 5, 'percent', null, null]],
    ['La part des livres perdus est inférieure à 5 %.', ['<', 5, 'percent', null, null]],
    ['Le marché du livre représente environ 2 % du PIB.', ['about', 2, 'percent', 'GDP', null]],
    ['Le marché du livre représente près de 2 % du PIB.', ['about', 2, 'percent', 'GDP', null]],
    ['De 40 à 50 bibliothèques sont classées.', ['range', [40, 50], 'count', null, null]],
    ['Entre 40 et 50 bibliothèques sont classées.', ['range', [40, 50], 'count', null, null]],
    [
      'Les titres numériques augmentent de 7,5 à 8 % par an.',
      ['range', [7.5, 8], 'percent-per-year', null, null],
    ],
    ['La croissance annuelle des titres atteint 10 %.', ['=', 10, 'percent-per-year', null, null]],
    ['Réduire le taux de perte de 1,5 point de pourcentage.', ['=', 1.5, 'percentage-points', null, null]],
    ['Disposer d’au moins 5 bibliothèques numériques.', ['>=', 5, 'count', null, null]],
    ['Chaque commune compte au moins une bibliothèque.', ['>=', 1, 'count', null, null]],
    ['Former entre 5 000 et 6 000 bibliothécaires.', ['range', [5000, 6000], 'count', null, null]],
    ['Attirer plus de 1,2 million de lecteurs.', ['>', 1_200_000, 'count', null, null]],
    ['Mobiliser au moins 2,5 milliards de dollars.', ['>=', 2.5e9, 'currency', null, null]],
    ['Compter 12 bibliothécaires pour 10 000 habitants.', ['=', 12, 'per-ten-thousand', null, null]],
    ['Compter 20 librairies pour 1 000 habitants.', ['=', 20, 'per-thousand', null, null]],
    ["L'indice de lecture dépasse 0,7.", ['>', 0.7, 'index', null, null]],
    ['Doubler le nombre de lecteurs.', ['=', 2, 'times', null, null]],
    ["L'attente n'excède pas 15 minutes.", ['<=', 15, 'minutes', null, null]],
    ["L'espérance de vie atteint 75,5 ans.", ['=', 75.5, 'years', null, null]],
    ['Poser au moins 500 km de fibre.', ['>=', 500, 'kilometres', null, null]],
    ["Être parmi les trois premiers pays de l'ASEAN.", ['top', 3, 'rank', null, null]],
    ['Figurer dans le top 50 mondial des livres numériques.', ['top', 50, 'rank', null, null]],
    ['Occuper le 40e rang mondial pour la lecture.', ['=', 40, 'rank', null, null]],
    ['Tous les ménages ont une carte de lecteur.', [null, null, null, null, null]],
  ])('%s', async (sentence, expected) => {
    expect((await aimsOf('fr', sentence)).map(measured)).toEqual([expected])
  })
})

describe('the year by which', () => {
  it.each<[string, number]>([
    ["D'ici à 2030, compter au moins 5 bibliothèques.", 2030],
    ["D'ici 2030, compter au moins 5 bibliothèques.", 2030],
    ["D'ici à la fin de 2027, compter au moins 5 bibliothèques.", 2027],
    ["D'ici fin 2027, compter au moins 5 bibliothèques.", 2027],
    ["D'ici à juin 2026, compter au moins 5 bibliothèques.", 2026],
    ["À l'horizon 2045, compter au moins 5 bibliothèques.", 2045],
    ['Avant le 31 décembre 2026, compter au moins 5 bibliothèques.', 2026],
    ['Au plus tard en 2028, compter au moins 5 bibliothèques.', 2028],
    ['Au moins 5 bibliothèques ouvrent en 2028.', 2028],
    ['Sur la période 2026-2030, construire au moins 5 bibliothèques.', 2030],
    ['De 2026 à 2029, construire au moins 5 bibliothèques.', 2029],
  ])('%s', async (sentence, year) => {
    expect((await aimsOf('fr', sentence)).map(({ deadline }) => deadline)).toEqual([year])
  })

  it.each<[string, [number | null, number | null][]]>([
    [
      'Les livres numériques atteignent 20 % en 2027 et plus de 30 % en 2030.',
      [
        [20, 2027],
        [30, 2030],
      ],
    ],
    [
      "D'ici 2030, ils atteignent 30 % ; d'ici 2045, ils atteignent 60 %.",
      [
        [30, 2030],
        [60, 2045],
      ],
    ],
    [
      'En 2027 et 2030, ils atteignent respectivement 40 % et 60 %.',
      [
        [40, 2027],
        [60, 2030],
      ],
    ],
    ["Réduire les pertes de 20 % par rapport à 2020 d'ici 2027.", [[20, 2027]]],
  ])('%s', async (sentence, expected) => {
    expect((await aimsOf('fr', sentence)).map(({ value, deadline }) => [value, deadline])).toEqual(expected)
  })
})

describe('a share beside a yearly growth', () => {
  it('keeps its own rhythm', async () => {
    const aims = await aimsOf('fr', 'Les prêts font plus de 30 % du total et augmentent de 12 % par an.')
    expect(aims.map(({ value, unit }) => [value, unit])).toEqual([
      [30, 'percent'],
      [12, 'percent-per-year'],
    ])
  })
})
