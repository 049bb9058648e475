import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { raw } from 'hono/html'
import type { Language } from '../../../kernel/locale/language.ts'
import { packageRoot } from '../../../kernel/package-root.ts'
import type { Reading } from '../../../subjects/documents/actions/read-file.ts'
import type { Note, ReadResult } from '../../../text/contract.ts'
import { sayNote } from '../../words/notes/say-note.ts'
import { reportWords } from '../../words/report/words.ts'
import { ReportSection } from './report-section.tsx'
import { sectionsOf } from './sections.ts'
import { findingsByClause } from './spans.ts'

/** One file of a report: what was read of it, or why it was not. */
export type ReportedFile = { readonly file: string; readonly reading: Reading }

// The page is one file that may be handed on, so its styles are inside it.
function styles(): string {
  const folder = join(packageRoot(), 'web/styles')
  return ['tokens.css', 'report.css'].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
}

function Notes({ language, notes }: { language: Language; notes: readonly Note[] }) {
  if (notes.length === 0) return null
  return (
    <section class="notes">
      <h3>{reportWords(language)('report.notes', { count: notes.length })}</h3>
      <ul>
        {notes.map((note) => (
          <li>{sayNote(language, note)}</li>
        ))}
      </ul>
    </section>
  )
}

function ReadFile({ language, file, result }: { language: Language; file: string; result: ReadResult }) {
  const say = reportWords(language)
  const findings = new Map(result.documents.map((document) => [document, findingsByClause(document)]))
  return (
    <article>
      <h2>{file}</h2>
      <Notes
        language={language}
        notes={[...result.notes, ...result.documents.flatMap((document) => document.notes)]}
      />
      <div class="heads" aria-hidden="true">
        <b>{say('report.source')}</b>
        <b>{say('report.result')}</b>
      </div>
      {sectionsOf(result).map((section) => (
        <ReportSection
          language={language}
          text={result.source.text}
          section={section}
          findings={
            section.document === null
              ? []
              : (findings.get(section.document)?.get(section.clause?.eId ?? '') ?? [])
          }
        />
      ))}
    </article>
  )
}

/** A page on which a person checks a reading: the words of each file beside what the reader made of them. */
export function reportPage(language: Language, files: readonly ReportedFile[]): string {
  const say = reportWords(language)
  const documents = files.reduce(
    (sum, file) => sum + (file.reading.is === 'read' ? file.reading.result.documents.length : 0),
    0,
  )
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{say('report.title')}</title>
        <style>{raw(styles())}</style>
      </head>
      <body>
        <h1>{say('report.title')}</h1>
        <p>{say('report.lead', { documents, files: files.length })}</p>
        {files.map(({ file, reading }) =>
          reading.is === 'read' ? (
            <ReadFile language={language} file={file} result={reading.result} />
          ) : (
            <p class="refused">{say('report.refused', { file, code: reading.code })}</p>
          ),
        )}
      </body>
    </html>
  )
  return `${raw('<!doctype html>')}${page}`
}
