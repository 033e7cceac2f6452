"""The SQL of the warehouse, one statement per file, in numbered folders. The database file lands here too."""
