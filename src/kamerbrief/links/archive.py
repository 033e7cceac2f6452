"""All documents side by side: what each is about in memory, the rest loaded when it is needed."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial
from hashlib import blake2b

from ..mistakes import describe
from ..model.commitment import Commitment
from ..model.reading import Reading
from ..model.settlement import Settlement
from .folio import Folio, folio_of
from .follow import Followed, Pair, follow, follow_table
from .held import Held
from .memory import Memory
from .outline import Outline, outline_of
from .series import is_later, neighbours

LETTERS = 1_000_000  # characters of letters held at once: some 25 letters of fourteen pages, or 400 of two
TOLD = 20_000  # promises followed into a document, held at once


@dataclass(frozen=True, slots=True)
class Source:
    """A reading that is loaded only when it is needed. ``key``: of all that the reading depends on."""

    key: str
    load: Callable[[], Reading]


def sources_of(readings: Iterable[Reading]) -> tuple[Source, ...]:
    """Readings that are in memory already."""

    def source(reading: Reading) -> Source:
        return Source(key=reading.document_id, load=lambda: reading)

    return tuple(source(reading) for reading in readings)


@dataclass(frozen=True, slots=True)
class Told:
    """A document's promises and what is said of them."""

    outline: Outline
    commitments: tuple[Commitment, ...]
    settlements: tuple[Settlement, ...]
    followed: tuple[Followed, ...]
    same: tuple[tuple[str, str, str], ...]  # one of its commitments, the same promise later, that document
    goes_on: tuple[tuple[str, str, str], ...]
    """One of its commitments, a later one that goes on with it (see ``renewed``), the document of that."""

    def only(self, wanted: Collection[str]) -> "Told":
        """What is said of these commitments alone."""
        return replace(
            self,
            commitments=tuple(c for c in self.commitments if c.id in wanted),
            followed=tuple(f for f in self.followed if f.verdict.commitment_id in wanted),
            same=tuple(tie for tie in self.same if tie[0] in wanted),
        )


class CannotCompare(Exception):
    """A mistake of ours, at two documents: says which, so that one can be put aside until it is mended."""

    def __init__(self, home: Outline, later: Outline, error: Exception) -> None:
        super().__init__(
            f"door een fout in het programma konden de toezeggingen in {home.file} niet naast {later.file}"
            f" worden gelegd. Geef dit door aan de beheerder: {describe(error)}. Tot het verholpen is kan"
            " een van beide brieven buiten de map worden gehouden; dan tellen alle andere mee"
        )


class Archive:
    """The documents that ``sources`` load. What is remembered of them is not made again."""

    def __init__(self, sources: Iterable[Source], memory: Memory) -> None:
        self.memory = memory
        self._sources: dict[str, Source] = {}
        self._outlines: dict[str, Outline] = {}
        for source in sources:
            outline = memory.recall(Outline, [source.key], partial(_outline, source))
            self._sources[outline.document_id] = source
            self._outlines[outline.document_id] = outline
        self.near = neighbours(self.outlines)
        self._opened = Held(self._open, lambda opened: len(opened.reading.text), LETTERS)
        self._origins: dict[str, dict[str, str]] = defaultdict(dict)
        self.told = Held(self._tell, lambda told: len(told.followed), TOLD)

    @property
    def outlines(self) -> tuple[Outline, ...]:
        return tuple(self._outlines.values())

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(source.key for source in self._sources.values())

    def outline(self, document_id: str) -> Outline:
        return self._outlines[document_id]

    def later_than(self, home: Outline) -> tuple[Outline, ...]:
        """The documents that can report on its promises, in order of their dates."""
        if not home.promises:
            return ()
        return tuple(other for other in self.near[home.document_id] if is_later(other, home))

    def keys_of(self, documents: Iterable[Outline]) -> list[str]:
        return [self._sources[outline.document_id].key for outline in documents]

    def origins_of(self, home: Outline) -> Mapping[str, str]:
        """Its promises that go on with an earlier one, and the wording of that."""
        return self._origins.get(home.document_id, {})

    def goes_on(self, document_id: str, commitment_id: str, wording: str) -> None:
        """A promise of this document goes on with an earlier one; the first that says so is kept."""
        self._origins[document_id].setdefault(commitment_id, wording)

    def origins_key(self, home: Outline) -> str:
        """Of what the promises of this document go on with; empty when none does."""
        origins = self.origins_of(home)
        if not origins:
            return ""
        lines = "\n".join(f"{identifier} {wording}" for identifier, wording in sorted(origins.items()))
        return blake2b(lines.encode(), digest_size=16).hexdigest()

    def reading(self, document_id: str) -> Reading:
        return self._opened(document_id).reading

    def folio(self, document_id: str) -> Folio:
        return self._opened(document_id).folio

    def _open(self, document_id: str) -> "_Opened":
        return _Opened(self._sources[document_id].load())

    def _tell(self, document_id: str) -> Told:
        home, reading = self.outline(document_id), self.reading(document_id)
        followed: list[Followed] = []
        same: list[tuple[str, str, str]] = []
        goes_on: list[tuple[str, str, str]] = []
        if home.promises:
            followed += self.memory.recall(Pair, self.keys_of([home]), partial(self._alone, home)).followed
        for later in self.later_than(home):
            keys = self.keys_of([home, later])
            make = partial(self._follow, home, later)
            pair = self.memory.recall(Pair, keys, make, self.origins_key(home))
            followed += pair.followed
            same += ((one, other, later.document_id) for one, other in pair.same)
            goes_on += ((one, other, later.document_id) for one, other in pair.goes_on)
        return Told(
            home, reading.commitments, reading.settlements, tuple(followed), tuple(same), tuple(goes_on)
        )

    def _alone(self, home: Outline) -> Pair:
        return Pair(follow_table(self.folio(home.document_id)), ())

    def _follow(self, home: Outline, later: Outline) -> Pair:
        one, other = self.folio(home.document_id), self.folio(later.document_id)
        try:
            return follow(one, other, home, self.origins_of(home))
        except MemoryError:
            raise
        except Exception as error:
            raise CannotCompare(home, later, error) from error


class _Opened:
    """A reading, and its folio once it is asked for."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    @cached_property
    def folio(self) -> Folio:
        return folio_of(self.reading)


def _outline(source: Source) -> Outline:
    return outline_of(source.load())
