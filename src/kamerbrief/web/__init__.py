"""The register as a web page: server-rendered, in Dutch, on the newest snapshot of the warehouse."""

from .app import create_app
from .site import Settings

__all__ = ["Settings", "create_app"]
