import type { ActionContext } from '../../../kernel/action/context.ts'
import type { Opened } from '../../../kernel/stores.ts'
import { alignTranslations } from '../../../text/align.ts'
import type { ReadDocument, ReadResult } from '../../../text/contract.ts'
import { wordsDigest } from '../rules/words-digest.ts'
import type { differenceStore } from '../store/differences.ts'
import type { textStore } from '../store/texts.ts'
import { readingOf } from './read-file.ts'

type Context = ActionContext & Opened<{ texts: typeof textStore; differences: typeof differenceStore }>
type CurrentText = Awaited<ReturnType<ReturnType<typeof textStore>['current']>>[number]

/**
 * Compares every current translation of a work with its current original, and remembers where they say
 * something else. `read` holds results by file digest, so that a file is read once.
 */
export async function compareTranslations(
  context: Context,
  work: string,
  read: Map<string, ReadResult>,
): Promise<void> {
  const texts = await context.texts.current(work)
  const original = texts.find((text) => text.original)
  if (!original) return
  const prevailing = await reading(context, original, read)
  for (const translation of texts.filter((text) => !text.original)) {
    const other = await reading(context, translation, read)
    if (!prevailing || !other) continue
    await context.differences.replace(translation.id, alignTranslations(prevailing, other).differences)
  }
}

async function reading(
  context: Context,
  text: CurrentText,
  read: Map<string, ReadResult>,
): Promise<ReadDocument | undefined> {
  const result = read.get(text.file_digest) ?? (await readAgain(context, text))
  if (result === null) return undefined
  read.set(text.file_digest, result)
  // Its own words tell it from the other documents of the file.
  return result.documents.find(
    ({ span }) => wordsDigest(result.source.text.slice(...span)) === text.words_digest,
  )
}

async function readAgain({ files, offload }: Context, text: CurrentText): Promise<ReadResult | null> {
  const order = { bytes: await files.get(text.file_digest), file: text.file_name }
  const reading = await readingOf(offload, order)
  return reading.is === 'read' ? reading.result : null
}
