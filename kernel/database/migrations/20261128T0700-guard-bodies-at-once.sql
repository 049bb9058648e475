-- GiST weighs every row by itself: for a list of 3,321 communes that was most of the work. An index for what is open
-- now stands against writers who meet; what is closed is weighed once a statement, for all its rows.
create function refuse_overlaps() returns trigger language plpgsql as $$
declare
  keys text := array_to_string(tg_argv[1:], ', ');
  found boolean;
begin
  execute format(
    $query$
      select exists (
        select from (select distinct %2$s from changed) as touched join %1$I as kept using (%2$s)
        join %1$I as other using (%2$s)
        where kept.ctid < other.ctid and daterange(kept.valid_from, kept.valid_until, '[]')
          && daterange(other.valid_from, other.valid_until, '[]'))
    $query$, tg_table_name, keys) into found;
  if found then
    raise exception 'two of one kind on one day' using errcode = 'exclusion_violation', constraint = tg_argv[0];
  end if;
  return null;
end $$;

alter table body_parents drop constraint body_parents_one_at_a_time;
create unique index body_parents_one_at_a_time on body_parents (body) where valid_until is null;
create trigger body_parents_added_at_once after insert on body_parents referencing new table as changed
  for each statement execute function refuse_overlaps('body_parents_one_at_a_time', 'body');
create trigger body_parents_changed_at_once after update on body_parents referencing new table as changed
  for each statement execute function refuse_overlaps('body_parents_one_at_a_time', 'body');

alter table body_ancestors drop constraint body_ancestors_one_at_a_time;
create unique index body_ancestors_one_at_a_time on body_ancestors (body, ancestor) where valid_until is null;
create trigger body_ancestors_added_at_once after insert on body_ancestors referencing new table as changed
  for each statement execute function refuse_overlaps('body_ancestors_one_at_a_time', 'body', 'ancestor');
create trigger body_ancestors_changed_at_once after update on body_ancestors referencing new table as changed
  for each statement execute function refuse_overlaps('body_ancestors_one_at_a_time', 'body', 'ancestor');

alter table body_names_in_time drop constraint body_names_in_time_one_at_a_time;
create unique index body_names_in_time_one_at_a_time on body_names_in_time (body, language) where valid_until is null;
create trigger body_names_in_time_added_at_once after insert on body_names_in_time referencing new table as changed
  for each statement execute function refuse_overlaps('body_names_in_time_one_at_a_time', 'body', 'language');
create trigger body_names_in_time_changed_at_once after update on body_names_in_time referencing new table as changed
  for each statement execute function refuse_overlaps('body_names_in_time_one_at_a_time', 'body', 'language');

alter table body_aliases drop constraint body_aliases_one_at_a_time;
create unique index body_aliases_one_at_a_time on body_aliases (body, alias) where valid_until is null;
create trigger body_aliases_added_at_once after insert on body_aliases referencing new table as changed
  for each statement execute function refuse_overlaps('body_aliases_one_at_a_time', 'body', 'alias');
create trigger body_aliases_changed_at_once after update on body_aliases referencing new table as changed
  for each statement execute function refuse_overlaps('body_aliases_one_at_a_time', 'body', 'alias');

alter table body_codes drop constraint body_codes_of_one_body;
create unique index body_codes_of_one_body on body_codes (code, system) where valid_until is null;
create index body_codes_code on body_codes (code, system);
create trigger body_codes_added_at_once after insert on body_codes referencing new table as changed
  for each statement execute function refuse_overlaps('body_codes_of_one_body', 'system', 'code');
create trigger body_codes_changed_at_once after update on body_codes referencing new table as changed
  for each statement execute function refuse_overlaps('body_codes_of_one_body', 'system', 'code');
