import type { Fields } from '../../../../kernel/http/form.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { Choice, TextField, Tick } from '../../../../web/components/form.tsx'
import { Body } from '../../contract.ts'
import { bodyWords } from '../../words/words.ts'
import type { FieldName, Kind } from './act-fields.ts'

type Props = { language: Language; kind: Kind; fields: Fields; today: string }

// What each kind of act asks for, besides the body, the day and the document.
const asks: Record<Kind, readonly FieldName[]> = {
  rename: ['nameVi', 'nameEn', 'nameFr'],
  move: ['parent'],
  merge: ['ending', 'nameVi', 'nameEn', 'nameFr', 'bodyKind', 'level', 'parent'],
  split: ['into', 'heir', 'goesOn', 'bodyKind', 'level', 'parent'],
  dissolve: ['heir'],
  establish: ['nameVi', 'nameEn', 'nameFr', 'bodyKind', 'level', 'parent'],
}

/** The fields of one kind of act, with what was typed. */
export function ActFields({ language, kind, fields, today }: Props) {
  const say = bodyWords(language)
  const typed = (name: FieldName) => {
    const value = fields[name]
    return typeof value === 'string' ? value : undefined
  }
  const common = (name: FieldName) => ({ act: 'act', name, label: say(`field.${name}`) })
  const newcomer = kind === 'merge' || kind === 'establish'
  return (
    <>
      <input type="hidden" name="kind" value={kind} />
      <TextField
        {...common('body')}
        hint={say(newcomer ? 'field.bodyNew' : 'field.bodyHint')}
        value={typed('body')}
      />
      <TextField {...common('on')} type="date" value={typed('on') ?? today} />
      <TextField {...common('legalAct')} value={typed('legalAct')} />
      {asks[kind].map((name) => {
        switch (name) {
          case 'into':
            return <TextField {...common(name)} hint={say('field.intoHint')} rows={4} value={typed(name)} />
          case 'ending':
            return <TextField {...common(name)} hint={say('field.endingHint')} rows={2} value={typed(name)} />
          case 'goesOn':
            return <Tick {...common(name)} checked={typed(name) !== undefined} />
          case 'bodyKind':
            return (
              <Choice
                {...common(name)}
                value={typed(name)}
                choices={Body.shape.kind.options.map((value) => ({ value, label: say(`kind.${value}`) }))}
              />
            )
          case 'level':
            return (
              <Choice
                {...common(name)}
                value={typed(name)}
                choices={Body.shape.level.options.map((value) => ({ value, label: say(`level.${value}`) }))}
              />
            )
          default:
            return <TextField {...common(name)} value={typed(name)} />
        }
      })}
    </>
  )
}
