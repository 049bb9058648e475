import { action } from '../../../kernel/action.ts'
import * as contract from '../contract.ts'
import { documentErrors } from '../contract.ts'
import { clauseStore } from '../store/clauses.ts'
import { differenceStore } from '../store/differences.ts'
import { textStore } from '../store/texts.ts'
import { compareTranslations } from './compare-translations.ts'

const stores = { texts: textStore, clauses: clauseStore, differences: differenceStore }

/** A person accepts a waiting text as the current one, or refuses it; the text that stood stays readable in the ledger. */
export const decideText = action(
  contract.decideText,
  stores,
  async (context, { document, accept, reason }) => {
    const text = await context.texts.find(document)
    if (!text) throw documentErrors.noSuchVersion({ document })
    if (text.state !== 'waiting') throw documentErrors.alreadyDecided({ document, state: text.state })

    const state: 'current' | 'refused' = accept ? 'current' : 'refused'
    if (accept) {
      const standing = (await context.texts.current(text.work)).find(
        ({ language }) => language === text.language,
      )
      if (standing) await context.texts.setState(standing.id, 'superseded')
    }
    await context.texts.setState(document, state)
    if (accept) {
      await compareTranslations(context, text.work, new Map())
      await context.clauses.index(text.work)
    }
    context.record({
      name: accept ? 'document-accepted' : 'document-refused',
      subject: 'document',
      subjectId: `${text.work}/${text.language}`,
      details: { document, version: text.version },
      reason,
    })
    return { state }
  },
)
