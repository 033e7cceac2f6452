"""Indicators: which figures of several letters measure one thing."""

from .series_of_figures import indicator_points

__all__ = ["indicator_points"]
