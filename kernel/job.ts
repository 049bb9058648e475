/** Told how far a job is: so many of so many steps. */
export type Progress = (done: number, total: number) => void

/**
 * Work that needs no database and may take long or go wrong, such as reading a stranger's file: it is done in a
 * thread of its own, and `order` and answer cross over to it as plain data.
 */
export type Job<Order, Answer> = {
  readonly name: string
  readonly run: (order: Order, onProgress: Progress) => Promise<Answer>
}

/** Why a job was ended from outside: it gave no sign of life for too long, or wanted too much memory. */
export const jobLimits = ['took-too-long', 'too-complex'] as const
export type JobLimit = (typeof jobLimits)[number]

/** A job that had to be ended. */
export class JobEnded extends Error {
  readonly limit: JobLimit

  constructor(limit: JobLimit) {
    super(limit)
    this.name = 'JobEnded'
    this.limit = limit
  }
}

/** Has a job done: in a thread where the house has threads, else here. @throws JobEnded */
export type Offload = <Order, Answer>(
  job: Job<Order, Answer>,
  order: Order,
  onProgress?: Progress,
) => Promise<Answer>

/** Does the job here: for a house without threads. */
export const offloadHere: Offload = (job, order, onProgress = () => {}) => job.run(order, onProgress)
