"""The register as a web page: server-rendered, in Dutch, on the newest snapshot of the warehouse."""

from .app import Settings, create_app

__all__ = ["Settings", "create_app"]
