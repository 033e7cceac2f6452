"""What happened since a day: new, due, overdue, changed, settled, silent."""

from .collect import Digest, collect
from .render import as_html, as_markdown

__all__ = ["Digest", "as_html", "as_markdown", "collect"]
