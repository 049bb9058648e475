/** Names and words that the three languages write alike; everything else that is the same is not translated yet. */
export const sameEverywhere: readonly string[] = [
  'web/words: site.name',
  'web/words: language.vi',
  'web/words: language.en',
  'web/words: language.fr',
  'subjects/indicators/words: value.kilometres',
  'subjects/indicators/words: value.square-kilometres',
  'subjects/indicators/words: value.hectares',
  'subjects/indicators/words: value.kilowatt-hours',
  'subjects/indicators/words: value.megawatt-hours',
  'subjects/indicators/words: value.megawatts',
  'subjects/indicators/words: value.gigawatts',
  'subjects/indicators/words: value.megabits-per-second',
  'subjects/indicators/words: value.gigabits-per-second',
]
