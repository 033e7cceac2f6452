-- elke tabel en elke kolom heeft een beschrijving
select table_name, column_name
from duckdb_columns()
where not internal and comment is null and database_name = current_database() and schema_name = 'main'
