import type { Comparator, Unit } from '../contract.ts'
import { foldWords } from '../folding.ts'
import { comparatorAfter, comparatorBefore } from '../objectives/comparators.ts'
import type { Grammar } from '../objectives/grammar.ts'
import { numberOf, numeralPattern, scaled } from '../objectives/numerals.ts'
import { ranksIn } from '../objectives/ranks.ts'
import { scopeIn } from '../objectives/scopes.ts'
import { ofAs } from '../objectives/shares.ts'
import { moneyAfter } from '../objectives/units.ts'
import { oneLine } from './cell-words.ts'

/** What a cell of a target says: how much of what. */
export type CellLevel = {
  readonly comparator: Comparator
  readonly value: number
  readonly upper: number | null
  readonly unit: Unit | null
  readonly of: string | null
  readonly scope: string | null
}

type Measured = { readonly unit: Unit; readonly scale: number; readonly of: string | null }

const numeral = new RegExp(numeralPattern, 'u')
const secondNumeral = new RegExp(`^\\s*%?\\s*(?:-|–|đến|to|à)\\s*(${numeralPattern})`, 'u')
const rankUnit = /(?<!\p{L})(?:xếp hạng|thứ hạng|hạng|thứ bậc|vị trí|rank(?:ing)?|rang|classement)(?!\p{L})/iu
const indexUnit = /^(?:chỉ số|điểm(?: số)?|index|points?|score|indice)(?!\p{L})/iu
const tenThousand =
  /(?:vạn|10[., ]?000)\s*(?:dân|người|people|inhabitants|habitants|population)|(?:per|pour)\s*10[., ]?000/iu
const mostBefore = 40
// At the end of an indicator's name: of what it is a share.
const shareAtEnd =
  /(?:\/\s*|(?<!\p{L})(?:trong|trên|so với|chiếm|in|of|to|dans(?: le)?|du)\s+)((?:GDP|GRDP|PIB)(?!\p{L})[^,;()]*)/u
const countOf = /^(?:tổng )?số (?:lượng )?\p{L}|^(?:the )?number of|^nombre d/iu

/** The unit that words name: those behind a number, of a column of units, or in brackets behind an indicator. */
function unitIn(words: string, grammar: Grammar): Measured | null {
  const text = words.trim()
  if (text === '' || !/[\p{L}%]/u.test(text)) return null
  const percent = /%|phần trăm|per ?cent|pour ?cent/iu.exec(text)
  if (percent !== null) {
    const rest = text.slice(percent.index + percent[0].length).trim()
    if (grammar.units.perYear.test(rest.toLowerCase()))
      return { unit: 'percent-per-year', scale: 1, of: null }
    const share = /^(?:của |of |du |de la )?(\p{Lu}{2,}.*)$/u.exec(rest)?.[1]
    return { unit: 'percent', scale: 1, of: share === undefined ? null : ofAs(share) }
  }
  if (tenThousand.test(text)) return { unit: 'per-ten-thousand', scale: 1, of: null }
  const money = moneyAfter('', ` ${text.toLowerCase()}`, grammar)
  if (money !== null) return { unit: 'currency', scale: money.scale, of: null }
  if (rankUnit.test(text)) return { unit: 'rank', scale: 1, of: null }
  if (indexUnit.test(text)) return { unit: 'index', scale: 1, of: null }
  return { unit: 'count', scale: 1, of: null }
}

function rankIn(text: string, indicator: string, grammar: Grammar): CellLevel | null {
  const rank = ranksIn(text, { start: 0, end: text.length }, grammar)[0]
  if (rank === undefined) return null
  const { value } = rank
  return {
    comparator: 'top',
    value,
    upper: null,
    unit: 'rank',
    of: null,
    scope: rank.scope ?? scopeIn(indicator.toLowerCase()),
  }
}

function comparatorIn(before: string, after: string, grammar: Grammar): Comparator {
  return comparatorAfter(after, grammar) ?? comparatorBefore(before, grammar)?.comparator ?? '='
}

/** `80% trở lên` without its last two words. */
function withoutComparator(after: string, grammar: Grammar): string {
  return grammar.after.reduce((words, [pattern]) => words.replace(pattern, ''), after)
}

/**
 * Reads a cell of a target beside the words of its unit and indicator; null where it holds no number that measures.
 * @example readLevel('Trên 50', '%', 'Tỷ lệ hồ sơ trực tuyến', vietnamese) // { comparator: '>', value: 50, unit: 'percent', … }
 */
export function readLevel(cell: string, unit: string, indicator: string, grammar: Grammar): CellLevel | null {
  const written = foldWords(oneLine(cell)).replace(/>=|=>/g, '≥').replace(/<=|=</g, '≤')
  const text = written.toLowerCase()
  const rank = rankIn(text, indicator, grammar)
  if (rank !== null) return rank
  const match = numeral.exec(text)
  if (match === null || match.index > mostBefore) return null
  const before = text.slice(0, match.index)
  const behind = written.slice(match.index + match[0].length)
  const second = secondNumeral.exec(behind)
  const value = numberOf(match[0], grammar)
  const upper = second?.[1] === undefined ? null : numberOf(second[1], grammar)
  const ranged = upper !== null && upper > value
  const after = ranged ? behind.slice(second?.[0].length) : behind
  const named = /\(([^()]*(?:%|\p{L})[^()]*)\)\s*$/u.exec(indicator)?.[1] ?? ''
  const measured =
    unitIn(withoutComparator(after, grammar), grammar) ??
    unitIn(unit, grammar) ??
    unitIn(named, grammar) ??
    (countOf.test(indicator) ? { unit: 'count', scale: 1, of: null } : null)
  const share = measured?.unit === 'percent' ? shareAtEnd.exec(indicator)?.[1]?.trim() : undefined
  const scale = measured?.scale ?? 1
  return {
    comparator: ranged ? 'range' : comparatorIn(before, after, grammar),
    value: scaled(value, scale),
    upper: ranged && upper !== null ? scaled(upper, scale) : null,
    unit: measured?.unit ?? null,
    of: measured?.of ?? (share === undefined ? null : ofAs(share)),
    scope: measured?.unit === 'rank' ? scopeIn(indicator.toLowerCase()) : null,
  }
}
