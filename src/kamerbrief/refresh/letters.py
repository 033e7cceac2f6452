"""Which files are one letter: what counts, and what is a second copy, replaced or removed.

The outcome depends only on the set of files, never on the order in which they came.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ..model.identity import content_id, document_id_of
from ..model.reading import ReadingStatus
from ..store.files import Gone
from ..store.kept import Head
from ..store.rows import FileRow
from .corpus import Found
from .sketch import likeness, runs_of

SAME_LETTER = 0.6
"""Likeness from which two files with the same date, and nothing that sets them apart, print one letter. The
official print of a letter differs by its head and its word breaks, a scan by reading errors."""

_PROBE = 16  # of the sketch: letters that share 0.6 of their runs share one of these nearly always
_TOO_COMMON = 50  # so many letters with one run: a stock phrase, which says nothing


def file_rows(found: Sequence[Found], heads: Mapping[str, Head], gone: Iterable[Gone]) -> list[FileRow]:
    """One row for each file that is or ever was in the corpus."""
    rows: list[FileRow] = []
    first: dict[str, str] = {}  # checksum → the file that stands for it
    for file in found:
        sha256 = file.sha256
        head = heads.get(sha256) if sha256 else None
        if file.trouble or sha256 is None or head is None:
            trouble = file.trouble or "Dit bestand kon niet worden gelezen. Start kamerbrief refresh opnieuw."
            rows.append(FileRow(content_id("d", file.name), file.name, sha256, "failed", trouble))
        elif sha256 in first and head.status is not ReadingStatus.FAILED:
            rows.append(_copy(file.name, sha256, head.document_id, first[sha256]))
        else:
            own = head.document_id if sha256 not in first else content_id("d", sha256, file.name)
            first.setdefault(sha256, file.name)
            rows.append(FileRow(own, file.name, sha256, head.status.value, head.problem))
    rows = _one_letter_each(rows, heads)
    by_path = {row.path: row for row in rows}
    rows += [_gone(item, by_path) for item in _once(gone)]
    kept = {sha256: head.digest for sha256, head in heads.items()}
    return [replace(row, digest=kept.get(row.sha256 or "")) for row in rows]


def _copy(name: str, sha256: str, document_id: str, other: str) -> FileRow:
    return FileRow(
        content_id("d", sha256, name),
        name,
        sha256,
        "duplicate",
        f"Dit is een kopie van {other}. Alleen dat bestand telt mee; deze kopie kan weg.",
        duplicate_of=document_id,
    )


def _once(gone: Iterable[Gone]) -> Iterator[Gone]:
    seen: set[str] = set()
    for item in gone:
        if item.sha256 not in seen:
            seen.add(item.sha256)
            yield item


def _gone(item: Gone, by_path: Mapping[str, FileRow]) -> FileRow:
    document_id = document_id_of(item.sha256)
    now = by_path.get(item.path)
    if now is not None:
        return FileRow(
            document_id,
            item.path,
            item.sha256,
            "replaced",
            "Onder deze naam staat nu een andere versie, die meetelt. Wat hierin stond, blijft bewaard.",
            replaced_by=now.document_id,
        )
    return FileRow(
        document_id,
        item.path,
        item.sha256,
        "removed",
        "Dit bestand is uit de map gehaald en telt niet meer mee. Wat erin gelezen is, blijft bewaard; "
        "zet het bestand terug om het weer te laten meetellen.",
    )


def _one_letter_each(rows: list[FileRow], heads: Mapping[str, Head]) -> list[FileRow]:
    """Of the files that print one letter, let one count."""
    by_id = {row.document_id: row for row in rows if row.counts}
    mine = {row.document_id: heads[row.sha256] for row in by_id.values() if row.sha256}
    stands_for: dict[str, str] = {}
    for group in _groups(mine):
        best = min(group, key=lambda i: _worse(mine[i], by_id[i].path))
        stands_for |= {other: best for other in group if other != best}
    return [
        _second(row, by_id[stands_for[row.document_id]], mine) if row.document_id in stands_for else row
        for row in rows
    ]


def _worse(head: Head, path: str) -> tuple[bool, bool, int, bool, int, str]:
    """Smallest is best: the corrected version, wholly read, with the fewest doubts, the official print."""
    return (
        not head.corrected,
        head.status is not ReadingStatus.READ,
        head.doubts,
        not (head.dossier and head.number),
        len(path),
        path,
    )


def _second(row: FileRow, best: FileRow, heads: Mapping[str, Head]) -> FileRow:
    if heads[best.document_id].corrected and not heads[row.document_id].corrected:
        return FileRow(
            row.document_id,
            row.path,
            row.sha256,
            "replaced",
            f"{best.path} is de verbeterde versie van deze brief en telt mee; deze niet meer.",
            replaced_by=best.document_id,
        )
    return FileRow(
        row.document_id,
        row.path,
        row.sha256,
        "duplicate",
        f"Dit is een andere druk van de brief in {best.path}. Alleen dat bestand telt mee.",
        duplicate_of=best.document_id,
    )


def _groups(heads: Mapping[str, Head]) -> list[set[str]]:
    """The sets of two and more documents that print one letter."""
    group_of: dict[str, set[str]] = {}
    for a, b in sorted(_candidates(heads)):
        if _may_be_one(heads[a], heads[b]) and likeness(heads[a].sketch, heads[b].sketch) >= SAME_LETTER:
            merged = group_of.get(a, {a}) | group_of.get(b, {b})
            group_of |= dict.fromkeys(merged, merged)
    return list({min(group): group for group in group_of.values()}.values())


def _candidates(heads: Mapping[str, Head]) -> set[tuple[str, str]]:
    """Pairs that share a run of words: found by an index, so that the work grows with the letters."""
    holders: dict[tuple[str, str], list[str]] = defaultdict(list)
    for document_id, head in sorted(heads.items()):
        for run in runs_of(head.sketch, _PROBE):
            holders[run, head.kind.value].append(document_id)
    pairs: set[tuple[str, str]] = set()
    for same in holders.values():
        if 1 < len(same) <= _TOO_COMMON:
            pairs.update((a, b) for i, a in enumerate(same) for b in same[i + 1 :])
    return pairs


def _may_be_one(a: Head, b: Head) -> bool:
    """Nothing that both state sets them apart: a nota and its letter differ in kind, two years in date."""
    return a.kind is b.kind and all(
        getattr(a, fact) is None or getattr(b, fact) is None or getattr(a, fact) == getattr(b, fact)
        for fact in ("dated", "reference", "dossier", "number")
    )
