"""What is loaded stays while there is room for it; what was used longest ago goes first."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Held(Generic[K, V]):
    """``make(key)``, remembered as long as the values held are together no larger than ``room``."""

    def __init__(self, make: Callable[[K], V], size: Callable[[V], int], room: int) -> None:
        self._make, self._size, self._room = make, size, room
        self._values: OrderedDict[K, V] = OrderedDict()
        self._taken = 0

    def __call__(self, key: K) -> V:
        if key in self._values:
            self._values.move_to_end(key)
            return self._values[key]
        value = self._values[key] = self._make(key)
        self._taken += self._size(value)
        while self._taken > self._room and len(self._values) > 1:
            _, gone = self._values.popitem(last=False)
            self._taken -= self._size(gone)
        return value
