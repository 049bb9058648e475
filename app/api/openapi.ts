import { z } from 'zod'
import type { Contract } from '../../kernel/contract.ts'
import { errors } from '../../kernel/errors.ts'
import { actions, queries } from '../rooms.ts'
import { Problem } from './problem.ts'

type JsonObject = { [key: string]: unknown }

/** The OpenAPI 3.1 document, derived from the contracts. */
export function describeApi(): JsonObject {
  const contracts = [...queries, ...actions].map(({ contract }) => contract)
  const paths: Record<string, JsonObject> = {}
  for (const contract of contracts.sort((a, b) => a.path.localeCompare(b.path))) {
    paths[contract.path] = { ...paths[contract.path], [contract.method.toLowerCase()]: describe(contract) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Cotmoc',
      version: '1',
      description: 'Resolutions, their objectives, and the figures that show how far they are carried out.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description: 'A key of a program: one right in one body, given on the pages of the office.',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-cotmoc-session',
          description: 'A person who signed in; over http the name is without its prefix.',
        },
      },
    },
  }
}

function describe(contract: Contract): JsonObject {
  const input = schemaOf(contract.input, 'input')
  const inPath = [...contract.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  return {
    operationId: contract.name,
    summary: contract.summary,
    ...(contract.right === 'public' ? {} : { security: [{ key: [] }, { session: [] }] }),
    ...(contract.method === 'GET'
      ? { parameters: parameters(input, inPath) }
      : { parameters: parameters(only(input, inPath), inPath), requestBody: requestBody(contract) }),
    responses: responses(contract),
  }
}

function requestBody(contract: Contract): JsonObject {
  return { required: true, content: { 'application/json': { schema: schemaOf(contract.input, 'input') } } }
}

function parameters(input: JsonObject, inPath: readonly string[]): JsonObject[] {
  const required = Array.isArray(input['required']) ? input['required'] : []
  return Object.entries(input['properties'] ?? {}).map(([name, schema]) => ({
    name,
    in: inPath.includes(name) ? 'path' : 'query',
    required: inPath.includes(name) || required.includes(name),
    schema,
  }))
}

function only(input: JsonObject, names: readonly string[]): JsonObject {
  const properties = Object.entries(input['properties'] ?? {}).filter(([name]) => names.includes(name))
  return { ...input, properties: Object.fromEntries(properties) }
}

function responses(contract: Contract): JsonObject {
  const refusals = [
    ...contract.errors,
    errors.invalid,
    ...(contract.right === 'public' ? [] : [errors.notSignedIn, errors.notFound]),
    ...(contract.weighty ? [errors.signInAgain] : []),
    ...(contract.assurance ? [errors.notSureEnough] : []),
  ]
  const byStatus = new Map<number, string[]>()
  for (const { status, code } of refusals) byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return {
    200: {
      description: contract.summary,
      content: { 'application/json': { schema: schemaOf(contract.output, 'output') } },
    },
    ...Object.fromEntries(
      [...byStatus].map(([status, codes]) => [status, { description: codes.join(', '), content: problem }]),
    ),
  }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { target: 'draft-2020-12', io })
  return described
}
