import type { Fields } from '../../../../kernel/http/form.ts'

/** The kinds of acts that the form knows, in the order in which it offers them. */
export const kinds = ['rename', 'move', 'merge', 'split', 'dissolve', 'establish'] as const
export type Kind = (typeof kinds)[number]

/** Every field of the form, for all kinds. */
export const fieldNames = [
  'kind',
  'body',
  'on',
  'legalAct',
  'nameVi',
  'nameEn',
  'nameFr',
  'parent',
  'ending',
  'heir',
  'into',
  'goesOn',
  'bodyKind',
  'level',
] as const
export type FieldName = (typeof fieldNames)[number]

/** What the form was filled with, as the input of an act; the contract says what is missing. */
export function actOf(fields: Fields): unknown {
  const get = (name: FieldName) => {
    const value = fields[name]
    return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
  }
  const orNull = (name: FieldName) => get(name) || null
  const act = { body: get('body'), on: get('on'), legalAct: orNull('legalAct') }
  const names = { vi: get('nameVi'), en: get('nameEn'), fr: get('nameFr') }
  const nature = { kind: get('bodyKind'), level: get('level'), shortNames: { vi: null, en: null, fr: null } }
  const established = { ...nature, parent: orNull('parent'), names }
  switch (get('kind')) {
    case 'rename':
      return { ...act, change: { kind: 'rename', names, shortNames: nature.shortNames } }
    case 'move':
      return { ...act, change: { kind: 'move', parent: orNull('parent') } }
    case 'merge':
      return {
        ...act,
        change: { kind: 'merge', ending: idsIn(get('ending')), established: names.vi ? established : null },
      }
    case 'split':
      return {
        ...act,
        change: {
          kind: 'split',
          goesOn: get('goesOn') !== '',
          heir: get('heir'),
          into: linesIn(get('into')).map(([id = '', vi = '', en = '', fr = '']) => ({
            ...established,
            id,
            names: { vi, en, fr },
          })),
        },
      }
    case 'dissolve':
      return { ...act, change: { kind: 'dissolve', heir: orNull('heir') } }
    default:
      return { ...act, change: { kind: 'establish', established } }
  }
}

function idsIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((id) => id !== '')
}

/** Lines of `id | name | name | name`. */
function linesIn(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((part) => part.trim()))
}
