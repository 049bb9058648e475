create extension if not exists btree_gist;

create table people (
  id uuid primary key,
  name text check (length(name) between 1 and 200),
  mail text check (mail ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  since timestamptz not null,
  erased_at timestamptz,
  constraint people_erased check ((name is null) = (erased_at is not null) and (erased_at is null or mail is null))
);
create unique index people_mail on people (lower(mail));
comment on table people is 'Who acts; only what signing in and being named at a post needs. An erased person keeps nothing but the id. Written by the people room.';

create table holdings (
  id uuid primary key,
  person uuid not null references people,
  post text not null check (post in ('reporter', 'approver', 'coordinator', 'inspector', 'supervisor', 'steward', 'administrator', 'auditor')),
  body text not null references bodies,
  kind text not null check (kind in ('held', 'acting', 'delegated')),
  from_at timestamptz not null,
  until_at timestamptz check (until_at >= from_at),
  source uuid,
  given_by text not null,
  ended_by text,
  unique (id, post, body),
  constraint holdings_source foreign key (source, post, body) references holdings (id, post, body),
  constraint holdings_delegated check ((kind = 'delegated') = (source is not null)),
  constraint holdings_dated check (kind = 'held' or until_at is not null),
  constraint holdings_once exclude using gist
    (person with =, post with =, body with =, tstzrange(from_at, until_at) with &&)
);
create index holdings_of_body on holdings (body);
create index holdings_of_source on holdings (source);
comment on table holdings is 'Which person holds which post in which body, from a moment to a moment; until_at is the first moment after. Facts are signed with the id. Written by the people room.';

create function guard_holdings() returns trigger language plpgsql as $$
declare origin holdings;
begin
  if tg_op = 'INSERT' then
    if new.kind <> 'delegated' and exists
      (select from holdings where id::text = new.given_by and person = new.person) then
      raise exception 'nobody gives a post to themselves' using errcode = 'check_violation', constraint = 'holdings_not_by_oneself';
    end if;
    if new.kind = 'delegated' then
      select * into origin from holdings where id = new.source;
      if origin.kind = 'delegated' then
        raise exception 'what is delegated is not delegated again' using errcode = 'check_violation', constraint = 'holdings_no_chain';
      end if;
      if origin.person = new.person or new.from_at < origin.from_at or new.until_at > origin.until_at then
        raise exception 'nobody delegates what they do not hold' using errcode = 'check_violation', constraint = 'holdings_within_source';
      end if;
    end if;
    return new;
  end if;
  if tg_op = 'UPDATE' and (to_jsonb(old) - array['until_at', 'ended_by']) = (to_jsonb(new) - array['until_at', 'ended_by'])
    and new.until_at is not null and (old.until_at is null or new.until_at < old.until_at) then
    return new;
  end if;
  raise exception 'a post that was held stays in history; it can only end sooner' using errcode = 'integrity_constraint_violation';
end $$;
create trigger holdings_guarded before insert or update or delete on holdings
  for each row execute function guard_holdings();
create trigger holdings_are_not_emptied before truncate on holdings execute function guard_holdings();

create function end_delegations() returns trigger language plpgsql as $$
begin
  update holdings set until_at = greatest(from_at, new.until_at), ended_by = new.ended_by
  where source = new.id and until_at > greatest(from_at, new.until_at);
  return null;
end $$;
create trigger holdings_end_what_hangs_on_them after update on holdings
  for each row when (new.until_at is distinct from old.until_at) execute function end_delegations();

create table invitations (
  id uuid primary key,
  token bytea not null unique,
  person uuid references people,
  name text,
  mail text,
  post text not null,
  body text not null references bodies,
  kind text not null check (kind in ('held', 'acting')),
  from_at timestamptz not null,
  until_at timestamptz,
  given_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  used_at timestamptz,
  withdrawn_at timestamptz,
  holding uuid references holdings,
  constraint invitations_used check ((used_at is null) = (holding is null) and (used_at is null or withdrawn_at is null)),
  constraint invitations_forget check (used_at is null or (name is null and mail is null))
);
create index invitations_of_body on invitations (body);
comment on table invitations is 'Posts that are offered by a link, once; name and mail are forgotten when it is used. Written by the people room.';

create function guard_invitations() returns trigger language plpgsql as $$
begin
  if old.used_at is not null or old.withdrawn_at is not null then
    raise exception 'an invitation is used once' using errcode = 'check_violation', constraint = 'invitations_once';
  end if;
  return new;
end $$;
create trigger invitations_are_used_once before update on invitations
  for each row execute function guard_invitations();

create table sign_in_links (
  token bytea primary key,
  person uuid not null references people,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  used_at timestamptz
);
comment on table sign_in_links is 'Links that sign a person in once; only a digest of the token is kept. Written by the people room.';

create table sign_in_steps (
  token bytea primary key,
  kind text not null check (kind in ('passkey', 'provider')),
  details jsonb not null,
  expires_at timestamptz not null
);
comment on table sign_in_steps is 'What a sign-in that was begun must answer: challenges, states and nonces, each used once. Written by the people room.';

create table logins (
  provider text not null,
  subject bytea not null,
  person uuid not null references people,
  since timestamptz not null,
  primary key (provider, subject)
);
create index logins_of_person on logins (person);
comment on table logins is 'Whom an identity provider means; only a digest of its subject is kept. Written by the people room.';

create table passkeys (
  id text primary key,
  person uuid not null references people,
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  label text not null,
  since timestamptz not null,
  used_at timestamptz
);
create index passkeys_of_person on passkeys (person);
comment on table passkeys is 'Public halves of passkeys. Written by the people room.';

create table sessions (
  id uuid primary key,
  person uuid not null references people,
  token bytea not null unique,
  previous bytea unique,
  method text not null check (method in ('link', 'passkey', 'provider', 'invitation')),
  assurance int not null check (assurance between 1 and 3),
  device text not null,
  started_at timestamptz not null,
  fresh_at timestamptz not null,
  rotated_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > started_at),
  ended_at timestamptz,
  ended_why text check (ended_why in ('signed-out', 'ended', 'stolen', 'left', 'erased')),
  constraint sessions_ended check ((ended_at is null) = (ended_why is null))
);
create index sessions_of_person on sessions (person);
comment on table sessions is 'Who is signed in where; only digests of the tokens are kept. Written by the people room.';

create function guard_sessions() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null then
    raise exception 'a session that has ended stays ended' using errcode = 'check_violation', constraint = 'sessions_stay_ended';
  end if;
  return new;
end $$;
create trigger sessions_stay_ended before update on sessions for each row execute function guard_sessions();

create table machine_keys (
  id uuid primary key,
  token bytea not null unique,
  label text not null,
  body text not null references bodies,
  right_name text not null,
  holding uuid not null references holdings,
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at >= from_at)
);
create index machine_keys_of_holding on machine_keys (holding);
comment on table machine_keys is 'Keys of programs: one right in one body, given through a post and never outliving it; only a digest is kept. Written by the people room.';

create table consents (
  id uuid primary key,
  person uuid not null references people,
  purpose text not null,
  version text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz check (withdrawn_at >= given_at)
);
create unique index consents_one_a_purpose on consents (person, purpose) where withdrawn_at is null;
comment on table consents is 'To what a person agreed, by which version of the text, and until when. Written by the people room.';

create table access_log (
  seq bigint generated always as identity primary key,
  person uuid not null references people,
  at timestamptz not null,
  by_whom text not null,
  through text not null
);
create index access_log_of_person on access_log (person, at);
comment on table access_log is 'Who looked at the data of a person: in virtue of which post, through what. Written by the people room.';
