import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { imagePage, onePage, type PdfObject } from '../pdf/hand-written.fixture.ts'
import { openPdf } from '../pdf/open.ts'
import { asPgm, pageImage } from './page-image.ts'

const image = (width: number, height: number, more: string) =>
  `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}${more}`

/** Four quarters, top row first: black and white over dark and light grey. */
const quarters = [0, 255, 64, 192]
const grey: PdfObject = {
  dictionary: image(2, 2, '/ColorSpace/DeviceGray/BitsPerComponent 8'),
  stream: quarters,
}

/** The grey in the middle of each quarter of a page that is 100 points wide and high, row by row from the top. */
async function quartersOf(pdf: Uint8Array): Promise<(number | undefined)[] | null> {
  const opened = await openPdf(pdf, 'a.pdf')
  try {
    const found = await pageImage(await opened.getPage(1))
    if (found === null) return null
    const { width, height, pixels } = found.image
    expect(pixels).toHaveLength(width * height)
    return [0.25, 0.75].flatMap((y) =>
      [0.25, 0.75].map((x) => pixels[Math.floor(y * height) * width + Math.floor(x * width)]),
    )
  } finally {
    await opened.loadingTask.destroy()
  }
}

describe('the image of a page', () => {
  it.each<[string, PdfObject, number[]]>([
    ['grey', grey, quarters],
    [
      'deflated grey',
      {
        dictionary: image(2, 2, '/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode'),
        stream: deflateSync(Uint8Array.from(quarters)),
      },
      quarters,
    ],
    [
      'black and white',
      { dictionary: image(2, 2, '/ColorSpace/DeviceGray/BitsPerComponent 1'), stream: [0x40, 0x80] },
      [0, 255, 255, 0],
    ],
    [
      'black and white the other way round',
      {
        dictionary: image(2, 2, '/ColorSpace/DeviceGray/BitsPerComponent 1/Decode[1 0]'),
        stream: [0x40, 0x80],
      },
      [255, 0, 0, 255],
    ],
    [
      'colours',
      {
        dictionary: image(2, 2, '/ColorSpace/DeviceRGB/BitsPerComponent 8'),
        stream: [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255],
      },
      [76, 149, 29, 255],
    ],
    [
      'a stencil, which paints where it is 0',
      { dictionary: image(2, 2, '/ImageMask true/BitsPerComponent 1'), stream: [0x40, 0x80] },
      [0, 255, 255, 0],
    ],
    [
      'a stencil the other way round',
      { dictionary: image(2, 2, '/ImageMask true/BitsPerComponent 1/Decode[1 0]'), stream: [0x40, 0x80] },
      [255, 0, 0, 255],
    ],
  ])('shows %s', async (_, object, shown) => {
    expect(await quartersOf(imagePage(object))).toEqual(shown)
  })

  it.each([
    ['upright', '100 0 0 100 0 0', '', [0, 255, 64, 192]],
    ['upside down', '100 0 0 -100 0 100', '', [64, 192, 0, 255]],
    ['from right to left', '-100 0 0 100 100 0', '', [255, 0, 192, 64]],
    ['turned in its place', '0 100 -100 0 100 0', '', [255, 192, 0, 64]],
    ['on a page that is turned', '100 0 0 100 0 0', '/Rotate 90', [64, 0, 192, 255]],
    ['in one quarter', '50 0 0 50 0 0', '', [255, 255, 192, 255]],
    ['cut to a part', '100 0 0 100 0 0', '/CropBox[0 50 50 100]', [0, 0, 0, 0]],
  ])('lies as the page has it: %s', async (_, matrix, page, shown) => {
    expect(await quartersOf(imagePage(grey, matrix, page))).toEqual(shown)
  })

  it.each([
    ['one by one', 9],
    ['in groups', 10],
  ])('shows images in the page itself and stencils %s, each in its place', async (_, count) => {
    const stripe = (at: number) => `q 100 0 0 ${100 / count} 0 ${(at * 100) / count} cm`
    const stripes = Array.from({ length: count }, (_, at) => at)
    const content = [
      ...stripes.map((at) => `${stripe(at)} BI /W 2 /H 1 /CS /RGB /BPC 8 /F /AHx ID ${'404040ffffff'}> EI Q`),
      ...stripes.map((at) => `${stripe(at)} /Im Do Q`),
    ]
    const mask: PdfObject = {
      dictionary: image(2, 1, '/ImageMask true/BitsPerComponent 1'),
      stream: [0x80],
    }
    const pdf = onePage({ content: content.join('\n'), resources: '/XObject<</Im 5 0 R>>', more: [mask] })
    expect(await quartersOf(pdf)).toEqual([64, 0, 64, 0])
  })

  it('shows what lies below where an image is transparent', async () => {
    const content = 'q 100 0 0 100 0 0 cm /Im Do /Ink Do Q'
    const ink: PdfObject = {
      dictionary: image(1, 1, '/ColorSpace/DeviceGray/BitsPerComponent 8/SMask 7 0 R'),
      stream: [9],
    }
    const shape: PdfObject = {
      dictionary: image(2, 1, '/ColorSpace/DeviceGray/BitsPerComponent 8'),
      stream: [255, 0],
    }
    const resources = '/XObject<</Im 5 0 R/Ink 6 0 R>>'
    expect(await quartersOf(onePage({ content, resources, more: [grey, ink, shape] }))).toEqual([
      9, 255, 9, 192,
    ])
  })

  it('lies where a form of the page has it', async () => {
    const form: PdfObject = {
      dictionary:
        '/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Matrix[0.5 0 0 0.5 50 50]/Resources<</XObject<</Im 6 0 R>>>>',
      stream: 'q 100 0 0 100 0 0 cm /Im Do Q',
    }
    const black: PdfObject = {
      dictionary: image(1, 1, '/ColorSpace/DeviceGray/BitsPerComponent 8'),
      stream: [0],
    }
    const pdf = onePage({ content: '/Form Do', resources: '/XObject<</Form 5 0 R>>', more: [form, black] })
    expect(await quartersOf(pdf)).toEqual([255, 0, 255, 255])
  })

  it.each([
    ['no breadth', '100 0 0 0 0 0'],
    ['numbers beyond all measure', '1e308 0 0 1e308 1e308 0'],
  ])('stays white where an image has %s', async (_, matrix) => {
    expect(await quartersOf(imagePage(grey, matrix))).toEqual([255, 255, 255, 255])
  })

  it('is none where the page shows no image', async () => {
    expect(await quartersOf(imagePage('/Type/XObject'))).toBeNull()
  })
})

it('is written as PGM', () => {
  const file = asPgm({ width: 2, height: 1, pixels: Uint8Array.from([0, 255]) })
  expect([...file]).toEqual([...new TextEncoder().encode('P5\n2 1\n255\n'), 0, 255])
})
