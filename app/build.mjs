import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

// Plain JavaScript: this file runs before anything is built, and Node 20 cannot read TypeScript.
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const output = join(root, 'dist')
const stamp = join(output, 'built.json')
const sources = ['app', 'kernel', 'subjects', 'text', 'web', 'spec/bench', 'package-lock.json']

function newest(path) {
  const status = statSync(path)
  if (!status.isDirectory()) return status.mtimeMs
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), status.mtimeMs)
}

function builtFrom() {
  return JSON.stringify(Math.max(...sources.map((source) => newest(join(root, source)))))
}

function isFresh() {
  try {
    return readFileSync(stamp, 'utf8') === builtFrom()
  } catch {
    return false
  }
}

async function buildPrograms() {
  await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'app/main.ts',
      worker: 'kernel/database/embedded/worker.ts',
      generate: 'app/generate.ts',
      bench: 'spec/bench/bench.ts',
    },
    outdir: output,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'warning',
  })
}

async function buildStyles() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'web/styles/main.css' },
    outdir: join(output, 'assets'),
    bundle: true,
    minify: true,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.woff': 'empty', '.svg': 'file' },
    metafile: true,
    logLevel: 'warning',
  })
  return Object.keys(metafile.outputs).find((path) => path.endsWith('.css'))
}

/** Builds server, worker and styles into `dist/`; does nothing where they are newer than every source. */
export async function buildIfNeeded() {
  if (isFresh()) return
  const from = builtFrom()
  rmSync(output, { recursive: true, force: true })
  mkdirSync(output)
  const [, styles] = await Promise.all([buildPrograms(), buildStyles()])
  writeFileSync(join(output, 'assets.json'), JSON.stringify({ styles: basename(styles ?? '') }))
  writeFileSync(stamp, from)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildIfNeeded()
