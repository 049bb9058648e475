import { query } from '../../../kernel/query.ts'
import { searchStore } from '../../../kernel/search/search-store.ts'
import * as contract from '../contract.ts'

/** What fits all words of a question, best first; the last word may be the beginning of one. */
export const find = query(contract.find, { search: searchStore }, ({ search }, { q, language }) =>
  search.find(language, q, contract.mostFound),
)
