import type { DutyGrammar } from './grammar.ts'

const article = /^(?:(?:the|and|les|le|la|aux|au|à la)\s+|(?:à\s+)?l'\s*)(?=\p{L})/iu

/** A written list of bodies as single names, without the article before them. */
export function bodiesIn(list: string, grammar: DutyGrammar): string[] {
  return list
    .split(grammar.joints)
    .map((name) => {
      let bare = name.trim()
      while (article.test(bare) && / |'/.test(bare)) bare = bare.replace(article, '')
      return bare
    })
    .filter((name) => /\p{L}{2}/u.test(name))
}

/** Names of bodies begin with a capital: what a report says besides is left out. */
export function reportBodies(words: string, grammar: DutyGrammar): string[] {
  const list =
    /^(.*?)(?=\s+(?:về|theo|trước|để|kết quả|on|by|before|for|every|sur|avant|tous)\s|$)/u.exec(words)?.[1] ??
    words
  return list
    .split(/\s*,\s*(?:and\s+|et\s+)?|\s+(?:và|and|et)\s+/u)
    .flatMap((name) => bodiesIn(name.replace(/^(?:au|aux|à la|à l')\s*/u, ''), { ...grammar, joints: /$^/u }))
    .filter((name) => /^\p{Lu}/u.test(name))
}
