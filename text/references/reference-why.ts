/**
 * By which form a citation was found: a Vietnamese document number; `Act 108 of 1996`; `loi n° 2016-925`; a number of
 * the European Union.
 */
export const referenceWhy = {
  vietnamese: 'reference/number',
  actOfYear: 'reference/act-of-year',
  french: 'reference/french-number',
  european: 'reference/european-number',
} as const
export type ReferenceWhy = (typeof referenceWhy)[keyof typeof referenceWhy]
