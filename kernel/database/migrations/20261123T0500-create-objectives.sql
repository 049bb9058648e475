create table objectives (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  work text not null references works,
  clause text not null,
  position int not null,
  indicator text references indicators,
  fit text check (fit in ('same', 'proxy')),
  kind text not null check (kind in ('numeric', 'worded', 'qualitative')),
  comparator text check (comparator in ('=', '>', '>=', '<', '<=', 'about', 'top', 'range')),
  value numeric,
  upper numeric,
  unit text,
  baseline int,
  deadline int check (deadline between 1900 and 2200),
  sample boolean not null,
  source text references sources,
  check ((kind = 'numeric') = (value is not null)),
  check ((comparator = 'range') = (upper is not null)),
  check ((indicator is null) = (fit is null))
);
create index objectives_by_work on objectives (work, position);
create index objectives_by_indicator on objectives (indicator);
comment on table objectives is 'Aims that a work sets, each with its place in the text. Written by the objectives room.';

create table objective_words (
  objective text not null references objectives,
  language text not null check (language in ('vi', 'en', 'fr')),
  subject text not null,
  of_what text,
  scope text,
  fit_note text,
  terms jsonb not null,
  primary key (objective, language)
);
comment on table objective_words is 'What an aim is about, and the key terms that tell it from others. Written by the objectives room.';

create table readings (
  id uuid primary key,
  work text not null references works,
  document uuid not null references documents,
  language text not null check (language in ('vi', 'en', 'fr')),
  clause text not null,
  position int not null,
  kind text not null,
  subject text not null,
  comparator text,
  value numeric,
  upper numeric,
  unit text,
  deadline int,
  quote text not null,
  starts_at int not null,
  state text not null check (state in ('adopted', 'waiting', 'refused')),
  objective text references objectives,
  check ((state = 'adopted') = (objective is not null)),
  unique (document, position)
);
create index readings_by_objective on readings (objective);
comment on table readings is 'Aims as the reader found them in a text: adopted as an objective, waiting for a person, or refused. Written by the objectives room.';
