/** One line of `npm run bench -- --json`. `ratio` is against a yardstick of the same run; `ok` is null without a target. */
export type Entry = {
  name: string
  value: number
  unit: string
  ratio: number
  target: string | null
  ok: boolean | null
}

type Measured = Pick<Entry, 'name' | 'value' | 'unit' | 'ratio' | 'target'>

const digits = 4
const targetForm = /^(value|ratio)(<=|>=)(\d+(?:\.\d+)?)$/

/** An entry with its numbers rounded to four digits and `ok` reckoned from what is shown; throws on a number that is none. */
export function entry({ name, value, unit, ratio, target }: Measured): Entry {
  const shown = { value: rounded(name, value), ratio: rounded(name, ratio) }
  return { name, value: shown.value, unit, ratio: shown.ratio, target, ok: isMet(target, shown) }
}

/** Whether a target such as `value<=10` or `ratio>=0.6` is met; null where none is set; throws on another form. */
export function isMet(
  target: string | null,
  measured: Readonly<Record<'value' | 'ratio', number>>,
): boolean | null {
  if (target === null) return null
  const [, subject, comparator, bound] = targetForm.exec(target) ?? []
  if (!subject) throw new Error(`not a target: ${target}`)
  const number = subject === 'value' ? measured.value : measured.ratio
  return comparator === '<=' ? number <= Number(bound) : number >= Number(bound)
}

function rounded(name: string, number: number): number {
  if (!Number.isFinite(number)) throw new Error(`${name} was not measured: ${number}`)
  return Number(number.toPrecision(digits))
}
