"""What a careful clerk notes down: references, dates, figures, commitments, settlements."""

from .commitments import find_commitments
from .dates import find_dates
from .figures import find_figures
from .references import find_references
from .settlements import find_settlements

__all__ = ["find_commitments", "find_dates", "find_figures", "find_references", "find_settlements"]
