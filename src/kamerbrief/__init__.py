"""kamerbrief: what did the minister promise in that letter, and what became of it?

The folders are the road of a letter: ``pages`` (PDF to blocks), ``facts`` (what the document is),
``sentences``, ``findings`` (figures, dates, commitments, settlements; by ``engine``, from ``rules``),
``links`` (promise to later report), ``store`` (kept readings and the warehouse). They share ``model``
and meet in ``pipeline``.
"""

__version__ = "0.1.0"
