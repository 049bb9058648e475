import { expect, it } from 'vitest'
import { pagesOfTsv } from './words.ts'

const head = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext'
const rows = [
  '1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t',
  '2\t1\t1\t0\t0\t0\t300\t200\t900\t60\t-1\t',
  '4\t1\t1\t1\t1\t0\t300\t200\t900\t60\t-1\t',
  '5\t1\t1\t1\t1\t1\t300\t205\t180\t50\t96.5\tThư',
  '5\t1\t1\t1\t1\t2\t500\t204\t200\t52\t41\tviện',
  '5\t1\t1\t1\t1\t3\t720\t204\t20\t52\t10\t  ',
  '1\t2\t0\t0\t0\t0\t0\t0\t1240\t1754\t-1\t',
  '5\t2\t1\t2\t3\t1\t10\t20\t30\t40\t88\txã',
]

it('reads the words of each page with their places and how sure they are', () => {
  expect(pagesOfTsv([head, ...rows, ''].join('\n'))).toEqual([
    {
      width: 2480,
      height: 3508,
      words: [
        { text: 'Thư', left: 300, top: 205, width: 180, height: 50, sure: 96.5, line: '1.1.1' },
        { text: 'viện', left: 500, top: 204, width: 200, height: 52, sure: 41, line: '1.1.1' },
      ],
    },
    {
      width: 1240,
      height: 1754,
      words: [{ text: 'xã', left: 10, top: 20, width: 30, height: 40, sure: 88, line: '1.2.3' }],
    },
  ])
})

it('takes a table that is cut off or empty for no words', () => {
  expect(pagesOfTsv('')).toEqual([])
  expect(pagesOfTsv(`${head}\n5\t1\t1`)).toEqual([])
  expect(pagesOfTsv(`${rows[0]}\n5\t1\t1\t1\t1\t1\t3`)[0]?.words).toEqual([])
})
