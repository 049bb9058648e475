import { describe, expect, it } from 'vitest'
import { aimsOf, type Measured, measured } from './aims.fixture.ts'

describe('one measure in an English sentence', () => {
  it.each<[string, Measured]>([
    ['The share of online readers reaches at least 60%.', ['>=', 60, 'percent', null, null]],
    ['The share of online readers is no less than 60 percent.', ['>=', 60, 'percent', null, null]],
    ['The share of online readers is not lower than 60 per cent.', ['>=', 60, 'percent', null, null]],
    ['A minimum of 60% of readers read online.', ['>=', 60, 'percent', 'readers', null]],
    ['60% or more of communes have a library.', ['>=', 60, 'percent', 'communes', null]],
    ['The share of online readers exceeds 60%.', ['>', 60, 'percent', null, null]],
    ['Raise the share of online readers to over 60%.', ['>', 60, 'percent', null, null]],
    ['Raise the share of online readers from 12% to 45%.', ['=', 45, 'percent', null, null]],
    ['The share of lost books does not exceed 5%.', ['<=', 5, 'percent', null, null]],
    ['The share of lost books is at most 5%.', ['<=', 5, 'percent', null, null]],
    ['The share of lost books falls below 5%.', ['<', 5, 'percent', null, null]],
    ['Up to 5% of books may be lost.', ['<=', 5, 'percent', 'books', null]],
    ['The book market accounts for about 2% of GDP.', ['about', 2, 'percent', 'GDP', null]],
    ['The book market contributes nearly 2% of GDP.', ['about', 2, 'percent', 'GDP', null]],
    ['Between 40 and 50 libraries are ranked.', ['range', [40, 50], 'count', null, null]],
    ['From 40 to 50 libraries are ranked.', ['range', [40, 50], 'count', null, null]],
    ['Digital titles make up 40-50% of all titles.', ['range', [40, 50], 'percent', 'titles', null]],
    ['Digital titles grow by 7.5–8% per year.', ['range', [7.5, 8], 'percent-per-year', null, null]],
    ['Annual growth of digital titles reaches 10%.', ['=', 10, 'percent-per-year', null, null]],
    ['The rate of lost books is cut by 1.5 percentage points.', ['=', 1.5, 'percentage-points', null, null]],
    ['All of this needs at least 5 digital libraries.', ['>=', 5, 'count', null, null]],
    ['Build at least one library in each district.', ['>=', 1, 'count', null, null]],
    ['Train between 5,000 and 6,000 librarians.', ['range', [5000, 6000], 'count', null, null]],
    ['Attract over 1.2 million readers.', ['>', 1_200_000, 'count', null, null]],
    ['Mobilise at least US$2.5 billion for libraries.', ['>=', 2.5e9, 'currency', null, null]],
    ['Spend about 500 billion VND on libraries.', ['about', 5e11, 'currency', null, null]],
    ['At least 70% of households live within 5 km of a library.', ['>=', 70, 'percent', 'households', null]],
    ['For every 10,000 people there are at least 12 librarians.', ['>=', 12, 'per-ten-thousand', null, null]],
    ['Have 12 librarians per 10,000 people.', ['=', 12, 'per-ten-thousand', null, null]],
    ['Have 20 bookshops per 1,000 inhabitants.', ['=', 20, 'per-thousand', null, null]],
    ['The index of reading exceeds 0.7.', ['>', 0.7, 'index', null, null]],
    ['The score of reading reaches 80 points.', ['=', 80, 'score', null, null]],
    ['The number of readers grows at least 1.5 times.', ['>=', 1.5, 'times', null, null]],
    ['The number of readers doubles.', ['=', 2, 'times', null, null]],
    ['Waiting time does not exceed 15 minutes.', ['<=', 15, 'minutes', null, null]],
    ['Cards are issued within 2 days.', ['<=', 2, 'days', null, null]],
    ['Average life expectancy reaches 75.5 years.', ['=', 75.5, 'years', null, null]],
    ['Lay at least 500 km of fibre.', ['>=', 500, 'kilometres', null, null]],
    ['Rank among the top 3 of ASEAN in digital books.', ['top', 3, 'rank', null, null]],
    ['Be among the top three countries in Southeast Asia for digital books.', ['top', 3, 'rank', null, null]],
    ['Stand among the 40 leading countries in the world in reading.', ['top', 40, 'rank', null, null]],
    ['Digital books are ranked 12th in the world.', ['=', 12, 'rank', null, null]],
    ['Every household has a library card.', [null, null, null, null, null]],
  ])('%s', async (sentence, expected) => {
    expect((await aimsOf('en', sentence)).map(measured)).toEqual([expected])
  })
})

describe('the year by which', () => {
  it.each<[string, number]>([
    ['By 2030, there are at least 5 libraries.', 2030],
    ['By the end of 2027, there are at least 5 libraries.', 2027],
    ['By June 2026, there are at least 5 libraries.', 2026],
    ['By 30 June 2026, there are at least 5 libraries.', 2026],
    ['Before 31 December 2026, there are at least 5 libraries.', 2026],
    ['By the first quarter of 2026, there are at least 5 libraries.', 2026],
    ['At least 5 libraries are open by the year 2028.', 2028],
    ['At least 5 libraries are open in 2028.', 2028],
    ['In the 2026-2030 period, at least 5 libraries are built.', 2030],
    ['From 2026 to 2029, at least 5 libraries are built.', 2029],
    ['No later than 2029, there are at least 5 libraries.', 2029],
  ])('%s', async (sentence, year) => {
    expect((await aimsOf('en', sentence)).map(({ deadline }) => deadline)).toEqual([year])
  })

  it.each<[string, [number | null, number | null][]]>([
    [
      'Digital books reach 20% by 2027 and over 30% by 2030.',
      [
        [20, 2027],
        [30, 2030],
      ],
    ],
    [
      'By 2030, digital books reach 30%; by 2045, digital books reach 60%.',
      [
        [30, 2030],
        [60, 2045],
      ],
    ],
    [
      'By 2027 and 2030, digital books reach 40% and 60% respectively.',
      [
        [40, 2027],
        [60, 2030],
      ],
    ],
    ['Reduce lost books by 20% compared with 2020 by 2027.', [[20, 2027]]],
  ])('%s', async (sentence, expected) => {
    expect((await aimsOf('en', sentence)).map(({ value, deadline }) => [value, deadline])).toEqual(expected)
  })
})
