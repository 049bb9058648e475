create table works (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  iri text not null unique,
  kind text not null,
  tradition text not null,
  number text not null,
  issuer text not null,
  issued_on date not null,
  language text not null check (language in ('vi', 'en', 'fr')),
  area text not null references areas,
  sample boolean not null,
  source text references sources
);
comment on table works is 'Registered works: one resolution in all its languages, and the area that it speaks of. Written by the documents room.';

create table work_titles (
  work text not null references works,
  language text not null check (language in ('vi', 'en', 'fr')),
  title text not null,
  primary key (work, language)
);
comment on table work_titles is 'What a work is about. Written by the documents room.';

create table outline_nodes (
  work text not null references works,
  e_id text not null,
  parent text,
  position int not null,
  level text not null,
  number text,
  heading_vi text not null,
  heading_en text not null,
  heading_fr text not null,
  primary key (work, e_id)
);
comment on table outline_nodes is 'Parts and groups of a work in our own words, shown until a text is imported. Written by the documents room.';

create table documents (
  id uuid primary key,
  work text not null references works,
  language text not null check (language in ('vi', 'en', 'fr')),
  version int not null check (version > 0),
  state text not null check (state in ('current', 'waiting', 'superseded', 'refused')),
  original boolean not null,
  title text not null,
  issuer text not null,
  place text,
  signatures jsonb not null,
  words_digest text not null,
  text text not null,
  file_name text not null,
  file_digest text not null,
  reader_notes jsonb not null,
  aims jsonb not null,
  imported_at timestamptz not null,
  unique (work, language, version)
);
create unique index documents_one_current on documents (work, language) where state = 'current';
comment on table documents is 'Texts of a work, by language and version, with the aims that the reader found. One is current; a text with other words waits for a person. Written by the documents room.';

create table clauses (
  document uuid not null references documents,
  e_id text not null,
  parent text,
  position int not null,
  level text not null,
  number text,
  marker text,
  heading text,
  text text not null,
  starts_at int not null,
  primary key (document, e_id),
  unique (document, position)
);
comment on table clauses is 'The tree of a text; starts_at is where the clause begins in documents.text. Written by the documents room.';

create table document_references (
  document uuid not null,
  position int not null,
  clause text,
  number text,
  dated date,
  issuer text,
  work_iri text,
  quote text not null,
  primary key (document, position),
  foreign key (document, clause) references clauses
);
comment on table document_references is 'Other documents that a clause names. Written by the documents room.';

create table duties (
  document uuid not null,
  position int not null,
  clause text not null,
  bodies jsonb not null,
  with_bodies jsonb not null,
  quote text not null,
  recurring boolean not null,
  reports_to jsonb not null,
  primary key (document, position),
  foreign key (document, clause) references clauses
);
comment on table duties is 'What a text orders whom to do, with names as written. Written by the documents room.';

create table translation_differences (
  document uuid not null references documents,
  position int not null,
  clause text not null,
  kind text not null,
  original text,
  translation text,
  primary key (document, position)
);
comment on table translation_differences is 'Where a translation says something else than the original. Written by the documents room.';
