alter table body_names_in_time
  add column folded text not null default '',
  add column short_folded text;
alter table body_names_in_time alter column folded drop default;
alter table body_aliases add column folded text not null default '';
alter table body_aliases alter column folded drop default;
alter table body_set_phrases add column folded text not null default '';
alter table body_set_phrases alter column folded drop default;
create index body_names_in_time_folded on body_names_in_time (folded);
create index body_names_in_time_short_folded on body_names_in_time (short_folded);
create index body_aliases_folded on body_aliases (folded);
create index body_set_phrases_folded on body_set_phrases (folded);
comment on column body_names_in_time.folded is 'The name in the one form that all its spellings share; reckoned by rules/fold-name.ts.';

-- What ships is loaded anew, so that it gets its folded forms.
delete from shipped_items where kind in ('body', 'body-set');
