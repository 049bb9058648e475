import { typedTables } from '../tables/typed.ts'
import { decode } from './decode.ts'
import { readHtml } from './html.ts'
import type { Recovered } from './recovered.ts'

const htmlStart =
  /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype html|html)|<(?:head|body|div|p|table|article|main|section|h1)[\s>])/i

function formatOf(file: string, text: string): 'txt' | 'md' | 'html' {
  const extension = /\.([a-z\d]+)$/i.exec(file)?.[1]?.toLowerCase()
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return 'html'
  if (extension === 'md' || extension === 'markdown') return 'md'
  return htmlStart.test(text.slice(0, 1000)) ? 'html' : 'txt'
}

/**
 * Recovers the text of a file: as it is for TXT and Markdown, as a reader sees it for HTML.
 * @throws ReadError see `decode`
 */
export async function recover(bytes: Uint8Array, file: string): Promise<Recovered> {
  const text = decode(bytes, file)
  const format = formatOf(file, text)
  if (format === 'html') return { format, ...readHtml(text), pages: null, notes: [] }
  return { format, text, pages: null, tables: typedTables(text, format), notes: [] }
}
