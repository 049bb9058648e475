create table body_names_in_time (
  body text not null references bodies,
  language text not null check (language in ('vi', 'en', 'fr')),
  name text not null,
  short_name text,
  valid_from date,
  valid_until date,
  constraint body_names_in_time_order check (valid_until >= valid_from),
  constraint body_names_in_time_one_at_a_time
    exclude using gist (body with =, language with =, daterange(valid_from, valid_until, '[]') with &&)
);
comment on table body_names_in_time is 'Every name that a body has had, and from which day to which. Written by the bodies room.';
comment on table body_names is 'The name of a body now, or its last: one row a language. Names of before stand in body_names_in_time. Written by the bodies room.';

create table body_aliases (
  body text not null references bodies,
  alias text not null,
  valid_from date,
  valid_until date,
  constraint body_aliases_order check (valid_until >= valid_from),
  constraint body_aliases_one_at_a_time
    exclude using gist (body with =, alias with =, daterange(valid_from, valid_until, '[]') with &&)
);
comment on table body_aliases is 'Other ways in which texts write a body. Written by the bodies room.';

create table body_codes (
  body text not null references bodies,
  system text not null check (system ~ '^[a-z0-9-]+$'),
  code text not null,
  valid_from date,
  valid_until date,
  constraint body_codes_order check (valid_until >= valid_from),
  constraint body_codes_of_one_body
    exclude using gist (system with =, code with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index body_codes_body on body_codes (body);
comment on table body_codes is 'Official codes as text; at one time a code of a system means one body. Written by the bodies room.';

create table body_acts (
  id text primary key,
  kind text not null check (kind in ('establish', 'rename', 'move', 'merge', 'split', 'dissolve')),
  on_day date,
  legal_act text,
  confirmation text not null check (confirmation in ('stated', 'to-be-confirmed'))
);
comment on table body_acts is 'Acts by which bodies came, changed and went; on_day is the first day of the new state, null where no source gives it. Written by the bodies room.';

create table body_act_parts (
  act text not null references body_acts on delete cascade,
  body text not null references bodies,
  part text not null check (part in ('begins', 'ends', 'receives', 'renamed', 'moved')),
  primary key (act, body, part)
);
create index body_act_parts_body on body_act_parts (body);
comment on table body_act_parts is 'What an act did to each body. Who receives from those that end is their successor. Written by the bodies room.';

create table body_passes (
  act text not null references body_acts on delete cascade,
  predecessor text not null references bodies,
  what text not null check (what in ('duties', 'series', 'rights')),
  successor text not null references bodies,
  primary key (act, predecessor, what),
  constraint body_passes_to_another check (successor <> predecessor)
);
comment on table body_passes is 'Which duties, series and rights an act passed to whom; what no row names has lapsed. Written by the bodies room.';

alter table areas drop constraint areas_kind_check;
alter table areas add constraint areas_kind_known
  check (kind in ('country', 'group', 'province', 'former-province', 'commune'));
