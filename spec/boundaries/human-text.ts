import { Visitor } from 'oxc-parser'
import { liesIn } from './places.ts'
import { isTest, type Source } from './source.ts'

// `text` and `data` read the words of official documents; `kernel/locale` is how languages write.
const wordsBelong = ['text', 'data', 'kernel/locale', 'docs']
const saidToReaders = ['alt', 'title', 'label', 'placeholder', 'aria-label', 'aria-description', 'summary']
const word = /\p{L}{2,}/u

/** What people read stands in the catalogues: no word with accents in code, no text or label in markup. */
export function humanText(house: readonly Source[]): string[] {
  return house
    .filter(({ path }) => !isTest(path) && !wordsBelong.some((place) => liesIn(path, place)))
    .filter(({ path }) => !path.includes('/words/'))
    .flatMap((source) =>
      textsIn(source).map((text) => `${source.path}: "${text}" belongs in words/{vi,en,fr}.ts`),
    )
}

function textsIn({ code }: Source): string[] {
  const found: string[] = []
  const take = (text: string, isText: (text: string) => boolean) => {
    if (isText(text)) found.push(text.trim().replace(/\s+/g, ' ').slice(0, 60))
  }
  if (!code) return found
  new Visitor({
    Literal: (node) => typeof node.value === 'string' && take(node.value, hasAccentedWord),
    TemplateElement: (node) => take(node.value.raw, hasAccentedWord),
    JSXText: (node) => take(node.value, (text) => word.test(text)),
    JSXAttribute(node) {
      const name = node.name.type === 'JSXIdentifier' ? node.name.name : ''
      if (saidToReaders.includes(name) && node.value?.type === 'Literal') {
        take(String(node.value.value), (text) => word.test(text) && !hasAccentedWord(text))
      }
    },
  }).visit(code.program)
  return found
}

// A single letter is a letter, not a word: the d with a stroke is folded here and there.
function hasAccentedWord(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).some((letters) => /[^\p{ASCII}]/u.test(letters))
}
