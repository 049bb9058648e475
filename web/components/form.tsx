import type { Child } from 'hono/jsx'
import type { Language } from '../../kernel/locale/language.ts'
import { webWords } from '../words/words.ts'

/** What is wrong at a field, already said. */
export type FieldFault = { field: string; text: string }

export type FormProps = {
  language: Language
  /** The action that it posts to, by name; fields of two forms on a page stay apart by it. */
  act: string
  /** Makes a second sending of the same form harmless. */
  once: string
  /** The version of the thing that the person saw. */
  version?: number | undefined
  faults?: readonly FieldFault[] | undefined
  /** The names of its fields as the person reads them, for what is said above the form. */
  labels?: Readonly<Record<string, string>> | undefined
  /** Why nothing was done, already said. */
  refusal?: string | null | undefined
  /** One button in a row of a list, without fields. */
  inline?: boolean | undefined
  children: Child
}

/** A form that posts to its own page. What is wrong stands above it, with a way to each field. */
export function Form({ act, once, version, inline, children, ...told }: FormProps) {
  return (
    <form class={inline ? 'inline-form' : 'form'} method="post" novalidate={true}>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="key" value={once} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <FaultSummary act={act} {...told} />
      {children}
    </form>
  )
}

function FaultSummary({
  language,
  act,
  faults = [],
  labels = {},
  refusal,
}: Omit<FormProps, 'once' | 'children'>) {
  if (faults.length === 0 && !refusal) return null
  return (
    <div class="note note-late" role="alert">
      <p>
        <b>{webWords(language)('form.notDone')}</b> {refusal}
      </p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ field, text }) => (
            <li>
              <a href={`#${fieldId(act, field)}`}>{labels[field] ? `${labels[field]}: ${text}` : text}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

type FieldProps = {
  act: string
  name: string
  label: Child
  hint?: Child
  faults?: readonly FieldFault[] | undefined
}

export type TextFieldProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'email' | 'date' | 'datetime-local' | 'number' | 'url' | undefined
  autocomplete?: string | undefined
  /** More than one line. */
  rows?: number | undefined
  required?: boolean | undefined
}

/** Label, hint, what is wrong, and the field, in this order. */
export function TextField({ value, type = 'text', autocomplete, rows, required, ...field }: TextFieldProps) {
  const { id, described, fault } = partsOf(field)
  const common = {
    id,
    name: field.name,
    required,
    'aria-describedby': described,
    'aria-invalid': fault ? ('true' as const) : undefined,
    autocomplete: autocomplete ?? 'off',
  }
  return (
    <FieldFrame {...field}>
      {rows ? (
        <textarea {...common} rows={rows}>
          {value}
        </textarea>
      ) : (
        <input {...common} type={type} value={value} />
      )}
    </FieldFrame>
  )
}

export type ChoiceProps = FieldProps & {
  choices: readonly { value: string; label: string }[]
  value?: string | undefined
  /** Said first, and means nothing chosen. */
  none?: string | undefined
}

/** One of a list. */
export function Choice({ choices, value, none, ...field }: ChoiceProps) {
  const { id, described, fault } = partsOf(field)
  return (
    <FieldFrame {...field}>
      <select
        id={id}
        name={field.name}
        aria-describedby={described}
        aria-invalid={fault ? 'true' : undefined}
      >
        {none && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** A box to tick; it is never ticked beforehand unless the person had ticked it. */
export function Tick({
  checked,
  value = 'yes',
  ...field
}: FieldProps & { checked?: boolean; value?: string }) {
  const { id, described, fault } = partsOf(field)
  return (
    <div class={fault ? 'field tick bad' : 'field tick'}>
      {fault && <FieldError id={`${id}-fault`} text={fault.text} />}
      <input
        type="checkbox"
        id={id}
        name={field.name}
        value={value}
        checked={checked}
        aria-describedby={described}
      />
      <label for={id}>{field.label}</label>
      {field.hint && (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
    </div>
  )
}

function FieldFrame({ children, ...field }: FieldProps & { children: Child }) {
  const { id, fault } = partsOf(field)
  return (
    <div class={fault ? 'field bad' : 'field'}>
      <label for={id}>{field.label}</label>
      {field.hint && (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {fault && <FieldError id={`${id}-fault`} text={fault.text} />}
      {children}
    </div>
  )
}

function FieldError({ id, text }: { id: string; text: string }) {
  return (
    <p class="field-error" id={id}>
      {text}
    </p>
  )
}

function partsOf({ act, name, hint, faults = [] }: FieldProps) {
  const id = fieldId(act, name)
  const fault = faults.find(({ field }) => field === name)
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined
  return { id, fault, described }
}

function fieldId(act: string, name: string): string {
  return `${act}-${name}`
}

/** The button that sends a form. A page has one that is filled; all others are outlined. */
export function Send({
  kind = 'filled',
  children,
}: {
  kind?: 'filled' | 'outlined' | undefined
  children: Child
}) {
  return (
    <button class={kind === 'filled' ? 'button' : 'button outlined'} type="submit">
      {children}
    </button>
  )
}
