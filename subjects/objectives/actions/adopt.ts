import { on } from '../../../kernel/listener.ts'
import { getReadText } from '../../documents/queries/waiting.ts'
import { matchAims } from '../rules/same-aim.ts'
import { objectiveStore } from '../store/objectives.ts'
import { readingStore } from '../store/readings.ts'
import { knownObjective } from './known.ts'

const stores = { objectives: objectiveStore, readings: readingStore }

const adopt: Parameters<typeof on<typeof stores>>[2] = async (context, fact) => {
  const text = await context.ask(getReadText, { document: String(fact.details?.['document']) })
  const known = (await context.objectives.known(text.work)).map(knownObjective)
  const matches = matchAims(text.aims, known, text)
  await context.readings.save(text, matches, context.newId)
  context.record({
    name: 'aims-adopted',
    subject: 'readings',
    subjectId: text.document,
    details: {
      adopted: matches.filter(({ objective }) => objective).length,
      waiting: matches.filter(({ objective }) => !objective).length,
    },
  })
}

/** When a text comes to stand, its aims become objectives in the same transaction, or wait for a person. */
export const adoptImported = on('document-imported', stores, adopt)
export const adoptAccepted = on('document-accepted', stores, adopt)
