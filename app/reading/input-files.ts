import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { officeErrors } from '../office/errors.ts'

/** What an official document comes as; other files of a folder are passed over. */
const readable = new Set(
  '.txt .md .markdown .html .htm .xhtml .docx .docm .dotx .doc .rtf .pdf .png .jpg .jpeg .tif .tiff'.split(
    ' ',
  ),
)

/**
 * The files behind the paths that were named, in the order of their names; a folder stands for the readable
 * files in it and below. A file that is named itself is taken whatever its ending.
 * @throws `office-file-missing` for a path that is not there
 */
export async function inputFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(filesBehind))
  return [...new Set(found.flat())]
}

async function filesBehind(path: string): Promise<string[]> {
  const status = await stat(path).catch(() => {
    throw officeErrors.fileMissing({ file: path })
  })
  if (!status.isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && readable.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
