create table indicators (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  unit text not null,
  direction text not null check (direction in ('higher', 'lower')),
  frequency text not null check (frequency in ('yearly', 'biennial', 'monthly', 'irregular')),
  authority text references bodies,
  sample boolean not null
);
comment on table indicators is 'Definitions of measures. Written by the indicators room.';

create table indicator_words (
  indicator text not null references indicators,
  language text not null check (language in ('vi', 'en', 'fr')),
  name text not null,
  question text not null,
  definition text not null,
  unit_words text not null,
  authority_words text,
  note text,
  primary key (indicator, language)
);
comment on table indicator_words is 'Names and definitions of measures. Written by the indicators room.';

create table methods (
  indicator text not null references indicators,
  id text not null,
  main boolean not null,
  name_vi text not null,
  name_en text not null,
  name_fr text not null,
  note_vi text,
  note_en text,
  note_fr text,
  primary key (indicator, id)
);
create unique index methods_one_main on methods (indicator) where main;
comment on table methods is 'Ways of reckoning a measure; values of two methods never share a line. Written by the indicators room.';

create table reasons (
  id text primary key,
  text_vi text not null,
  text_en text not null,
  text_fr text not null
);
comment on table reasons is 'Why a value is marked, said once. Written by the indicators room.';

create table observations (
  id uuid primary key,
  indicator text not null,
  method text not null,
  area text not null references areas,
  period text not null check (period ~ '^(about )?\d{4}(-\d{2})?$'),
  qualifier text check (qualifier in ('over', 'about')),
  value numeric not null,
  status text not null check (status in ('final', 'preliminary', 'estimate', 'unknown')),
  standing text not null check (standing in ('main', 'earlier', 'conflict')),
  source text not null references sources,
  reason text references reasons,
  known_from timestamptz not null,
  superseded_at timestamptz check (superseded_at >= known_from),
  foreign key (indicator, method) references methods
);
create unique index observations_one_main on observations (indicator, area, period)
  where standing = 'main' and superseded_at is null;
create unique index observations_one_per_source on observations (indicator, method, area, period, source, value)
  where superseded_at is null;
create index observations_series on observations (indicator, area, period) where superseded_at is null;
comment on table observations is 'Published values with source, date and method; what replaced what is kept. Written by the indicators room.';

create function refuse_rewriting_observations() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or old.superseded_at is not null
     or (to_jsonb(old) - 'superseded_at') <> (to_jsonb(new) - 'superseded_at') then
    raise exception 'an observation is superseded, never rewritten or removed' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger observations_stay before update or delete on observations
  for each row execute function refuse_rewriting_observations();
create trigger observations_are_not_emptied before truncate on observations
  execute function refuse_rewriting_observations();
