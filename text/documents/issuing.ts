import { type FoldedText, written } from '../folding.ts'
import { leadingArticle, officeStart } from './office-words.ts'

type Words = { readonly text: string; readonly start: number; readonly end: number }

const openEnd = /(?:[-–,]|(?<!\p{L})(?:VÀ|CỦA|AND|OF|THE|ET|DE|DU|DES))$/u

/** Lines of capitals above the number as offices: a name may run over several lines, its superior stands above it. */
function officesIn(lines: readonly Words[]): Words[][] {
  const offices: Words[][] = []
  for (const line of lines) {
    const last = offices.at(-1)
    const before = last?.at(-1)
    if (
      last !== undefined &&
      before !== undefined &&
      (openEnd.test(before.text) || !officeStart.test(line.text))
    )
      last.push(line)
    else offices.push([line])
  }
  return offices
}

function nameOf(source: FoldedText, office: readonly Words[]): string {
  return office.map(({ start, end }) => written(source, start, end)).join(' ')
}

/** The office that issued: the last one named above the number, all of them where they issue jointly. */
export function issuerAbove(source: FoldedText, lines: readonly Words[], jointly: boolean): string | null {
  const offices = officesIn(lines).filter(([first]) => first !== undefined && officeStart.test(first.text))
  const named = jointly ? offices : offices.slice(-1)
  if (named.length > 0) return named.map((office) => plainName(nameOf(source, office))).join(' - ')
  const lone = lines.at(-1)
  return lone === undefined ? null : plainName(written(source, lone.start, lone.end))
}

/** The name without its article and without signs drawn at its end. */
export function plainName(name: string): string {
  return name.replace(/[\s*_.,;:-]+$/, '').replace(leadingArticle, '')
}
