"""Full-text search with Dutch stems: DuckDB's own extension, shipped as a package, no download."""

from importlib.util import find_spec
from pathlib import Path

import duckdb

INDEX = """
pragma create_fts_index(
    'main.promise_overview', 'promise_id', 'summary', 'quote', 'subject',
    stemmer = 'dutch', stopwords = 'none', strip_accents = 1, lower = 1, overwrite = 1
)
"""
_BY_STEMS = """
create or replace macro search_promises(words) as table
select o.* exclude (bm25), coalesce(o.bm25, 0) as relevance
from (
    select x.*, fts_main_promise_overview.match_bm25(x.promise_id, words) as bm25
    from promise_overview as x
) as o
where o.bm25 is not null or contains(lower(concat_ws(' ', o.summary, o.quote, o.subject)), lower(words))
"""
_BY_LETTERS = """
create or replace macro search_promises(words) as table
select o.*, 1.0 as relevance
from promise_overview as o
where contains(lower(concat_ws(' ', o.summary, o.quote, o.subject)), lower(words))
"""


def load_search(connection: duckdb.DuckDBPyConnection) -> bool:
    """Load the extension from its package; False where the package is not installed."""
    spec = find_spec("duckdb_extension_fts")
    for folder in spec.submodule_search_locations or () if spec else ():
        for file in sorted(Path(folder).rglob("fts.duckdb_extension")):
            connection.execute(f"load '{file}'")
            return True
    return False


def index_promises(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the index over ``promise_overview`` and the table macro ``search_promises(words)``.

    Without the extension the macro finds the words as they are written.
    """
    if load_search(connection):
        connection.execute(INDEX)
        connection.execute(_BY_STEMS)
    else:
        connection.execute(_BY_LETTERS)
