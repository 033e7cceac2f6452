"""A main clause as it was found: its finite verb, its subject, what it says outright and what serves it."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Clause:
    """A main clause. Indexes count in the words of the sentence."""

    first: int
    last: int  # one past its end
    finite: int
    verb: str  # infinitive of the finite verb, with its particle: «uitbreiden»
    past: bool = False
    subject: tuple[int, int] = (0, 0)
    participles: list[str] = field(default_factory=list)
    infinitives: list[str] = field(default_factory=list)  # bare and with «te», said outright
    served: list[str] = field(default_factory=list)  # of its «om … te» and «door … te»
    asides: list[tuple[int, int]] = field(default_factory=list)  # subordinate and infinitive clauses in it
    purposes: list[tuple[int, int]] = field(default_factory=list)  # of these: om … te, zodat, opdat, door te
    inverted: bool = False

    def outside(self) -> list[int]:
        """Indexes of the words said outright, asides left out."""
        hidden: set[int] = set()
        for start, end in self.asides:
            hidden.update(range(start, end))
        return [i for i in range(self.first, self.last) if i not in hidden]
