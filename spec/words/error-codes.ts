import { Visitor } from 'oxc-parser'
import type { Source } from '../boundaries/source.ts'

/** Every code that the house declares with `declareErrors('subject', { someName: 404 })`: `subject-some-name`. */
export function errorCodes(house: readonly Source[]): string[] {
  const codes: string[] = []
  for (const { code, path } of house) {
    if (!code || path.startsWith('spec/')) continue
    new Visitor({
      CallExpression({ callee, arguments: [subject, statuses] }) {
        if (callee.type !== 'Identifier' || callee.name !== 'declareErrors') return
        if (subject?.type !== 'Literal' || statuses?.type !== 'ObjectExpression') {
          throw new Error(`${path}: declareErrors takes its subject and codes as they stand`)
        }
        for (const property of statuses.properties) {
          if (property.type !== 'Property' || property.key.type !== 'Identifier') continue
          codes.push(`${subject.value}-${inKebabCase(property.key.name)}`)
        }
      },
    }).visit(code.program)
  }
  return codes
}

function inKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
