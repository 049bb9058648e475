import type { Language, Objective, ReadDocument } from '../contract.ts'
import { issuerSlug, slugOf } from '../documents/issuers.ts'
import { rootOf } from '../documents/numbers.ts'
import { element, text, type Xml } from './xml.ts'

/** Namespace of what Akoma Ntoso has no element for. */
const aimsNamespace = 'urn:cotmoc:aims:1'

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

function identification(document: ReadDocument, sha256: string): Xml {
  const work = workOf(document, sha256)
  const code = languageCodes[document.language]
  const expression = `${work}/${code}@`
  return element('identification', { source: '#cotmoc' }, [
    element('FRBRWork', {}, [
      ...core(work, '!main', document.date),
      element('FRBRcountry', { value: 'vn' }),
      element('FRBRsubtype', { value: document.kind }),
      ...(document.number === null ? [] : [element('FRBRnumber', { value: document.number })]),
      ...(document.title === null ? [] : [element('FRBRname', { value: document.title })]),
    ]),
    element('FRBRExpression', {}, [
      ...core(expression, '!main', document.date),
      element('FRBRlanguage', { language: code }),
    ]),
    element('FRBRManifestation', {}, [
      ...core(`${expression}.xml`, '!main.xml', document.date),
      element('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ])
}

function references(document: ReadDocument): Xml {
  const issuer = document.issuer ?? 'unknown'
  const signers = document.signatures.flatMap(({ name }) => (name === null ? [] : [name]))
  return element('references', { source: '#cotmoc' }, [
    ...[...new Set(document.references.flatMap(({ work }) => (work === null ? [] : [work])))].map(
      (href, at) =>
        element('activeRef', { eId: `ref_${at + 1}`, href, showAs: href.split('/').at(-1) ?? href }),
    ),
    element('TLCOrganization', {
      eId: 'author',
      href: `/akn/ontology/organization/vn/${issuerSlug(issuer) || 'unknown'}`,
      showAs: issuer,
    }),
    element('TLCOrganization', {
      eId: 'cotmoc',
      href: '/akn/ontology/organization/cotmoc',
      showAs: 'Cotmoc',
    }),
    ...signers.map((name, at) =>
      element('TLCPerson', {
        eId: `signer_${at + 1}`,
        href: `/akn/ontology/person/vn/${slugOf(name)}`,
        showAs: name,
      }),
    ),
    element('TLCRole', { eId: 'issuer', href: '/akn/ontology/role/issuer', showAs: 'issuer' }),
  ])
}

function aim(objective: Objective): Xml {
  const { clause, kind, subject, comparator, value, upper, unit, of, scope, baseline, deadline, quote } =
    objective
  const attributes = {
    clause: `#${clause}`,
    kind,
    subject,
    comparator,
    value,
    upper,
    unit,
    of,
    scope,
    baseline,
    deadline,
  }
  return element('aim:aim', attributes, [text(quote)])
}

/** The metadata: work, expression in its language, manifestation, bodies and people, and the aims. */
export function metaOf(document: ReadDocument, sha256: string): Xml {
  const aims = document.objectives.map(aim)
  return element('meta', {}, [
    identification(document, sha256),
    references(document),
    ...(aims.length === 0
      ? []
      : [
          element('proprietary', { source: '#cotmoc' }, [
            element('aim:aims', { 'xmlns:aim': aimsNamespace }, aims),
          ]),
        ]),
  ])
}
