import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, PageBreak, Paragraph } from 'docx'
import { unzipSync } from 'fflate'
import { packageRoot } from '../../../kernel/package-root.ts'
import { pdfOf } from '../../../text/formats/pdf/hand-written.fixture.ts'
import { openPdf } from '../../../text/formats/pdf/open.ts'
import { typed, typeset } from '../../../text/formats/pdf/typeset.fixture.ts'
import { openRecogniser } from '../../../text/formats/scan/recogniser.ts'
import { read } from '../../../text/read.ts'
import { judge, type Round, secondsOf } from '../clock.ts'
import { type Entry, entry } from '../entry.ts'

const rounds = 3
const pages = 100
const linesOfPage = 40
const megabyte = 1_000_000
/** What recognising may take before the bench goes without it, in seconds. */
const patience = 60
const pagesOfCore = 4

const fixture = (path: string) => readFileSync(join(packageRoot(), 'text', path))
const decision = fixture('fixtures/state-vi.txt').toString('utf8')
const lines = [...decision.split('\n'), ...fixture('fixtures/party-vi.txt').toString('utf8').split('\n')]

async function rated(ours: () => Promise<number>, yardstick: () => Promise<number>): Promise<Round[]> {
  const measured: Round[] = []
  // The first round warms up and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    const one = { yardstick: await yardstick(), ours: await ours() }
    if (round > 0) measured.push(one)
  }
  return measured
}

async function docxSpeed(): Promise<Entry> {
  const page = () => [
    ...lines.slice(0, linesOfPage).map((text) => new Paragraph(text)),
    new Paragraph({ children: [new PageBreak()] }),
  ]
  const children = Array.from({ length: pages }, page).flat()
  const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
  const measured = await rated(
    () => secondsOf(() => read(bytes, { file: 'long.docx' })),
    () => secondsOf(() => unzipSync(bytes)),
  )
  return entry({ name: 'docx-100-pages', unit: 's', ...judge(measured), target: 'value<=1' })
}

function longPdf(): Uint8Array {
  const page = typed(lines.slice(0, linesOfPage).join('\n'))
  return typeset(
    `#set page(numbering: "1")\n${Array.from({ length: pages }, () => page).join('\n#pagebreak()\n')}`,
  )
}

async function textContent(bytes: Uint8Array): Promise<number> {
  const opened = await openPdf(bytes, 'long.pdf')
  for (let number = 1; number <= opened.numPages; number += 1) {
    const page = await opened.getPage(number)
    await page.getTextContent({ disableNormalization: true, includeMarkedContent: true })
    page.cleanup()
  }
  await opened.loadingTask.destroy()
  return opened.numPages
}

async function pdfSpeed(bytes: Uint8Array): Promise<Entry> {
  const count = await textContent(bytes)
  const measured = await rated(
    async () => count / (await secondsOf(() => read(bytes, { file: 'long.pdf' }))),
    async () => count / (await secondsOf(() => textContent(bytes))),
  )
  return entry({ name: 'pdf-speed', unit: 'pages/s', ...judge(measured), target: 'value>=100' })
}

/** A PDF of so many pages that show the image; a PNG of one piece is packed like an image of a PDF. */
function scannedPdf(png: Buffer, count: number): Uint8Array {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const packed = png.indexOf('IDAT')
  const stream = png.subarray(packed + 4, packed + 4 + png.readUInt32BE(packed - 4))
  const numbers = Array.from({ length: count }, (_, at) => at + 5)
  return pdfOf([
    '/Type/Catalog/Pages 2 0 R',
    `/Type/Pages/Count ${count}/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]`,
    {
      dictionary: `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns ${width}/BitsPerComponent 1>>`,
      stream,
    },
    { dictionary: '', stream: '482 0 0 385.5 0 0 cm /Im Do' },
    ...numbers.map(
      () =>
        '/Type/Page/Parent 2 0 R/MediaBox[0 0 482 385.5]/Contents 4 0 R/Resources<</XObject<</Im 3 0 R>>>>',
    ),
  ])
}

/** The engines alone, started as often and fed with the same pages. */
async function enginesAlone(image: Uint8Array): Promise<void> {
  const work = async () => {
    const engine = await openRecogniser()
    for (let page = 0; page < pagesOfCore; page += 1) await engine.recognise(image)
    await engine.close()
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}

async function scanSpeed(): Promise<Entry[]> {
  const image = fixture('formats/scan/library-decision.fixture.png')
  const count = availableParallelism() * pagesOfCore
  const pdf = scannedPdf(image, count)
  const warm = await secondsOf(() => enginesAlone(image))
  if (warm * 2 > patience) {
    process.stderr.write(`scan-speed is left out: ${count} pages take ${warm.toFixed(1)} s here\n`)
    return []
  }
  const round = {
    yardstick: count / (await secondsOf(() => enginesAlone(image))),
    ours: count / (await secondsOf(() => read(pdf, { file: 'scan.pdf' }))),
  }
  return [entry({ name: 'scan-speed', unit: 'pages/s', ...judge([round]), target: 'ratio>=0.9' })]
}

/** The most that a process of its own needs to read a file, in megabytes, over what the file has. */
function memoryOf(folder: string, file: string, bytes: Uint8Array): { value: number; ratio: number } {
  const path = join(folder, file)
  writeFileSync(path, bytes)
  const told = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))`
  const parameters = ['--import', `data:text/javascript,${encodeURIComponent(told)}`]
  const command = [join(packageRoot(), 'app/cotmoc.mjs'), 'read', path, '--json', '--no-text']
  const { stderr, status } = spawnSync(process.execPath, [...parameters, ...command], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`${file} was not read: ${stderr.slice(0, 300)}`)
  const peaks = [...stderr.matchAll(/peak (\d+)/g)].map(([, kilobytes]) => Number(kilobytes) / 1000)
  return { value: Math.max(...peaks), ratio: (Math.max(...peaks) * megabyte) / bytes.length }
}

function memory(pdf: Uint8Array): Entry[] {
  const folder = mkdtempSync(join(tmpdir(), 'cotmoc-memory-'))
  const text = Buffer.alloc(20 * megabyte, `${lines.join('\n')}\n`)
  try {
    return [
      entry({
        name: 'memory',
        unit: 'MB',
        ...memoryOf(folder, 'long.txt', new Uint8Array(text.subarray(0, text.lastIndexOf(0x0a)))),
        target: 'value<=512',
      }),
      entry({ name: 'memory-pdf', unit: 'MB', ...memoryOf(folder, 'long.pdf', pdf), target: 'value<=512' }),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Files of Word, PDFs and scans, beside the bare engines under them, and the memory that long files take. */
export async function measureFormats(): Promise<Entry[]> {
  const pdf = longPdf()
  return [await docxSpeed(), await pdfSpeed(pdf), ...(await scanSpeed()), ...memory(pdf)]
}
