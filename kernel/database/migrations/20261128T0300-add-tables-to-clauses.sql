alter table clauses add column cells jsonb;
comment on column clauses.cells is 'Where the clause is a table: its rows of cells, each with text, header, colspan and rowspan.';
