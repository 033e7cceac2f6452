"""Is everything in order? What is looked at, one module a subject; what is found, in plain words."""

from .examine import examine
from .finding import Finding, Level

__all__ = ["Finding", "Level", "examine"]
