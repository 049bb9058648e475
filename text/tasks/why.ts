/** By which rule a task was read, or an aim from a table. */
export const whyTask = {
  /** A row of a table whose head names a task and who does it, or what comes of it by when. */
  row: 'task/table-row',
  /** A clause that says with labels who does what by when: `Chủ trì: …; thời gian: …`. */
  labels: 'task/prose-labels',
  /** A sentence of a plan that orders a body to do something by a time. */
  order: 'task/prose-order',
  /** A cell below a head that names a target and its year. */
  cell: 'aim/table-cell',
} as const
