import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = sheet.split('@media')

function tokens(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/(--[\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  )
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(theme: Map<string, string>, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => luminance(theme.get(name) ?? ''))
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05)
}

// WCAG 2.2: 1.4.3 for text, 1.4.11 for marks and borders.
describe.each([
  ['light', tokens(light)],
  ['dark', new Map([...tokens(light), ...tokens(dark)])],
])('colours of the %s theme', (_, theme) => {
  const texts = ['--ink', '--ink-2', '--ink-3', '--cham', '--reach', '--late', '--doubt']
  it.each(texts)('%s is legible on paper and on stone', (name) => {
    expect(contrast(theme, name, '--paper')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme, name, '--stone')).toBeGreaterThanOrEqual(4.5)
  })
  it.each([
    ['--on-cham', '--cham', 4.5],
    ['--doubt', '--doubt-tint', 4.5],
    ['--ink-2', '--cham-tint', 4.5],
    ['--line-2', '--paper', 3],
    ['--cham-mid', '--paper', 3],
  ])('%s stands out from %s', (name, ground, least) => {
    expect(contrast(theme, name, ground)).toBeGreaterThanOrEqual(least)
  })
})
