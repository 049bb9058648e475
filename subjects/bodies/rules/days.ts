/** The day after or before one, `2025-06-30` and 1 give `2025-07-01`. */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** True when a span of days holds a day; an end that is not known is open. */
export function holds(span: { validFrom: string | null; validUntil: string | null }, day: string): boolean {
  return (span.validFrom ?? day) <= day && day <= (span.validUntil ?? day)
}
