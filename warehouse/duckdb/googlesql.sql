-- What of GoogleSQL DuckDB has under another name.
create macro div(a, b) as a // b;

-- And what means something else there: of nothing but unknown conditions DuckDB's own countif counts null.
create macro countif(condition) as count(*) filter (condition);
