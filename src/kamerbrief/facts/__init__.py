"""What the document is: from its furniture and first lines, a sidecar by staff, the file name, the text."""

from .state import state_facts

__all__ = ["state_facts"]
