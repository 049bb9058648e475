import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Plain JavaScript: this file runs before anything is built, and Node 20 cannot read TypeScript.
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const output = join(root, 'dist')
const stamp = join(output, 'built.json')
// These bring files of their own or are CommonJS; the others become part of the programs, since reading their
// hundreds of small modules takes longer than any command that is asked for.
const external = [
  '@electric-sql/*',
  '@hono/node-server',
  '@myriaddreamin/*',
  '@simplewebauthn/server',
  'commander',
  'csv-*',
  'd3-*',
  'esbuild',
  'pdfjs-dist',
  'nodemailer',
  'openid-client',
  'pg',
  'pino',
  'tar',
  'tesseract.js',
]
const sources = ['app', 'kernel', 'subjects', 'text', 'web', 'spec/bench', 'spec/fuzz', 'package-lock.json']

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

async function buildPrograms(build, folder) {
  await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'app/main.ts',
      worker: 'kernel/database/embedded/worker.ts',
      'job-thread': 'app/threads/job-thread.ts',
      generate: 'app/generate.ts',
      dev: 'app/sample/dev.ts',
      bench: 'spec/bench/bench.ts',
      fuzz: 'spec/fuzz/fuzz.ts',
      'bench-text': 'spec/bench/text/bench.ts',
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'warning',
  })
}

// Scripts for the browser, each for the pages that name it.
const islands = ['passkey']

async function buildIslands(build, folder) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(islands.map((name) => [name, `web/islands/${name}.ts`])),
    outdir: join(folder, 'assets'),
    bundle: true,
    minify: true,
    entryNames: '[name]-[hash]',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    logLevel: 'warning',
  })
  const files = Object.keys(metafile.outputs).map((path) => basename(path))
  return Object.fromEntries(islands.map((name) => [name, files.find((file) => file.startsWith(`${name}-`))]))
}

async function buildStyles(build, folder) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'web/styles/main.css' },
    outdir: join(folder, 'assets'),
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
  // Loaded only here: most commands find everything built.
  const { build } = await import('esbuild')
  const from = builtFrom()
  // Made aside and put in place whole: another command may be starting from what is there now.
  const folder = mkdtempSync(join(root, 'dist-'))
  try {
    chmodSync(folder, 0o755)
    const [styles, scripts] = await Promise.all([
      buildStyles(build, folder),
      buildIslands(build, folder),
      buildPrograms(build, folder),
    ])
    writeFileSync(
      join(folder, 'assets.json'),
      JSON.stringify({ styles: basename(styles ?? ''), islands: scripts }),
    )
    writeFileSync(join(folder, 'built.json'), from)
    const before = `${folder}-before`
    if (existsSync(output)) renameSync(output, before)
    renameSync(folder, output)
    rmSync(before, { recursive: true, force: true })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildIfNeeded()
