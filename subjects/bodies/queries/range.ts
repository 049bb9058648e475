import { query } from '../../../kernel/query.ts'
import * as contract from '../contract.ts'
import { treeStore } from '../store/tree.ts'

/** The range of today's tree that holds a body and all under it. */
export const rangeOf = query(contract.rangeOf, { tree: treeStore }, ({ tree }, { body }) =>
  tree.rangeOf(body),
)
