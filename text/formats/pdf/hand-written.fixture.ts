/** An object of a PDF: a dictionary, perhaps with a stream. */
export type PdfObject =
  | string
  | { readonly dictionary: string; readonly stream: Uint8Array | readonly number[] | string }

const encoder = new TextEncoder()

/** A PDF written by hand: object 1 is its catalogue, the others as they are numbered. `trailer` adds to its trailer. */
export function pdfOf(objects: readonly PdfObject[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = []
  const offsets: number[] = []
  let length = 0
  const add = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part
    parts.push(bytes)
    length += bytes.length
  }
  add('%PDF-1.7\n')
  for (const [at, object] of objects.entries()) {
    offsets.push(length)
    add(`${at + 1} 0 obj\n`)
    if (typeof object === 'string') add(`<<${object}>>`)
    else {
      const { stream } = object
      const bytes = typeof stream === 'string' ? encoder.encode(stream) : Uint8Array.from(stream)
      add(`<<${object.dictionary}/Length ${bytes.length}>>\nstream\n`)
      add(bytes)
      add('\nendstream')
    }
    add('\nendobj\n')
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const start = length
  add(`xref\n0 ${size}\n0000000000 65535 f \n${table}`)
  add(`trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`)
  return new Uint8Array(Buffer.concat(parts))
}

export type OnePage = {
  readonly content: PdfObject
  /** more of the page's dictionary */
  readonly page?: string
  readonly resources?: string
  /** width and height in points */
  readonly size?: readonly [number, number]
  /** objects from number 5 on, which the resources may name */
  readonly more?: readonly PdfObject[]
}

/** A PDF of one page; its content is object 4. */
export function onePage({
  content,
  page = '',
  resources = '',
  size = [100, 100],
  more = [],
}: OnePage): Uint8Array {
  return pdfOf([
    '/Type/Catalog/Pages 2 0 R',
    '/Type/Pages/Kids[3 0 R]/Count 1',
    `/Type/Page/Parent 2 0 R/MediaBox[0 0 ${size.join(' ')}]/Contents 4 0 R/Resources<<${resources}>>${page}`,
    typeof content === 'string' ? { dictionary: '', stream: content } : content,
    ...more,
  ])
}

/** A page that paints one image, object 5, with `matrix` as its place. */
export function imagePage(image: PdfObject, matrix = '100 0 0 100 0 0', page = ''): Uint8Array {
  return onePage({
    content: `q ${matrix} cm /Im Do Q`,
    resources: '/XObject<</Im 5 0 R>>',
    page,
    more: [image],
  })
}
