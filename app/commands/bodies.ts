import { basename } from 'node:path'
import { parseInput } from '../../kernel/input.ts'
import { decideName } from '../../subjects/bodies/actions/decide-name.ts'
import { enact } from '../../subjects/bodies/actions/enact.ts'
import { importBodies } from '../../subjects/bodies/actions/import.ts'
import { Act, type Consequences } from '../../subjects/bodies/contract/acts.ts'
import { readNames } from '../../subjects/bodies/queries/names.ts'
import { previewSuccession } from '../../subjects/bodies/queries/preview-succession.ts'
import { treeOn } from '../../subjects/bodies/queries/tree.ts'
import { bodyWords } from '../../subjects/bodies/words/words.ts'
import { listUndecidedNames } from '../../subjects/documents/queries/named-bodies.ts'
import { readInputFile } from './input-file.ts'
import { type Console, withOffice } from './run.ts'

type WhichBodies = { on?: string; under?: string; level?: 'central' | 'province' | 'commune' }

/** `cotmoc bodies list`: who stands where on a day. */
export async function listBodies(console: Console, which: WhichBodies): Promise<void> {
  await withOffice(console, async (office) => {
    const { language } = console
    const step = 500
    for (let offset = 0, total = 1; offset < total; offset += step) {
      const page = await office.ask(treeOn, { ...which, language, limit: step, offset })
      total = page.total
      for (const { id, code, name, children } of page.bodies) {
        console.print(console.say('bodies.line', { id, code: code ?? '–', name, count: children }))
      }
    }
  })
}

/** `cotmoc bodies named NAME`: whom a written name means on a day. */
export async function readName(console: Console, name: string, { on }: { on?: string }): Promise<void> {
  await withOffice(console, async (office) => {
    const say = bodyWords(console.language)
    for (const read of await office.ask(readNames, { name, on, language: console.language })) {
      const meant = read.body ?? read.set
      console.print(`${say(`meaning.${read.meaning}`)}${meant ? `: ${meant.id}  ${meant.name}` : ''}`)
      for (const { id, name: candidate, parent } of read.candidates) {
        console.print(`  ${id}  ${candidate}${parent ? `  (${parent})` : ''}`)
      }
    }
  })
}

type ImportOptions = { on?: string; act?: string; preview?: true }

/** `cotmoc bodies import FILE`: a list of bodies, all or nothing; exit status 1 where cells are wrong. */
export async function importList(console: Console, path: string, options: ImportOptions): Promise<void> {
  const content = (await readInputFile(path)).toString('base64')
  await withOffice(console, async (office) => {
    const say = bodyWords(console.language)
    const answer = await office.perform(importBodies, {
      file: basename(path),
      content,
      on: options.on,
      legalAct: options.act ?? null,
      preview: options.preview === true,
    })
    for (const { row, column, problem, value } of answer.problems) {
      console.warn(
        say('import.problem', {
          cell: `${column ?? ''}${row}`,
          problem: say(`problem.${problem}`),
          value: value || '_',
        }),
      )
    }
    if (answer.moreProblems > 0) console.warn(say('import.moreProblems', { count: answer.moreProblems }))
    if (options.preview) {
      for (const { what, body, name } of answer.outcomes)
        console.print(`${say(`outcome.${what}`)}  ${body}  ${name}`)
    }
    for (const twin of answer.twins) console.print(say('import.twin', { code: twin.code, twin: twin.twin }))
    const wrong = answer.problems.length > 0
    const result = wrong ? 'refused' : answer.loaded ? 'loaded' : options.preview ? 'preview' : 'same'
    console.print(say(`import.${result}`, answer.counts))
    if (wrong) process.exitCode = 1
  })
}

/** `cotmoc bodies enact FILE`: an act, as the JSON that `POST /api/bodies/{body}/acts` takes. */
export async function enactFile(
  console: Console,
  path: string,
  { preview }: { preview?: true },
): Promise<void> {
  const text = (await readInputFile(path)).toString('utf8')
  const act = parseInput(Act, asJson(text))
  await withOffice(console, async (office) => {
    const { consequences } = preview
      ? await office.ask(previewSuccession, act)
      : await office.perform(enact, act)
    for (const line of sayConsequences(console, consequences)) console.print(line)
    console.print(bodyWords(console.language)(preview ? 'act.previewed' : 'act.done'))
  })
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function sayConsequences({ language }: Console, consequences: Consequences): string[] {
  const say = bodyWords(language)
  const { establishes, ends, renames, moves, areaEnds, passes } = consequences
  return [
    ...establishes.map(({ id, names }) => `${say('part.begins')}  ${id}  ${names[language]}`),
    ...ends.map(({ body, successor }) => `${say('part.ends')}  ${body} → ${successor ?? '–'}`),
    ...renames.map(({ body, names }) => `${say('part.renamed')}  ${body}  ${names[language]}`),
    ...moves.map(({ body, from, to }) => `${say('part.moved')}  ${body}  ${from ?? '–'} → ${to ?? '–'}`),
    ...areaEnds.map(({ area, successor }) => `${say('act.areaEnds')}  ${area} → ${successor ?? '–'}`),
    ...passes.map((pass) => `${say(`passes.${pass.what}`)}  ${pass.predecessor} → ${pass.successor}`),
  ]
}

/** `cotmoc bodies names`: names in texts that wait for a person. */
export async function listNames(console: Console): Promise<void> {
  await withOffice(console, async (office) => {
    const names = await office.ask(listUndecidedNames, { language: console.language })
    for (const { name, count, meaning, works } of names) {
      const where = works.map(({ number }) => number).join(', ')
      console.print(`${count}  ${name}  (${bodyWords(console.language)(`meaning.${meaning}`)}; ${where})`)
    }
    console.print(console.say(names.length > 0 ? 'bodies.namesHow' : 'bodies.noNames'))
  })
}

export type NameOptions = { is?: string; set?: string; nobody?: true; reason?: string }

/** `cotmoc bodies decide-name NAME`: once for all its occurrences. */
export async function nameBody(console: Console, name: string, options: NameOptions): Promise<void> {
  const decisions = [
    options.is === undefined ? null : ({ kind: 'body', body: options.is } as const),
    options.set === undefined ? null : ({ kind: 'set', set: options.set } as const),
    options.nobody ? ({ kind: 'nobody' } as const) : null,
  ].filter((each) => each !== null)
  const [decision] = decisions
  if (!decision || decisions.length !== 1) {
    console.warn(console.say('usage.decideName'))
    process.exitCode = 2
    return
  }
  await withOffice(console, async (office) => {
    await office.perform(decideName, { name, decision, reason: options.reason ?? null })
    console.print(console.say('bodies.nameDecided', { name }))
  })
}
