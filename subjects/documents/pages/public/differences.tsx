import type { Language } from '../../../../kernel/locale/language.ts'
import { Note } from '../../../../web/components/note.tsx'
import type { PublicDifference } from '../../contract.ts'
import { documentWords } from '../../words/words.ts'

/** One place where a translation says something else; the kinds of one pair of phrases are together. */
export type Differing = Omit<PublicDifference, 'kind'> & { kinds: readonly string[] }

/** The places of a translation, or of all, each pair of phrases once. */
export function placesOf(differences: readonly PublicDifference[], language?: Language): Differing[] {
  const places = new Map<string, Differing>()
  for (const { kind, ...difference } of differences) {
    if (language !== undefined && difference.language !== language) continue
    const key = JSON.stringify(difference)
    places.set(key, { ...difference, kinds: [...(places.get(key)?.kinds ?? []), kind] })
  }
  return [...places.values()]
}

/** In what respect they differ: `number, deadline`. */
export function sayKinds(language: Language, { kinds }: Differing): string {
  return kinds.map((kind) => documentWords.find(language, `difference.${kind}`)?.() ?? kind).join(', ')
}

type DifferencesProps = { language: Language; original: Language; places: readonly Differing[] }

/** Both wordings of each place, one note a place. */
export function Differences({ language, original, places }: DifferencesProps) {
  const say = documentWords(language)
  return (
    <>
      {places.map((place) => (
        <Note kind="doubt" title={say('difference.title', { kinds: sayKinds(language, place) })}>
          {say('difference.original')} <Wording words={place.original} lang={original} language={language} />
          {'; '}
          {say('difference.translation', { language: say(`language.${place.language}`) })}{' '}
          <Wording words={place.translation} lang={place.language} language={language} />.
        </Note>
      ))}
    </>
  )
}

type WordingProps = { words: string | null; lang: Language; language: Language }

function Wording({ words, lang, language }: WordingProps) {
  return words === null ? documentWords(language)('difference.none') : <q lang={lang}>{words}</q>
}
