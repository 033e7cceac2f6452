"""Prefect only: when, in parallel, with which retries. No rule, no SQL, no regular expression."""
