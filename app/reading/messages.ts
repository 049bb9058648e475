import type { ReadErrorCode, ReadResult } from '../../text/contract.ts'

/** What a reading thread is told to read. */
export type Order = { readonly file: string; readonly bytes: Uint8Array }

/** What it says: how far it is, and at the end what it read or why it could not. */
export type Answer =
  | { readonly is: 'progress'; readonly done: number; readonly total: number }
  | { readonly is: 'read'; readonly result: ReadResult }
  | { readonly is: 'refused'; readonly code: ReadErrorCode }
