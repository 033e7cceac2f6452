"""One call that states the facts of a document."""

from pathlib import Path

from ..model.facts import Facts
from ..model.issue import Issue
from ..model.layout import Layout


def state_facts(layout: Layout, path: Path) -> tuple[Facts, tuple[Issue, ...]]:
    """The facts, the page before the sidecar before the file name before the text, and what is in doubt."""
    return Facts(), ()
