create extension if not exists btree_gist;

alter table bodies
  add column level text not null default 'central'
    constraint bodies_level_known check (level in ('central', 'province', 'commune')),
  add column parent text references bodies deferrable initially deferred
    constraint bodies_not_own_parent check (parent <> id),
  add column area text references areas,
  add column ord int,
  add column ord_end int,
  add constraint bodies_ord_taken unique (ord) deferrable initially deferred,
  add constraint bodies_range check ((ord is null) = (ord_end is null) and ord >= 0 and ord_end >= ord);
alter table bodies alter column level drop default;
create index bodies_of_parent on bodies (parent);
create index bodies_of_area on bodies (area);
comment on table bodies is 'Organisations in time; an unknown date is null, never guessed. ord to ord_end holds the whole subtree in today''s tree; both are null where a body has ended. Written by the bodies room.';

create table body_parents (
  body text not null references bodies,
  parent text not null references bodies,
  valid_from date,
  valid_until date,
  constraint body_parents_not_itself check (parent <> body),
  constraint body_parents_order check (valid_until >= valid_from),
  constraint body_parents_one_at_a_time
    exclude using gist (body with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index body_parents_children on body_parents (parent);
comment on table body_parents is 'Under whom a body stood, from which day to which; unknown ends are null. Written by the bodies room.';

-- A circle shows itself on the way up: whoever meets itself within one span of days stands under itself.
create function refuse_circles_of_bodies() returns trigger language plpgsql as $$
begin
  if exists (
    with recursive up as (
      select body, parent, daterange(valid_from, valid_until, '[]') as during from changed
      union all
      select up.body, above.parent, up.during * daterange(above.valid_from, above.valid_until, '[]')
      from up join body_parents as above on above.body = up.parent
        and up.during && daterange(above.valid_from, above.valid_until, '[]')
      where up.parent <> up.body
    )
    cycle parent set met using way
    select from up where parent = body or met
  ) then
    raise exception 'a body cannot stand under itself' using errcode = 'check_violation', constraint = 'body_parents_no_circle';
  end if;
  return null;
end $$;
create trigger body_parents_added after insert on body_parents
  referencing new table as changed for each statement execute function refuse_circles_of_bodies();
create trigger body_parents_changed after update on body_parents
  referencing new table as changed for each statement execute function refuse_circles_of_bodies();

create table body_ancestors (
  body text not null references bodies,
  ancestor text not null references bodies,
  depth int not null check (depth >= 0),
  valid_from date,
  valid_until date,
  constraint body_ancestors_order check (valid_until >= valid_from),
  constraint body_ancestors_one_at_a_time
    exclude using gist (body with =, ancestor with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index body_ancestors_below on body_ancestors (ancestor, depth);
comment on table body_ancestors is 'Who stood above whom and when, each body above itself at depth 0: the trees of the past. Reckoned from body_parents. Written by the bodies room.';
