import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pixelsOf } from './picture-size.ts'

const start = [0xff, 0xd8]
const remark = [0xff, 0xfe, 0, 6, 1, 2, 3, 4]
const tables = [0xff, 0xc4, 0, 3, 9]
const frame = [0xff, 0xc2, 0, 11, 8, 0x0d, 0xb4, 0x09, 0xb0, 1, 1, 0x11, 0]

it('is told by the head of a PNG', () => {
  const png = readFileSync(new URL('library-decision.fixture.png', import.meta.url))
  expect(pixelsOf(new Uint8Array(png))).toEqual({ width: 1339, height: 1071 })
})

it('is told by the frame of a JPEG, behind its other segments', () => {
  expect(pixelsOf(Uint8Array.from([...start, ...remark, ...tables, ...frame]))).toEqual({
    width: 2480,
    height: 3508,
  })
})

it.each([
  ['a JPEG without a frame', [...start, ...remark, 0xff, 0xd9]],
  ['a JPEG that is cut off', [...start, ...remark, ...frame.slice(0, 8)]],
  ['no picture', [0x25, 0x50, 0x44, 0x46, 0x2d]],
])('is not known of %s', (_, bytes) => expect(pixelsOf(Uint8Array.from(bytes))).toBeNull())

it('never fails', () => {
  const picture = fc.tuple(fc.constantFrom(start, [0x89, 0x50, 0x4e, 0x47]), fc.uint8Array({ maxLength: 60 }))
  fc.assert(
    fc.property(picture, ([head, rest]) => {
      pixelsOf(Uint8Array.from([...head, ...rest]))
    }),
  )
})
