"""Things that hang together because each is tied to another of them."""

from collections.abc import Hashable, Iterable, Iterator
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Groups(Generic[T]):
    """Disjoint sets that grow together as ties are told; in what order they are told makes no difference."""

    def __init__(self, things: Iterable[T] = ()) -> None:
        self._parent = {thing: thing for thing in things}
        self._size = dict.fromkeys(self._parent, 1)

    def root(self, one: T) -> T:
        """What stands for the group of this thing; any of its members."""
        parent = self._parent
        if one not in parent:
            parent[one] = one
            self._size[one] = 1
        while parent[one] != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    def join(self, one: T, other: T, most: int | None = None) -> None:
        """The groups of the two are one from now on, unless that would have more than ``most`` members."""
        large, small = self.root(one), self.root(other)
        size = self._size[large] + self._size[small]
        if large == small or (most is not None and size > most):
            return
        if self._size[large] < self._size[small]:
            large, small = small, large
        self._parent[small] = large
        self._size[large] = size

    def all(self) -> Iterator[list[T]]:
        """Every group, each in the order in which its members were first told of."""
        found: dict[T, list[T]] = {}
        for thing in list(self._parent):
            found.setdefault(self.root(thing), []).append(thing)
        yield from found.values()
