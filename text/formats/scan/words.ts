/** A word that was recognised; places in pixels, how sure from 0 to 100. */
export type RecognisedWord = {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly sure: number
  /** names the line it stands on */
  readonly line: string
}

export type RecognisedPage = {
  readonly width: number
  readonly height: number
  readonly words: RecognisedWord[]
}

// Columns of Tesseract's TSV: level page block paragraph line word left top width height confidence text.
const pageLevel = 1
const wordLevel = 5

/** Reads Tesseract's table of words: one page or several. */
export function pagesOfTsv(tsv: string): RecognisedPage[] {
  const pages: RecognisedPage[] = []
  for (const row of tsv.split('\n')) {
    const [level, , block, paragraph, line, , left, top, width, height, sure, text = ''] = row.split('\t')
    const place = { left: Number(left), top: Number(top), width: Number(width), height: Number(height) }
    if (Number(level) === pageLevel) pages.push({ width: place.width, height: place.height, words: [] })
    else if (Number(level) === wordLevel && text.trim() !== '') {
      const words = pages.at(-1)?.words
      words?.push({ ...place, text: text.trim(), sure: Number(sure), line: `${block}.${paragraph}.${line}` })
    }
  }
  return pages
}
