-- The guards' own indexes are of a kind that finds one body slowly.
create index body_names_in_time_body on body_names_in_time (body, language);
create index body_parents_body on body_parents (body);
create index body_ancestors_body on body_ancestors (body);
create index body_aliases_body on body_aliases (body);
create index bodies_of_level on bodies (level, ord);
