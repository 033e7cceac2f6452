"""Mistakes of ours, told to who mends the program."""

import traceback
from pathlib import Path


def describe(error: Exception) -> str:
    """What went wrong and where, of an error that was caught: «KeyError: 'schip' (judge.py:41)»."""
    where = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(where.filename).name}:{where.lineno})"
