/** What a thread is told to do: the name of a job of `jobs.ts`, and its order. */
export type Told = { readonly job: string; readonly order: unknown }

/** What it says: how far it is, and at the end the answer or what went wrong. */
export type Said =
  | { readonly is: 'progress'; readonly done: number; readonly total: number }
  | { readonly is: 'done'; readonly answer: unknown }
  | { readonly is: 'failed'; readonly error: unknown }
