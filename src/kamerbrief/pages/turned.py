"""Print that runs up or down the sheet: read as if the sheet were turned, and its places turned back."""

from typing import NamedTuple

Area = tuple[float, float, float, float]


class Turn(NamedTuple):
    """How a sheet of ``width`` by ``height`` is turned for reading: ``up`` when its print runs upwards."""

    up: bool
    width: float
    height: float

    def to_reading(self, x0: float, top: float, x1: float, bottom: float) -> Area:
        """From the sheet to the page as it is read."""
        if self.up:
            return self.height - bottom, x0, self.height - top, x1
        return top, self.width - x1, bottom, self.width - x0

    def to_sheet(self, x0: float, top: float, x1: float, bottom: float) -> Area:
        """From the page as it is read to the sheet."""
        if self.up:
            return top, self.height - x1, bottom, self.height - x0
        return self.width - bottom, x0, self.width - top, x1
