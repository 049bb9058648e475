create extension if not exists unaccent;

create table facts (
  seq bigint generated always as identity primary key,
  id uuid not null unique,
  at timestamptz not null,
  actor text not null,
  action text not null,
  name text not null,
  subject text not null,
  subject_id text not null,
  version int not null check (version > 0),
  reason text,
  details jsonb not null,
  canonical bytea not null,
  constraint facts_subject_version unique (subject, subject_id, version)
);
comment on table facts is 'Who did what to what, when, and why. Append only; written by action().';

create function refuse_change_of_facts() returns trigger language plpgsql as $$
begin
  raise exception 'facts are never changed or removed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger facts_stay before update or delete on facts for each row execute function refuse_change_of_facts();
create trigger facts_are_not_emptied before truncate on facts execute function refuse_change_of_facts();
alter table facts enable always trigger facts_stay;
alter table facts enable always trigger facts_are_not_emptied;

create table idempotency (
  key text not null check (length(key) between 8 and 200),
  action text not null,
  actor text not null,
  input_digest text not null,
  output jsonb not null,
  at timestamptz not null,
  primary key (key, action, actor)
);
comment on table idempotency is 'Answers of calls that carried a key, so that a repeated call changes nothing. Written by action().';

create table shipped_items (
  kind text not null,
  key text not null,
  digest text not null,
  primary key (kind, key)
);
comment on table shipped_items is 'What this installation last loaded of the facts that ship with the software. Written by the load actions.';

create text search configuration words_without_accents (copy = simple);
alter text search configuration words_without_accents
  alter mapping for hword, hword_part, word with unaccent, simple;

create table search_entries (
  kind text not null,
  id text not null,
  language text not null check (language in ('vi', 'en', 'fr')),
  scope text not null check (scope in ('public')),
  weight int not null,
  title text not null,
  body text not null,
  href text not null,
  title_words text not null,
  body_words text not null,
  words tsvector not null generated always as (
    setweight(to_tsvector('words_without_accents', title_words), 'A')
    || setweight(to_tsvector('words_without_accents', body_words), 'B')
  ) stored,
  primary key (kind, id, language)
);
create index search_entries_words on search_entries using gin (words);
comment on table search_entries is 'What can be found, by whom, and where it leads. Each store fills in its own kind in its own transaction.';
