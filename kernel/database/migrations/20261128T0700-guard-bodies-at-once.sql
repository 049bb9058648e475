-- GiST weighs every row by itself: for a list of 3,321 communes that was much of the work. Ancestors are reckoned from
-- body_parents, which keeps its own guard, so theirs may weigh closed rows once a statement; an index guards open ones.
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

alter table body_ancestors drop constraint body_ancestors_one_at_a_time;
create unique index body_ancestors_one_at_a_time on body_ancestors (body, ancestor) where valid_until is null;
create trigger body_ancestors_added_at_once after insert on body_ancestors referencing new table as changed
  for each statement execute function refuse_overlaps('body_ancestors_one_at_a_time', 'body', 'ancestor');
create trigger body_ancestors_changed_at_once after update on body_ancestors referencing new table as changed
  for each statement execute function refuse_overlaps('body_ancestors_one_at_a_time', 'body', 'ancestor');
