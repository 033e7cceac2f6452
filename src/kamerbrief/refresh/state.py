"""Whether there is anything to do at all."""

from ..store.build import stamp_of
from ..store.places import Places
from .plan import Plan


def nothing_new(plan: Plan, places: Places) -> bool:
    """Whether the warehouse is made from exactly what is there now."""
    return not plan.to_read and stamp_of(places.warehouse) == plan.stamp
