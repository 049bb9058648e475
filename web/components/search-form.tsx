import type { Language } from '../../kernel/locale/language.ts'
import { webWords } from '../words/words.ts'

export type SearchFormProps = {
  language: Language
  /** Where the question is sent by GET, as `?q=`. */
  action: string
  label: string
  id?: string | undefined
  placeholder?: string | undefined
  value?: string | undefined
  /** Replaces the sentence that diacritics are not needed. */
  hint?: string | undefined
}

/** One field and one button; the answer is a page of its own, so it needs no script. */
export function SearchForm({ language, action, label, id = 'q', placeholder, value, hint }: SearchFormProps) {
  const say = webWords(language)
  return (
    <search>
      <form class="search-form" method="get" action={action}>
        <label for={id}>{label}</label>
        <div class="search">
          <input
            type="search"
            id={id}
            name="q"
            value={value}
            placeholder={placeholder}
            aria-describedby={`${id}-hint`}
            autocomplete="off"
          />
          <button class="button" type="submit">
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" stroke-width="1.7" />
              <path d="M10.4 10.4L14.5 14.5" stroke="currentColor" stroke-width="1.7" />
            </svg>
            {say('search.submit')}
          </button>
        </div>
        <p class="hint" id={`${id}-hint`}>
          {hint ?? say('search.hint')}
        </p>
      </form>
    </search>
  )
}
