// Generated from the migrations by `npm run generate`; never edited by hand.
import type { ColumnType, Generated } from 'kysely'

type Timestamp = ColumnType<Date, Date, Date>
// Written as JSON text, read as the value.
type Json = ColumnType<unknown, string, string>

export type Tables = {
  access_log: {
    seq: ColumnType<string, never, never>
    person: string
    at: Timestamp
    by_whom: string
    through: string
  }
  area_names: {
    area: string
    language: string
    name: string
    full_name: string | null
  }
  areas: {
    id: string
    kind: string
    code: string | null
    iso: string | null
    valid_from: string | null
    valid_until: string | null
    successor: string | null
    source: string
  }
  bodies: {
    id: string
    kind: string
    valid_from: string | null
    valid_until: string | null
    successor: string | null
    act: string | null
    confirmation: string
    source: string
    level: string
    parent: string | null
    area: string | null
    ord: number | null
    ord_end: number | null
  }
  body_act_parts: {
    act: string
    body: string
    part: string
  }
  body_acts: {
    id: string
    kind: string
    on_day: string | null
    legal_act: string | null
    confirmation: string
  }
  body_aliases: {
    body: string
    alias: string
    valid_from: string | null
    valid_until: string | null
    folded: string
  }
  body_ancestors: {
    body: string
    ancestor: string
    depth: number
    valid_from: string | null
    valid_until: string | null
  }
  body_codes: {
    body: string
    system: string
    code: string
    valid_from: string | null
    valid_until: string | null
  }
  body_names: {
    body: string
    language: string
    name: string
    short_name: string | null
  }
  body_names_in_time: {
    body: string
    language: string
    name: string
    short_name: string | null
    valid_from: string | null
    valid_until: string | null
    folded: string
    short_folded: string | null
  }
  body_parents: {
    body: string
    parent: string
    valid_from: string | null
    valid_until: string | null
  }
  body_passes: {
    act: string
    predecessor: string
    what: string
    successor: string
  }
  body_set_criteria: {
    body_set: string
    position: number
    level: string | null
    kind: string | null
    parent: string | null
    name_starts: string | null
  }
  body_set_phrases: {
    body_set: string
    phrase: string
    folded: string
  }
  body_sets: {
    id: string
    name_vi: string
    name_en: string
    name_fr: string
    valid_from: string | null
    valid_until: string | null
  }
  clauses: {
    document: string
    e_id: string
    parent: string | null
    position: number
    level: string
    number: string | null
    marker: string | null
    heading: string | null
    text: string
    starts_at: number
    cells: Json | null
  }
  code_twins: {
    system: string
    code: string
    twin: string
  }
  consents: {
    id: string
    person: string
    purpose: string
    version: string
    given_at: Timestamp
    withdrawn_at: Timestamp | null
  }
  document_references: {
    document: string
    position: number
    clause: string | null
    number: string | null
    dated: string | null
    issuer: string | null
    work_iri: string | null
    quote: string
  }
  documents: {
    id: string
    work: string
    language: string
    version: number
    state: string
    original: boolean
    title: string
    issuer: string
    place: string | null
    signatures: Json
    words_digest: string
    text: string
    file_name: string
    file_digest: string
    reader_notes: Json
    aims: Json
    imported_at: Timestamp
  }
  duties: {
    document: string
    position: number
    clause: string
    bodies: Json
    with_bodies: Json
    quote: string
    recurring: boolean
    reports_to: Json
  }
  facts: {
    seq: ColumnType<string, never, never>
    id: string
    at: Timestamp
    actor: string
    action: string
    name: string
    subject: string
    subject_id: string
    version: number
    reason: string | null
    details: Json
    canonical: Buffer
  }
  holdings: {
    id: string
    person: string
    post: string
    body: string
    kind: string
    from_at: Timestamp
    until_at: Timestamp | null
    source: string | null
    given_by: string
    ended_by: string | null
  }
  idempotency: {
    key: string
    action: string
    actor: string
    input_digest: string
    output: Json
    at: Timestamp
  }
  indicator_words: {
    indicator: string
    language: string
    name: string
    question: string
    definition: string
    unit_words: string
    authority_words: string | null
    note: string | null
  }
  indicators: {
    id: string
    unit: string
    direction: string
    frequency: string
    authority: string | null
    sample: boolean
  }
  invitations: {
    id: string
    token: Buffer
    person: string | null
    name: string | null
    mail: string | null
    post: string
    body: string
    kind: string
    from_at: Timestamp
    until_at: Timestamp | null
    given_by: string
    made_at: Timestamp
    expires_at: Timestamp
    used_at: Timestamp | null
    withdrawn_at: Timestamp | null
    holding: string | null
  }
  logins: {
    provider: string
    subject: Buffer
    person: string
    since: Timestamp
  }
  machine_keys: {
    id: string
    token: Buffer
    label: string
    body: string
    right_name: string
    holding: string
    from_at: Timestamp
    until_at: Timestamp
  }
  methods: {
    indicator: string
    id: string
    main: boolean
    name_vi: string
    name_en: string
    name_fr: string
    note_vi: string | null
    note_en: string | null
    note_fr: string | null
  }
  migrations: {
    name: string
    applied_at: Generated<Timestamp>
  }
  name_decisions: {
    folded: string
    written: string
    body: string | null
    body_set: string | null
    decided_at: Timestamp
  }
  objective_words: {
    objective: string
    language: string
    subject: string
    of_what: string | null
    scope: string | null
    fit_note: string | null
    terms: Json
  }
  objectives: {
    id: string
    work: string
    clause: string
    position: number
    indicator: string | null
    fit: string | null
    kind: string
    comparator: string | null
    value: string | null
    upper: string | null
    unit: string | null
    baseline: number | null
    deadline: number | null
    sample: boolean
    source: string | null
  }
  observations: {
    id: string
    indicator: string
    method: string
    area: string
    period: string
    qualifier: string | null
    value: string
    status: string
    standing: string
    source: string
    reason: string | null
    known_from: Timestamp
    superseded_at: Timestamp | null
  }
  outline_nodes: {
    work: string
    e_id: string
    parent: string | null
    position: number
    level: string
    number: string | null
    heading_vi: string
    heading_en: string
    heading_fr: string
  }
  passkeys: {
    id: string
    person: string
    public_key: Buffer
    counter: string
    label: string
    since: Timestamp
    used_at: Timestamp | null
  }
  people: {
    id: string
    name: string | null
    mail: string | null
    since: Timestamp
    erased_at: Timestamp | null
  }
  readings: {
    id: string
    work: string
    document: string
    language: string
    clause: string
    position: number
    kind: string
    subject: string
    comparator: string | null
    value: string | null
    upper: string | null
    unit: string | null
    deadline: number | null
    quote: string
    starts_at: number
    state: string
    objective: string | null
  }
  reasons: {
    id: string
    text_vi: string
    text_en: string
    text_fr: string
  }
  search_entries: {
    kind: string
    id: string
    language: string
    scope: string
    weight: number
    title: string
    body: string
    href: string
    title_words: string
    body_words: string
    words: ColumnType<string, never, never>
  }
  sessions: {
    id: string
    person: string
    token: Buffer
    previous: Buffer | null
    method: string
    assurance: number
    device: string
    started_at: Timestamp
    fresh_at: Timestamp
    rotated_at: Timestamp
    seen_at: Timestamp
    ends_at: Timestamp
    ended_at: Timestamp | null
    ended_why: string | null
  }
  shipped_items: {
    kind: string
    key: string
    digest: string
  }
  sign_in_links: {
    token: Buffer
    person: string
    made_at: Timestamp
    expires_at: Timestamp
    used_at: Timestamp | null
  }
  sign_in_steps: {
    token: Buffer
    kind: string
    details: Json
    expires_at: Timestamp
  }
  sources: {
    id: string
    publisher: string
    url: string | null
    published_on: string | null
    kind: string
    quotes_vi: string | null
    quotes_en: string | null
    quotes_fr: string | null
  }
  translation_differences: {
    document: string
    position: number
    clause: string
    kind: string
    original: string | null
    translation: string | null
  }
  unit_kinds: {
    id: string
    words: Json
    committee_vi: string
    committee_en: string
    committee_fr: string
    area_en: string
    area_fr: string
  }
  work_titles: {
    work: string
    language: string
    title: string
  }
  works: {
    id: string
    iri: string
    kind: string
    tradition: string
    number: string
    issuer: string
    issued_on: string
    language: string
    area: string
    sample: boolean
    source: string | null
  }
}
