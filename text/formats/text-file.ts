import { typedTables } from '../tables/typed.ts'
import { decode } from './decode.ts'
import { readHtml } from './html.ts'
import type { Recovered } from './recovered.ts'

const htmlStart =
  /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype html|html)|<(?:head|body|div|p|table|article|main|section|h1)[\s>])/i

/** The extension of a file's name in small letters; empty where it has none. */
export function extensionOf(file: string): string {
  return /\.([a-z\d]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
}

function formatOf(file: string, text: string): 'txt' | 'md' | 'html' {
  const extension = extensionOf(file)
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return 'html'
  if (extension === 'md' || extension === 'markdown') return 'md'
  return htmlStart.test(text.slice(0, 1000)) ? 'html' : 'txt'
}

/**
 * TXT and Markdown as they are, HTML as a reader sees it.
 * @throws ReadError see `decode`
 */
export function readTextFile(bytes: Uint8Array, file: string): Recovered {
  const { text, notes } = decode(bytes, file)
  const format = formatOf(file, text)
  if (format === 'html') {
    const page = readHtml(text)
    return { format, ...page, pages: null, notes: [...notes, ...page.notes] }
  }
  return { format, text, pages: null, tables: typedTables(text, format), notes }
}
