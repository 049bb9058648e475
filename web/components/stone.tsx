export type StoneProps = {
  /** On the white: `2030`. */
  year: string
  /** On the cap, short: `NQ 52·57`. */
  cap: string
  /** What the picture says to who does not see it: `Cột mốc 2030`. */
  title: string
}

const body = 'M6 98V36a32 32 0 0 1 64 0v62z'

/** The large kilometre stone at the head of the portal, 76 × 104. */
export function Stone({ year, cap, title }: StoneProps) {
  const capSize = cap.length > 8 ? 10 : 12
  return (
    <svg class="stone" viewBox="0 0 76 104" width="76" height="104" role="img" aria-label={title}>
      <path class="ground-paper" d={body} />
      <path class="ground-cham" d="M6 46V36a32 32 0 0 1 64 0v10z" />
      <path class="line-ink" d={body} fill="none" stroke-width="2.2" />
      <path class="line-ink" d="M6 46h64" stroke-width="1.6" />
      <text class="on-cham" x="38" y="34" text-anchor="middle" font-size={capSize} font-weight="600">
        {cap}
      </text>
      <text x="38" y="79" text-anchor="middle" font-size="24" font-weight="600">
        {year}
      </text>
      <path class="line-ink" d="M0 102.5h76" stroke-width="3" />
    </svg>
  )
}
