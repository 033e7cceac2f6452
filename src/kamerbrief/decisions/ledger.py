"""The decisions file: one JSON object a line, only ever appended to, locked and fsynced."""

import contextlib
import fcntl
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from ..model.decision import Anchor, Decision
from ..store.atomic import write_whole
from ..wording import ACT


class Conflict(Exception):
    """Somebody decided about the same object since the person looked. ``theirs`` is that decision."""

    def __init__(self, theirs: Decision) -> None:
        super().__init__(
            f"{theirs.by} heeft hierover intussen al iets besloten ({ACT[theirs.act.value]}). "
            "Bekijk dat besluit eerst en besluit daarna opnieuw."
        )
        self.theirs = theirs


@dataclass(frozen=True, slots=True)
class Contents:
    """The decisions in the order in which they were written, and the lines that could not be read."""

    decisions: tuple[Decision, ...]
    unreadable: tuple[tuple[int, str], ...]  # (line number from 1, the line)


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did. ``conflicts``: ids that both have, with other contents; ours stayed."""

    added: int
    present: int
    conflicts: tuple[str, ...] = ()
    unreadable: int = 0  # lines of theirs
    set_aside: int = 0  # lines of ours that can't be read


class Ledger:
    """The decisions beside one warehouse.

    Every append takes an exclusive lock, so that two clerks at once both get their line; the line is on
    disk before ``append`` returns. A line that was cut off by a power failure is kept, reported in
    ``Contents.unreadable``, and the next append begins a line of its own.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def set_aside(self) -> Path:
        """Where lines go that can't be read, when a copy is merged: none is ever thrown away."""
        return self.path.with_suffix(".onleesbaar")

    def read(self) -> Contents:
        """All decisions; an absent file holds none."""
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return Contents((), ())
        return parse(content)

    def append(self, decision: Decision, *, seen: str | None = None) -> None:
        """Add a decision.

        ``seen`` is the id of the latest decision about the same object that the person had before them
        (``None``: none). Raises ``Conflict`` when there is a later one by somebody else, and writes nothing.
        """
        with self._locked() as descriptor:
            with os.fdopen(os.dup(descriptor), "rb") as stream:
                content = stream.read()
            latest = latest_about(parse(content).decisions, decision.about, decision.report_sha256)
            if latest and latest.id != seen and latest.by != decision.by:
                raise Conflict(latest)
            line = decision.model_dump_json(exclude_defaults=True).encode() + b"\n"
            if content and not content.endswith(b"\n"):
                line = b"\n" + line
            _write_all(descriptor, line)
            os.fsync(descriptor)

    def merge(self, theirs: Contents) -> Merged:
        """Take in the decisions of a copy that are not here.

        They come in the order of their times, so that an older one never overrules a newer one. What is here
        is never changed. Lines that can't be read are set aside, in a file beside this one.
        """
        with self._locked():
            ours = self.read()
            known = {d.id: d for d in ours.decisions}
            missing = [d for d in theirs.decisions if d.id not in known]
            conflicts = tuple(d.id for d in theirs.decisions if d.id in known and known[d.id] != d)
            if ours.unreadable:
                with self.set_aside.open("a", encoding="utf-8") as aside:
                    aside.writelines(line + "\n" for _, line in ours.unreadable)
                    aside.flush()
                    os.fsync(aside.fileno())
            if missing or ours.unreadable:
                both = sorted([*ours.decisions, *missing], key=lambda d: d.at)
                lines = [d.model_dump_json(exclude_defaults=True) for d in both]
                write_whole(self.path, "".join(line + "\n" for line in lines).encode())
        return Merged(len(missing), len(known), conflicts, len(theirs.unreadable), len(ours.unreadable))

    @contextlib.contextmanager
    def _locked(self) -> Iterator[int]:
        """The file, open to append and locked. A merge puts another file in its place: then that one."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        while True:
            descriptor = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o644)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX)
                with contextlib.suppress(FileNotFoundError):
                    if os.path.samestat(os.fstat(descriptor), self.path.stat()):
                        yield descriptor
                        return
            finally:
                os.close(descriptor)


def latest_about(decisions: Sequence[Decision], about: Anchor, report: str | None) -> Decision | None:
    """The last decision written about the same object, or None."""
    same = [d for d in decisions if d.report_sha256 == report and _same_object(d.about, about)]
    return same[-1] if same else None


def _same_object(a: Anchor, b: Anchor) -> bool:
    return a.kind == b.kind and (a.id == b.id or (a.sha256, a.quote, a.page) == (b.sha256, b.quote, b.page))


def parse(content: bytes) -> Contents:
    """The decisions in the bytes of such a file."""
    decisions: list[Decision] = []
    unreadable: list[tuple[int, str]] = []
    for number, line in enumerate(content.split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            decisions.append(Decision.model_validate_json(line))
        except ValidationError:
            unreadable.append((number, line.decode("utf-8", "replace")))
    return Contents(tuple(decisions), tuple(unreadable))


def _write_all(descriptor: int, line: bytes) -> None:
    while line:
        line = line[os.write(descriptor, line) :]
