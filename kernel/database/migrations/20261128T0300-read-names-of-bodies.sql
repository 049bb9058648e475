create table body_sets (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  name_vi text not null,
  name_en text not null,
  name_fr text not null,
  valid_from date,
  valid_until date check (valid_until >= valid_from)
);
comment on table body_sets is 'Phrases of texts that mean many bodies at once, such as all ministries. Written by the bodies room.';

create table body_set_phrases (
  body_set text not null references body_sets on delete cascade,
  phrase text not null,
  primary key (body_set, phrase)
);
comment on table body_set_phrases is 'How texts write a set of bodies. Written by the bodies room.';

create table body_set_criteria (
  body_set text not null references body_sets on delete cascade,
  position int not null,
  level text check (level in ('central', 'province', 'commune')),
  kind text,
  parent text references bodies,
  name_starts text,
  primary key (body_set, position),
  constraint body_set_criteria_say_something
    check (num_nonnulls(level, kind, parent, name_starts) > 0)
);
comment on table body_set_criteria is 'Who belongs to a set: whoever meets all that one of its rows asks, on the day. Written by the bodies room.';

create table name_decisions (
  folded text primary key,
  written text not null,
  body text references bodies,
  body_set text references body_sets,
  decided_at timestamptz not null,
  constraint name_decisions_mean_one_thing check (num_nonnulls(body, body_set) <= 1)
);
comment on table name_decisions is 'What a person said that a name in texts means, once for all its occurrences; neither body nor set: nobody. Written by the bodies room.';
