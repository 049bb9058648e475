import type { Context } from 'hono'
import { AppError, errors } from '../../kernel/errors.ts'
import type { House } from '../../kernel/house.ts'
import type { Fault, Fields, Sent } from '../../kernel/http/form.ts'
import type { Form, OfficeContext, OfficePage } from '../../kernel/http/office-page.ts'
import type { Language } from '../../kernel/locale/language.ts'
import { webWords } from '../../web/words/words.ts'
import { actions } from '../rooms.ts'
import { sayError } from '../words/say-error.ts'
import type { Door } from './door/door.ts'

// What people type; files have a way of their own.
const mostBytes = 256 * 1024

/** How a form ended: it leads on, or its page is shown again with what was typed and what is wrong. */
export type Ended = { to: string } | { sent: Sent; status: number }

type Sending = { house: House; door: Door; page: OfficePage; context: Context; request: OfficeContext }

/** Reads a form of a page, performs its action as the reader, and tells where that leads. */
export async function send(sending: Sending): Promise<Ended> {
  const { page, context, request } = sending
  const fields = await readFields(context)
  const act = textOf(fields, 'act')
  const form = page.forms.find(({ contract }) => contract.name === act)
  if (!form) throw errors.notFound()
  const input = { ...asObject(form.input(fields, request)), ...context.req.param() }
  const again = { act, fields, output: null }
  try {
    const output = await carryOut(sending, form, fields, input)
    if (form.leadsTo) return { to: form.leadsTo(request, output) }
    return { sent: { ...again, faults: [], refusal: null, output }, status: 200 }
  } catch (error) {
    if (!(error instanceof AppError) || [401, 404].includes(error.status)) throw error
    return { sent: { ...again, ...faultsOf(form, input, error, request.language) }, status: error.status }
  }
}

// What only the door may do, it does in its own name, with secrets that no form holds.
function carryOut(
  { house, door, context, request }: Sending,
  { contract }: Form,
  fields: Fields,
  input: object,
): Promise<unknown> {
  if (contract.right === 'open-door') return door.forms(contract.name, { fields, context, request })
  const action = actions.find((each) => each.contract === contract)
  if (!action) throw errors.notFound()
  return action.perform(house, callOf(fields, request), input)
}

function callOf(fields: Fields, { actor }: OfficeContext) {
  const key = textOf(fields, 'key')
  const version = textOf(fields, 'version')
  return { actor, ...(key ? { key } : {}), ...(/^\d+$/.test(version) ? { version: Number(version) } : {}) }
}

async function readFields(context: Context): Promise<Fields> {
  const type = context.req.header('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded'))
    throw errors.invalid({ field: '', problem: 'form' })
  const sent = new URLSearchParams(await readText(context.req.raw.body))
  return Object.fromEntries(
    [...new Set(sent.keys())].map((name) => {
      const values = sent.getAll(name)
      return [name, values.length > 1 ? values : (values[0] ?? '')]
    }),
  )
}

// Read piece by piece: who sends without end is stopped in time.
async function readText(body: ReadableStream<Uint8Array> | null): Promise<string> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of body ?? []) {
    bytes += piece.length
    if (bytes > mostBytes) throw errors.tooLarge()
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

function asObject(input: unknown): object {
  return typeof input === 'object' && input !== null ? input : {}
}

type Told = Pick<Sent, 'faults' | 'refusal'>

// A wrong input is told at each of its fields; what the action itself refused, at the field that it names, or above all.
function faultsOf({ contract }: Form, input: object, error: AppError, language: Language): Told {
  if (error.code === errors.invalid.code) {
    const parsed = contract.right === 'open-door' ? null : contract.input.safeParse(input)
    const issues = parsed?.error?.issues.map(({ path, code }) => ({ field: String(path[0] ?? ''), code }))
    const { field, problem } = error.details
    const told = issues ?? [{ field: String(field), code: String(problem) }]
    const given = new Map<string, unknown>(Object.entries(input))
    const faults = told.map((issue) => ({
      field: issue.field,
      text: sayProblem(language, given.get(issue.field) === undefined ? 'invalid_type' : issue.code),
    }))
    return { faults: firstOfEach(faults), refusal: null }
  }
  const field = error.details['field']
  const text = sayError(language, error)
  return typeof field === 'string'
    ? { faults: [{ field, text }], refusal: null }
    : { faults: [], refusal: text }
}

function firstOfEach(faults: readonly Fault[]): Fault[] {
  return faults.filter(({ field }, at) => faults.findIndex((other) => other.field === field) === at)
}

function sayProblem(language: Language, problem: string): string {
  const say = webWords(language)
  switch (problem) {
    case 'invalid_type':
      return say('fault.missing')
    case 'too_small':
      return say('fault.short')
    case 'too_big':
      return say('fault.long')
    case 'invalid_format':
      return say('fault.format')
    case 'invalid_value':
      return say('fault.choice')
    default:
      return say('fault.wrong')
  }
}
