import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pagesOfTsv, type RecognisedPage } from './words.ts'

/** Reads the letters of one image file (PGM, PNG, JPEG; TIFF where the machine has Tesseract). */
export type Recogniser = {
  readonly recognise: (image: Uint8Array) => Promise<RecognisedPage[]>
  readonly close: () => Promise<void>
}

const patience = 180_000
const wantedLanguages = ['vie', 'eng', 'fra']

function output(parameters: readonly string[], input?: Uint8Array): Promise<string | null> {
  return new Promise((resolve) => {
    // More threads in one process make it slower: every core has a page of its own.
    const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
    const child = spawn('tesseract', parameters, {
      env,
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: patience,
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', () => resolve(null))
    child.on('close', (status) => resolve(status === 0 ? Buffer.concat(chunks).toString('utf8') : null))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** The languages that the machine's own Tesseract knows of ours; [] where it is absent or lacks Vietnamese. */
async function installedLanguages(): Promise<string[]> {
  const listed = await output(['--list-langs'])
  const known = new Set(listed?.split(/\s+/) ?? [])
  return known.has('vie') ? wantedLanguages.filter((language) => known.has(language)) : []
}

function installed(languages: readonly string[]): Recogniser {
  const parameters = ['stdin', 'stdout', '-l', languages.join('+'), 'tsv']
  return {
    recognise: async (image) => pagesOfTsv((await output(parameters, image)) ?? ''),
    close: async () => {},
  }
}

/** Tesseract that npm brings, with its Vietnamese letters; nothing is fetched. */
async function packaged(): Promise<Recogniser> {
  const require = createRequire(import.meta.url)
  const { createWorker, OEM } = await import('tesseract.js')
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int'),
    corePath: dirname(
      require.resolve('tesseract.js-core/package.json', { paths: [require.resolve('tesseract.js')] }),
    ),
    gzip: true,
    cacheMethod: 'none',
    // Without it an image that cannot be read ends the whole process; the call's own promise is refused too.
    errorHandler: () => {},
  })
  return {
    async recognise(image) {
      const { data } = await worker.recognize(Buffer.from(image), {}, { tsv: true, text: false })
      return pagesOfTsv(data.tsv ?? '')
    },
    close: async () => {
      await worker.terminate()
    },
  }
}

/** The machine's Tesseract where it is installed, else the one of npm. */
export async function openRecogniser(): Promise<Recogniser> {
  const languages = await installedLanguages()
  return languages.length > 0 ? installed(languages) : packaged()
}
