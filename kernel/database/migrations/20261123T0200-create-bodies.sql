create table areas (
  id text primary key,
  kind text not null check (kind in ('country', 'group', 'province', 'former-province')),
  code text,
  iso text,
  valid_from date,
  valid_until date check (valid_until >= valid_from),
  successor text references areas deferrable initially deferred,
  source text not null
);
comment on table areas is 'What a figure is about: countries, provinces now and before, groups of them. Written by the bodies room.';

create table area_names (
  area text not null references areas,
  language text not null check (language in ('vi', 'en', 'fr')),
  name text not null,
  full_name text,
  primary key (area, language)
);
comment on table area_names is 'Names of areas. Written by the bodies room.';

create table bodies (
  id text primary key,
  kind text not null check (kind in ('party', 'state', 'front', 'local', 'enterprise', 'other')),
  valid_from date,
  valid_until date check (valid_until >= valid_from),
  successor text references bodies deferrable initially deferred check (successor <> id),
  act text,
  confirmation text not null check (confirmation in ('stated', 'to-be-confirmed')),
  source text not null
);
comment on table bodies is 'Organisations in time; an unknown date is null, never guessed. Written by the bodies room.';

create table body_names (
  body text not null references bodies,
  language text not null check (language in ('vi', 'en', 'fr')),
  name text not null,
  short_name text,
  primary key (body, language)
);
comment on table body_names is 'Names of bodies. Written by the bodies room.';

create table sources (
  id text primary key,
  publisher text not null,
  url text check (url ~ '^https?://'),
  published_on text check (published_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  kind text not null check (kind in ('official', 'press', 'law', 'own')),
  quotes_vi text,
  quotes_en text,
  quotes_fr text
);
comment on table sources is 'Where a figure or a fact comes from; published_on is as precise as the source. Written by the bodies room.';
