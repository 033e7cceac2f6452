"""The SQL of the warehouse, one statement per file, in numbered folders. The database file lands here too.

``10_tables`` what stands in each letter, ``20_links`` what letters say of each other, ``30_views`` judgements
and what depends on the day; ``checks`` return no rows when all is well; ``answers`` are questions to copy.
The headers are Dutch: they become the descriptions of tables and columns that clerks see (``comment on``).
"""
