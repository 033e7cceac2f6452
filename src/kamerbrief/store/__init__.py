"""Kept readings on disk, and the warehouse that is built new from them. The one importer of duckdb."""
