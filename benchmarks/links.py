"""How the linking stage grows: 100, 1,000 and 10,000 letters, varied from the sample corpus.

    python -m benchmarks.links [--sizes 100 1000 10000] [--corpus corpus]

Each copy of the sample story gets nouns, names, a dossier and a ministry of its own, and dates moved by some
years: so copies are as unlike as letters on different subjects. Printed, in seconds of processor time: a full
link with nothing remembered (making the copies included), the same with everything remembered, and one letter
added; and the most memory of the process so far.
"""

import argparse
import re
import resource
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from kamerbrief.links import KeptLinks, Source, link_archive
from kamerbrief.links.terms import lemma, vocabulary
from kamerbrief.model.reading import Reading
from kamerbrief.pipeline import read_letter

_SYLLABLES = "ba de fo gi ku la me no pi ru sa te vo wi za bro dra kle sti ven".split()
_WORD = re.compile(r"[^\W\d_]{5,}")
_DATES = ("date_start", "date_end", "deadline_start", "deadline_end", "period_start", "period_end")


def invented(number: int) -> str:
    """A word of its own for each number: «Kulavo»."""
    word = ""
    for _ in range(4):
        number, rest = divmod(number, len(_SYLLABLES))
        word += _SYLLABLES[rest]
    return word.capitalize()


def varied(story: list[Reading], copy: int) -> list[Reading]:
    """The story with other names, numbers and years. Offsets stand: a word makes way for one as long."""

    def renamed(text: str) -> str:
        return _WORD.sub(lambda match: _other(match.group(), copy), text)

    def moved(value: object) -> object:
        return value + timedelta(days=364 * (copy % 20)) if isinstance(value, date) else value

    return [_varied(reading, copy, renamed, moved) for reading in story]


def _other(word: str, copy: int) -> str:
    """Another noun or name for one, as long and as capital as it is. Verbs and small words stay."""
    root = lemma(word.casefold())
    if root.endswith("en") or word.casefold() in vocabulary("stop"):
        return word
    seed = sum(ord(letter) * i * i for i, letter in enumerate(root, 1))
    new = (invented(copy * 9973 + seed) * len(word))[: len(word)].lower()
    return new.capitalize() if word[0].isupper() else new


def _varied(reading: Reading, copy: int, renamed, moved) -> Reading:  # type: ignore[no-untyped-def]
    def finding(item):  # type: ignore[no-untyped-def]
        changes = {name: moved(getattr(item, name)) for name in _DATES if hasattr(item, name)}
        return item.model_copy(
            update=changes
            | {
                "id": f"{item.id[0]}{copy:x}x{item.id[1:]}",
                "sentence_id": f"{copy:x}x{item.sentence_id}",
                "text": renamed(item.text),
                "boxes": (),
            }
            | ({"repeats": f"c{copy:x}x{item.repeats[1:]}"} if getattr(item, "repeats", None) else {})
        )

    facts = reading.facts
    when = facts.date
    if when:
        when = when.model_copy(update={"start": moved(when.start), "end": moved(when.end)})
    return reading.model_copy(
        update={
            "document_id": f"d{copy:x}x{reading.document_id[1:]}",
            "facts": facts.model_copy(
                update={
                    "date": when,
                    "dossier": str(10_000 + copy % 80_000),
                    "subject": f"Programma {invented(copy)}",
                    "ministry": f"Ministerie van {invented(copy % 12)}",
                }
            ),
            "sentences": tuple(
                s.model_copy(update={"id": f"{copy:x}x{s.id}", "text": renamed(s.text), "boxes": ()})
                for s in reading.sentences
            ),
            "references": (),
            "blocks": (),
            "issues": (),
            **{
                name: tuple(finding(item) for item in getattr(reading, name))
                for name in ("dates", "figures", "commitments", "settlements")
            },
        }
    )


def archive(story: list[Reading], size: int) -> Iterator[Source]:
    """Sources that make their reading when it is asked for, as an archive on disk does."""
    for number in range(size):
        copy, place = divmod(number, len(story))
        yield Source(f"{copy}-{place}", lambda copy=copy, place=place: varied([story[place]], copy)[0])


@dataclass
class Desk:
    """What is kept between two links: the memory, and by its key how many verdicts each part holds."""

    path: Path
    verdicts: dict[str, int] = field(default_factory=dict)

    def link(self, sources: list[Source]) -> float:
        """Seconds of processor time to have the links of these sources; parts that are known are not made."""
        began = time.process_time()
        known, self.verdicts = self.verdicts, {}
        for part in link_archive(sources, KeptLinks(self.path)):
            count = known.get(part.key)
            self.verdicts[part.key] = len(part.find().verdicts) if count is None else count
        return time.process_time() - began


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1_000, 10_000])
    parser.add_argument("--corpus", type=Path, default=Path("corpus"))
    options = parser.parse_args()
    story = [read_letter(path) for path in sorted(options.corpus.glob("*.pdf"))]
    story = [reading for reading in story if reading.facts.date]
    print(" letters      full  per letter    again  one more  verdicts   on disk  most memory")
    for size in options.sizes:
        with tempfile.TemporaryDirectory() as folder:
            desk = Desk(Path(folder) / "links.sqlite")
            sources = list(archive(story, size + 1))
            full = desk.link(sources[:-1])
            verdicts = sum(desk.verdicts.values())
            again = desk.link(sources[:-1])
            assert sum(desk.verdicts.values()) == verdicts
            one = desk.link(sources)
            most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
            print(
                f"{size:>8} {full:>8.1f}s {1000 * full / size:>9.1f}ms {again:>7.1f}s {one:>8.1f}s"
                f" {verdicts:>9} {desk.path.stat().st_size / 1e6:>7.0f}MB {most:>10.0f}MB",
                flush=True,
            )


if __name__ == "__main__":
    main()
