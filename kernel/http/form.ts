/** What a form sent, by the names of its fields; a field that was sent several times is a list. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** What is wrong at a field, already said in the reader's language. */
export type Fault = { field: string; text: string }

/** How the last sending of a form of this page ended, where the page is shown again. */
export type Sent = {
  /** The name of the action. */
  act: string
  /** What was typed, kept for the fields. */
  fields: Fields
  faults: readonly Fault[]
  /** Why nothing was done, already said; null where the faults say it, or where it was done. */
  refusal: string | null
  /** What the action answered, for a form that leads nowhere else; null where nothing was done. */
  output: unknown
}

// What belongs to the form itself, not to the matter.
const ofTheForm = ['act', 'key', 'version']

/** The fields that a person filled in; an empty one says nothing. */
export function filled(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => !ofTheForm.includes(name) && value.length > 0),
  )
}

/** What stands in a field: what was typed in the last sending of this act, else `otherwise`. */
export function typed(sent: Sent | null, act: string, field: string, otherwise = ''): string {
  const value = sent?.act === act ? sent.fields[field] : undefined
  if (value === undefined) return otherwise
  return typeof value === 'string' ? value : (value[0] ?? '')
}
