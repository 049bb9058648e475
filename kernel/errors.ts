/** What an error says of itself to machines; people get its sentence from the catalogues, by `code`. */
export type ErrorDetails = Record<string, string | number | boolean | null>

/** The only error that our code throws on purpose. It holds no human text. */
export class AppError extends Error {
  readonly code: string
  readonly status: number
  readonly details: ErrorDetails

  constructor(code: string, status: number, details: ErrorDetails) {
    super(code)
    this.name = 'AppError'
    this.code = code
    this.status = status
    this.details = details
  }
}

/** Makes one named error, and tells contracts its code and HTTP status. */
export type ErrorFactory = ((details?: ErrorDetails) => AppError) & { code: string; status: number }

/**
 * Declares the named errors of a subject: `{ notOfficial: 422 }` of `document` becomes the factory
 * `documentErrors.notOfficial({ file })` with the code `document-not-official`.
 */
export function declareErrors<Key extends string>(
  subject: string,
  statuses: Record<Key, number>,
): Record<Key, ErrorFactory> {
  const factories: Partial<Record<Key, ErrorFactory>> = {}
  for (const key in statuses) {
    const code = `${subject}-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    const status = statuses[key]
    factories[key] = Object.assign((details: ErrorDetails = {}) => new AppError(code, status, details), {
      code,
      status,
    })
  }
  return factories as Record<Key, ErrorFactory>
}

/** Errors that every action and query can meet, wherever it stands. */
export const errors = declareErrors('request', {
  invalid: 400,
  notSignedIn: 401,
  signInAgain: 403,
  notSureEnough: 403,
  fromElsewhere: 403,
  notFound: 404,
  changedMeanwhile: 409,
  keyReused: 409,
  tooLarge: 413,
  tooOften: 429,
  unexpected: 500,
  diskFull: 507,
})
