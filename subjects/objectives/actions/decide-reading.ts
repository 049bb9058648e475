import type { ActionContext } from '../../../kernel/action/context.ts'
import { action } from '../../../kernel/action.ts'
import type { Opened } from '../../../kernel/stores.ts'
import * as contract from '../contract.ts'
import { type Decision, objectiveErrors } from '../contract.ts'
import { objectiveFrom } from '../rules/new-objective.ts'
import { objectiveStore } from '../store/objectives.ts'
import { readingStore } from '../store/readings.ts'

const stores = { objectives: objectiveStore, readings: readingStore }
type Context = ActionContext & Opened<typeof stores>
type Reading = NonNullable<Awaited<ReturnType<Context['readings']['find']>>>

/** A person decides on an aim that waits: a new objective, the same as a registered one, or none. */
export const decideReading = action(
  contract.decideReading,
  stores,
  async (context, { reading: id, decision, reason }) => {
    const reading = await context.readings.find(id)
    if (!reading) throw objectiveErrors.noSuchReading({ reading: id })
    if (reading.state !== 'waiting')
      throw objectiveErrors.alreadyDecided({ reading: id, state: reading.state })

    const objective = await objectiveOf(context, reading, decision)
    const state: 'adopted' | 'refused' = objective ? 'adopted' : 'refused'
    await context.readings.decide(id, state, objective)
    context.record({
      name: `reading-${state}`,
      subject: 'reading',
      subjectId: id,
      details: { objective, document: reading.document },
      reason,
    })
    return { state, objective }
  },
)

async function objectiveOf(context: Context, reading: Reading, decision: Decision): Promise<string | null> {
  switch (decision.kind) {
    case 'refuse':
      return null
    case 'same-as': {
      const objective = await context.objectives.find(decision.objective)
      if (!objective) throw objectiveErrors.notFound({ slug: decision.objective })
      if (objective.work !== reading.work) throw objectiveErrors.otherWork({ objective: objective.id })
      return objective.id
    }
    case 'adopt': {
      const position = await context.objectives.nextPosition(reading.work)
      const made = objectiveFrom(reading, position)
      await context.objectives.save([{ ...made, position }])
      context.record({ name: 'objective-adopted', subject: 'objective', subjectId: made.id })
      return made.id
    }
  }
}
