import type { Duty, Note, Objective, ReadDocument, Task } from '../contract.ts'
import { element, text, type Xml } from './xml.ts'

/** Namespace of what Akoma Ntoso has no element for: aims, duties, tasks, notes. */
export const readingNamespace = 'urn:cotmoc:reading:1'

function aim({ quote, span: _span, deadlineSpan: _deadline, why: _why, clause, ...facts }: Objective): Xml {
  return element('cm:aim', { clause: `#${clause}`, ...facts }, [text(quote)])
}

const named = (name: string, names: readonly string[]) => names.map((one) => element(name, {}, [text(one)]))

function duty({ clause, bodies, with: partners, duties }: Duty): Xml {
  return element('cm:duty', { clause: `#${clause}` }, [
    ...named('cm:body', bodies),
    ...named('cm:with', partners),
    ...duties.map(({ quote, recurring, reportsTo }) =>
      element('cm:order', { recurring }, [
        element('cm:words', {}, [text(quote)]),
        ...named('cm:reportsTo', reportsTo),
      ]),
    ),
  ])
}

function task(one: Task): Xml {
  const { clause, row, group, number, product, deadline } = one
  const due = {
    deadline: deadline?.text ?? null,
    by: deadline?.by ?? null,
    recurring: deadline?.recurring ?? null,
  }
  return element('cm:task', { clause: `#${clause}`, row, group, number, product, ...due }, [
    element('cm:words', {}, [text(one.text)]),
    ...named('cm:lead', one.lead),
    ...named('cm:with', one.with),
  ])
}

function note({ code, details }: Note): Xml {
  return element(
    'cm:note',
    { code },
    Object.entries(details).map(([name, value]) => element('cm:detail', { name, value })),
  )
}

/** What the reader found beside the text, as one `proprietary` element; [] where it found nothing. */
export function proprietary(document: ReadDocument): Xml[] {
  const lists: [string, Xml[]][] = [
    ['cm:aims', document.objectives.map(aim)],
    ['cm:duties', document.duties.map(duty)],
    ['cm:tasks', document.tasks.map(task)],
    ['cm:notes', document.notes.map(note)],
  ]
  const filled = lists.filter(([, items]) => items.length > 0)
  if (filled.length === 0) return []
  return [
    element(
      'proprietary',
      { source: '#cotmoc', 'xmlns:cm': readingNamespace },
      filled.map(([name, items]) => element(name, {}, items)),
    ),
  ]
}
