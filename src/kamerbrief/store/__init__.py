"""Kept readings on disk, and the warehouse that is built new from them. The one importer of duckdb.

Nothing is imported here: ``places`` and ``kept`` serve who must not wait for the database.
"""
