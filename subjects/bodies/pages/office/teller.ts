import type { OfficeContext } from '../../../../kernel/http/office-page.ts'
import type { Consequences } from '../../contract/acts.ts'

export type Foreseen = { on: string; consequences: Consequences }
export type ConsequenceLine = { what: string; text: string }

/** Tells what an act would do in a room above; `app/` says who answers. */
export type ConsequenceTeller = (context: OfficeContext, foreseen: Foreseen) => Promise<ConsequenceLine[]>
