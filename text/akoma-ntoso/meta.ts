import type { Language, ReadDocument } from '../contract.ts'
import { issuerSlug, slugOf } from '../documents/issuers.ts'
import { rootOf } from '../documents/numbers.ts'
import type { NamedBody } from './marks.ts'
import { proprietary } from './proprietary.ts'
import { element, type Xml } from './xml.ts'

// ISO 639-2, as the naming convention wants it.
const languageCodes: Readonly<Record<Language, string>> = { vi: 'vie', en: 'eng', fr: 'fra' }

const unknownDay = '0001-01-01'

/** The work IRI; a document without one (an article) gets a name from its own digest. */
function workOf(document: ReadDocument, sha256: string): string {
  return (
    document.work ??
    `/akn/vn/${rootOf(document.kind)}/${document.kind}/unknown/${sha256.slice(0, 16)}-${document.span[0]}`
  )
}

function core(iri: string, component: string, date: string | null): Xml[] {
  return [
    element('FRBRthis', { value: `${iri}/${component}` }),
    element('FRBRuri', { value: iri }),
    element('FRBRdate', { date: date ?? unknownDay, name: date === null ? 'unknown' : 'generation' }),
    element('FRBRauthor', { href: '#author', as: '#issuer' }),
  ]
}

/** Work, expression and manifestation of a document or of a component of it. */
export function identification(document: ReadDocument, sha256: string, component = '!main'): Xml {
  const work = workOf(document, sha256)
  const code = languageCodes[document.language]
  const expression = `${work}/${code}@`
  const main = component === '!main'
  return element('identification', { source: '#cotmoc' }, [
    element('FRBRWork', {}, [
      ...core(work, component, document.date),
      element('FRBRcountry', { value: 'vn' }),
      element('FRBRsubtype', { value: main ? document.kind : 'appendix' }),
      ...(document.number === null || !main ? [] : [element('FRBRnumber', { value: document.number })]),
      ...(document.title === null || !main ? [] : [element('FRBRname', { value: document.title })]),
    ]),
    element('FRBRExpression', {}, [
      ...core(expression, component, document.date),
      element('FRBRlanguage', { language: code }),
    ]),
    element('FRBRManifestation', {}, [
      ...core(`${expression}.xml`, `${component}.xml`, document.date),
      element('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ])
}

/** The day on which the work came to be, where it is known. */
function lifecycle(document: ReadDocument): Xml[] {
  if (document.date === null) return []
  return [
    element('lifecycle', { source: '#cotmoc' }, [
      element('eventRef', {
        eId: 'eventRef_1',
        date: document.date,
        source: '#original',
        type: 'generation',
      }),
    ]),
  ]
}

function organization(eId: string, slug: string, name: string): Xml {
  return element('TLCOrganization', {
    eId,
    href: `/akn/ontology/organization/vn/${slug || 'unknown'}`,
    showAs: name,
  })
}

const units = ['percent', 'dong', 'us-dollar', 'euro']

function references(document: ReadDocument, sha256: string, bodies: readonly NamedBody[]): Xml {
  const issuer = document.issuer ?? 'unknown'
  const signers = document.signatures.flatMap(({ name }) => (name === null ? [] : [name]))
  const cited = new Set(document.references.flatMap(({ work }) => (work === null ? [] : [work])))
  return element('references', { source: '#cotmoc' }, [
    element('original', {
      eId: 'original',
      href: workOf(document, sha256),
      showAs: document.number ?? document.kind,
    }),
    ...[...cited].map((href, at) =>
      element('activeRef', { eId: `ref_${at + 1}`, href, showAs: href.split('/').at(-1) ?? href }),
    ),
    organization('author', issuerSlug(issuer), issuer),
    element('TLCOrganization', {
      eId: 'cotmoc',
      href: '/akn/ontology/organization/cotmoc',
      showAs: 'Cotmoc',
    }),
    ...bodies.map(({ eId, slug, name }) => organization(eId, slug, name)),
    ...signers.map((name, at) =>
      element('TLCPerson', {
        eId: `signer_${at + 1}`,
        href: `/akn/ontology/person/vn/${slugOf(name)}`,
        showAs: name,
      }),
    ),
    ...units.map((unit) =>
      element('TLCConcept', { eId: unit, href: `/akn/ontology/concept/${unit}`, showAs: unit }),
    ),
    element('TLCRole', { eId: 'issuer', href: '/akn/ontology/role/issuer', showAs: 'issuer' }),
  ])
}

/** The metadata: work, expression in its language, manifestation, its day, bodies and people, and what was read. */
export function metaOf(document: ReadDocument, sha256: string, bodies: readonly NamedBody[]): Xml {
  return element('meta', {}, [
    identification(document, sha256),
    ...lifecycle(document),
    references(document, sha256, bodies),
    ...proprietary(document),
  ])
}
