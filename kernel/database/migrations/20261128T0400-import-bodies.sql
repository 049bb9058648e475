create table unit_kinds (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  words jsonb not null,
  committee_vi text not null,
  committee_en text not null,
  committee_fr text not null,
  area_en text not null,
  area_fr text not null
);
comment on table unit_kinds is 'Kinds of local units in lists that people import, and how their committees are called. Written by the bodies room.';

create table code_twins (
  system text not null check (system ~ '^[a-z0-9-]+$'),
  code text not null,
  twin text not null check (twin <> code),
  primary key (system, code)
);
comment on table code_twins is 'Two codes of one system that are in use for one place, each as the twin of the other. Written by the bodies room.';
