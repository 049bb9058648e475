import type { Random } from './random.ts'

// What readers of official texts have stumbled over: markers, tables, controls, half letters, tricks of direction.
const snippets = [
  '\nI- ',
  '\n1. ',
  '\na) ',
  '\n- ',
  '\n+ ',
  '\nĐiều 1. ',
  '\nChương I\n',
  '\nPHỤ LỤC\n',
  '\n(i) ',
  '\n1.1.1.1.1. ',
  '\n| a | b |\n| --- | --- |\n',
  '\n|||||\n',
  '\t\t\t',
  '\n\n\n\n',
  '\r',
  '\u0000',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u0301',
  'a\u0309\u0323',
  '\ud800',
  '100%',
  '7,5 %/năm',
  'đến năm 2030',
  '31/12/2025',
  '52-NQ/TW',
  '“',
  '”',
  ':',
  ';',
  '…',
  'NGHỊ QUYẾT\n',
  'T/M BỘ CHÍNH TRỊ\n',
  'Nơi nhận:\n',
  '(Đã ký)',
  '<td>',
  '</table>',
  '<!--',
  ']]>',
  '&#0;',
  '**',
  '\\1.',
  '9'.repeat(400),
  ' '.repeat(3000),
  '- '.repeat(500),
  '('.repeat(300),
  'a'.repeat(5000),
].map((snippet) => new TextEncoder().encode(snippet))

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array

function spliced(bytes: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length - removed + added.length)
  result.set(bytes.subarray(0, at))
  result.set(added, at)
  result.set(bytes.subarray(at + removed), at + added.length)
  return result
}

function stretch(bytes: Uint8Array, random: Random): { at: number; length: number } {
  const at = random.below(bytes.length + 1)
  return { at, length: random.below(Math.min(600, bytes.length - at) + 1) }
}

const flip: Mutation = (bytes, random) => {
  const flipped = bytes.slice()
  for (let times = random.below(8); times >= 0; times -= 1) {
    if (flipped.length > 0) flipped[random.below(flipped.length)] = random.below(256)
  }
  return flipped
}
const remove: Mutation = (bytes, random) => {
  const { at, length } = stretch(bytes, random)
  return spliced(bytes, at, length, new Uint8Array())
}
const insert: Mutation = (bytes, random) =>
  spliced(bytes, random.below(bytes.length + 1), 0, random.pick(snippets))
const repeat: Mutation = (bytes, random) => {
  const { at, length } = stretch(bytes, random)
  return spliced(bytes, at, 0, bytes.slice(at, at + length))
}
const move: Mutation = (bytes, random) => {
  const { at, length } = stretch(bytes, random)
  const without = spliced(bytes, at, length, new Uint8Array())
  return spliced(without, random.below(without.length + 1), 0, bytes.slice(at, at + length))
}
const truncate: Mutation = (bytes, random) => bytes.slice(0, random.below(bytes.length + 1))

const mutations: readonly Mutation[] = [flip, remove, insert, insert, insert, repeat, move, move, truncate]

/** The file after one to six accidents; the same for the same random stream. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let result = bytes
  for (let times = random.below(6); times >= 0; times -= 1) result = random.pick(mutations)(result, random)
  return result
}
