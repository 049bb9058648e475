/** Names and words that the three languages write alike; everything else that is the same is not translated yet. */
export const sameEverywhere: readonly string[] = [
  'web/words: site.name',
  'web/words: language.vi',
  'web/words: language.en',
  'web/words: language.fr',
]
