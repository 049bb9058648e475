/** `seen`: the reader was built on it. `unseen`: set aside before tuning, or written by who did not tune. */
export type TextSet = 'seen' | 'unseen'

/** Every third text of each collection, in the order of their names, was set aside before any tuning. */
const setAside = new Set([
  '1040_2012_CV_LĐTBXH',
  '1414_2013_CV_TCT',
  '1766_2020_QĐ_UBND',
  '22_2013_QĐ_TTg',
  '2638_2019_CV_LĐTBXH_KHTC',
  '31_2011_QĐ_UBND',
  '378_2022_QĐ_UBND',
  '4804_2024_VBHN_BLĐTBXH',
  '5115_2018_CV_LĐTBXH-KHTC',
  '55_2023_NĐ_CP',
  '75_2021_NĐ_CP',
  '835_2024_VBHN_BLDTBXH',
  '8794_2013_CV_VPCP',
  '986_2024_QĐ_UBND',
  'by-laws_za-cpt_act_by-law_2002_community-fire-safety_eng_2015-08-21_main.xml',
  'by-laws_za-cpt_act_by-law_2003_water-services_eng_2003-03-28_main.xml',
  'by-laws_za-cpt_act_by-law_2006_credit-control-debt-collection_eng_2012-12-14_main.xml',
  'by-laws_za-cpt_act_by-law_2007_rates_eng_2007-06-29_main.xml',
  'by-laws_za-cpt_act_by-law_2007_tariff_eng_2007-06-29_main.xml',
  'by-laws_za-cpt_act_by-law_2009_events_eng_2016-08-19_main.xml',
  'by-laws_za-cpt_act_by-law_2009_integrated-waste-management_eng_2010-06-04_main.xml',
  'by-laws_za-cpt_act_by-law_2010_electricity-supply_eng_2010-04-16_main.xml',
  'QH_CTHD.md',
])

/** The French code is cut: what stands from this line on (counted from 1) was set aside. */
export const frenchCodeAside = 3770

/** Which set a text of the collections, or one of our own, belongs to. */
export function setOf(text: string): TextSet {
  if (text.startsWith('unseen/')) return 'unseen'
  return text.split('/').some((part) => setAside.has(part)) ? 'unseen' : 'seen'
}
