-- What of GoogleSQL DuckDB has under another name.
create macro div(a, b) as a // b;
