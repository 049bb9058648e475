import type { PageContext } from '../../../../kernel/http/page.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { bodyWords } from '../../words/words.ts'

/** The day that the reader asks for, `?on=2025-06-30`; undefined for none and for what is no day. */
export function dayAsked({ question }: PageContext): string | undefined {
  const asked = question('on') ?? ''
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(asked) && isDay(asked) ? asked : undefined
}

// 31/02 has the form of a day and is none.
function isDay(text: string): boolean {
  const day = new Date(text)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** An address with the day that the reader is on. */
export function onDay(href: string, on: string | undefined): string {
  return on === undefined ? href : `${href}${href.includes('?') ? '&' : '?'}on=${on}`
}

export type DayFormProps = {
  language: Language
  action: string
  on: string
  /** Fields of the address that stay. */
  keep?: Readonly<Record<string, string>>
}

/** Asks for another day. */
export function DayForm({ language, action, on, keep = {} }: DayFormProps) {
  const say = bodyWords(language)
  return (
    <form class="on-day" method="get" action={action}>
      {Object.entries(keep).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div>
        <label for="on">{say('day.label')}</label>
        <input type="date" id="on" name="on" value={on} />
      </div>
      <button class="button outlined" type="submit">
        {say('day.submit')}
      </button>
    </form>
  )
}
