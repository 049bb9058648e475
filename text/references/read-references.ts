import { walk } from '../clauses/walk.ts'
import type { Clause, DocumentKind, Language, Reference } from '../contract.ts'
import { dateAlternatives, dayIn } from '../documents/dates.ts'
import { slugOf } from '../documents/issuers.ts'
import { kindAlternatives, kindOfNumber, kindOfWord } from '../documents/kinds.ts'
import { workIri } from '../documents/numbers.ts'
import { type FoldedText, written } from '../folding.ts'
import { officeAfter } from './issuer-after.ts'
import { type Numbered, numbersIn } from './number-forms.ts'

const label = '(?:số|[Ss]ố|SỐ|[Nn]os?\\.?|[Nn]°s?|[Nn]º|number|numéro)'
const kindBefore = new RegExp(
  `(?<!\\p{L})(${kindAlternatives}|văn bản|qđ|nq|nđ)(?:\\s+${label})?\\s*:?\\s*$`,
  'iu',
)
const labelBefore = new RegExp(`(?<!\\p{L})${label}\\s*:?\\s*$`, 'u')
// The name of a law stands between its kind and its number: Luật Thư viện số 46/2019/QH14.
const namedBefore =
  /(?<!\p{L})(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|LUẬT|PHÁP LỆNH)\s[^.;:\n()|"“”]{2,200}?\s(?:số|SỐ)\s*$/u
const dated = new RegExp(
  `^(?:\\s*,)?\\s+(?:\\(?(?:dated|of|on|du|le|ngày)\\s+)?(${dateAlternatives})\\)?`,
  'iu',
)
const datedBefore = new RegExp(
  `(?<!\\p{L})(ngày\\s+(?:${dateAlternatives})|(?:on\\s+)?(?:${dateAlternatives}))\\s*,?\\s+(\\p{Lu}[\\p{L}\\s,-]{2,80}?)\\s+(?:đã\\s+)?(?:ban hành|ký ban hành|có|ký|issued|promulgated)\\s+$`,
  'iu',
)
const issuedWord = /(?:ban hành|có|ký|issued|promulgated)\s+$/iu
const wordsBefore = 60
const reachBefore = 240
const reachAfter = 160

type Scope = {
  readonly source: FoldedText
  /** folded bounds of the document */
  readonly start: number
  readonly end: number
  readonly clauses: readonly Clause[]
  readonly language: Language
  /** the document's own number, which is no reference */
  readonly own: string | null
}

type Place = { readonly eId: string; readonly start: number; readonly end: number }

function clauseAt(places: readonly Place[], offset: number): string | null {
  let low = 0
  let high = places.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const place = places[middle]
    if (place === undefined) return null
    if (offset < place.start) high = middle - 1
    else if (offset >= place.end) low = middle + 1
    else return place.eId
  }
  return null
}

/** The code in the number is surer than the word before it, but the National Assembly's numbers name no kind. */
function citedKind(word: string | null, numbered: Numbered): DocumentKind | null {
  if (numbered.kind !== null) return numbered.kind
  const coded = kindOfNumber(numbered.number)
  const named = word === null ? null : kindOfWord(word)
  return coded === 'law' || coded === 'ordinance' || coded === 'other' ? (named ?? coded) : (coded ?? named)
}

type Before = {
  readonly start: number
  readonly word: string | null
  readonly date: string | null
  readonly issuer: { start: number; end: number } | null
}

/** What stands before the number in its own sentence: label, kind, a law's name; who issued it on which day. */
function readBefore(text: string, { start, kind }: Numbered): Before | null {
  const near = text.slice(Math.max(0, start - wordsBefore), start)
  const kindMatch = kindBefore.exec(near)
  const labelled = labelBefore.exec(near)
  const far =
    kindMatch === null && labelled !== null ? text.slice(Math.max(0, start - reachBefore), start) : near
  const named = far === near ? null : namedBefore.exec(far)
  const from = start - (named === null ? near : far).length
  const found = named ?? kindMatch ?? labelled
  if (found === null) return kind === null ? null : { start, word: null, date: null, issuer: null }
  const at = from + found.index
  const word =
    named === null
      ? (kindMatch?.[1] ?? null)
      : (/^(?:Bộ luật|\p{L}+(?: lệnh| pháp)?)/iu.exec(named[0])?.[0] ?? null)
  const issues = issuedWord.test(text.slice(Math.max(0, at - 20), at))
  const earlier = issues ? datedBefore.exec(text.slice(Math.max(0, at - reachBefore), at)) : null
  const body = earlier?.[2]
  if (earlier?.[1] === undefined || body === undefined) return { start: at, word, date: null, issuer: null }
  const bodyAt = at - earlier[0].length + earlier[0].lastIndexOf(body)
  return { start: at, word, date: dayIn(earlier[1]), issuer: { start: bodyAt, end: bodyAt + body.length } }
}

type After = {
  readonly end: number
  readonly date: string | null
  readonly issuer: { start: number; end: number } | null
}

/** What stands behind the number: the day and the office, in either order. */
function readAfter(text: string, at: number, language: Language): After {
  let end = at
  let date: string | null = null
  let issuer: { start: number; end: number } | null = null
  for (let part = 0; part < 2; part += 1) {
    const day = date === null ? dated.exec(text.slice(end, end + reachAfter)) : null
    if (day?.[1] !== undefined && dayIn(day[1]) !== null) {
      date = dayIn(day[1])
      end += day[0].length - (/\)$/.test(day[0]) && !day[0].includes('(') ? 1 : 0)
    }
    const office: After['issuer'] = issuer === null ? officeAfter(text, end, language) : null
    if (office !== null) {
      issuer = office
      end = office.end
    }
  }
  return { end, date, issuer }
}

/** The other official documents that a document cites by number, with day and issuer where they stand beside it. */
export function readReferences({ source, start, end, clauses, language, own }: Scope): Reference[] {
  const text = source.folded.slice(start, end)
  const numbers = numbersIn(text, language)
  if (numbers.length === 0) return []
  const places = [...walk(clauses)].map(({ clause: { eId, span } }) => ({
    eId,
    start: span[0],
    end: span[1],
  }))
  const ownSlug = own === null ? null : slugOf(own)
  let previous = 0
  return numbers.flatMap((numbered) => {
    const { number } = numbered
    // "số 12/BS-VP và 13/BS-VP": the word before the first stands for the others too.
    const listed = /^\s*(?:,|;|và|and|et)\s+$/iu.test(
      text.slice(previous, Math.min(numbered.start, previous + 12)),
    )
    if (ownSlug !== null && slugOf(number) === ownSlug) return []
    const before = readBefore(text, numbered)
    if (before === null && numbered.doubtful && !listed) return []
    const after = readAfter(text, numbered.end, language)
    previous = after.end
    const office = after.issuer ?? before?.issuer ?? null
    const issuer = office === null ? null : written(source, start + office.start, start + office.end)
    const date = after.date ?? before?.date ?? null
    const span = source.spanOf(start + (before?.start ?? numbered.start), start + after.end)
    return {
      clause: clauseAt(places, span[0]),
      number,
      date,
      issuer,
      work: workIri({ kind: citedKind(before?.word ?? null, numbered), issuer, date, number }),
      quote: source.text.slice(...span),
      span,
      why: numbered.why,
    }
  })
}
