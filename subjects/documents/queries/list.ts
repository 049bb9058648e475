import { query } from '../../../kernel/query.ts'
import * as contract from '../contract.ts'
import { workStore } from '../store/works.ts'
import { publicWork } from './public-work.ts'

/** All registered resolutions, the newest first. */
export const listWorks = query(contract.listWorks, { works: workStore }, async ({ works }, { language }) =>
  (await works.list(language)).map(publicWork),
)
