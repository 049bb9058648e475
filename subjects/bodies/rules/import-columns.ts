import { columnName, type SheetRow } from '../../../kernel/sheets/sheet.ts'
import type { Problem } from '../contract/import.ts'
import { foldName } from './fold-name.ts'

/** The columns that a list of bodies may have, by the folded heads that people give them. */
const heads = {
  code: ['code', 'unit code', 'ma', 'ma so', 'ma don vi', 'ma xa', 'ma don vi hanh chinh'],
  fullName: ['full name', 'full name vi', 'ten day du', 'ten don vi', 'ten co quan'],
  name: ['name', 'name vi', 'ten'],
  nameEn: ['name en', 'english name', 'ten tieng anh'],
  nameFr: ['name fr', 'nom', 'ten tieng phap'],
  short: ['short', 'short vi', 'short name', 'ten viet tat', 'viet tat'],
  kind: ['kind', 'loai', 'cap', 'loai don vi', 'khoi'],
  parentCode: ['province code', 'parent code', 'ma tinh', 'ma tinh thanh pho', 'ma cap tren'],
  parent: ['parent', 'cap tren'],
  from: ['from', 'valid from', 'tu ngay', 'ngay bat dau', 'hieu luc tu'],
  until: ['until', 'valid until', 'den ngay', 'ngay ket thuc', 'hieu luc den'],
} as const

export type ColumnOf = keyof typeof heads

/** The cells of a row by what they mean, and where each stands, for what is said of it. */
export type ReadRow = {
  row: number
  get: (column: ColumnOf) => string
  problem: (column: ColumnOf, problem: Problem['problem']) => Problem
}

/** Reads the head and gives the rows under it; null where the columns that every list needs are not there. */
export function readColumns(rows: readonly SheetRow[]): ReadRow[] | null {
  const [head, ...others] = rows
  const places = new Map<ColumnOf, number>()
  head?.cells.forEach((cell, index) => {
    const folded = foldName(cell)
    const column = columns.find((each) => heads[each].some((word) => word === folded))
    if (column && !places.has(column)) places.set(column, index)
  })
  if (!(places.has('fullName') || places.has('name'))) return null
  return others.map(({ row, cells }) => {
    const get = (column: ColumnOf) => cells[places.get(column) ?? -1] ?? ''
    const letter = (column: ColumnOf) => {
      const index = places.get(column)
      return index === undefined ? null : columnName(index)
    }
    return {
      row,
      get,
      problem: (column, problem) => ({
        row,
        column: letter(column),
        problem,
        value: get(column).slice(0, 100),
      }),
    }
  })
}

const columns = Object.keys(heads).filter((key): key is ColumnOf => key in heads)
