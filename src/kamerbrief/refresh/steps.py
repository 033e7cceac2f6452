"""The steps of a refresh, in plain Python: plan, read, link and publish. The flow strings them together."""

import uuid
from collections.abc import Generator, Iterable
from contextlib import closing
from datetime import UTC, datetime

from ..links import KeptLinks, Source, link_archive
from ..model.links import Part
from ..store.atomic import remove_unfinished
from ..store.build import build, failed_checks
from ..store.files import save_files
from ..store.kept import keep, load, to_bytes
from ..store.places import Places
from ..store.receipts import Receipt, append_receipts
from ..store.rows import FileRow
from ..versions import code_version, rules_version
from .corpus import Found
from .keeping import failed_reading, kept_of
from .letters import file_rows
from .plan import Plan, heads, key_of
from .pool import LIMIT, Outcome, read_all
from .progress import progress


def read_new(plan: Plan, places: Places, *, workers: int | None = None, limit: float = LIMIT) -> int:
    """Read what is new and keep each reading as it comes, so that a kill loses none; how many were read."""
    return keep_all(read_all(jobs_of(plan), workers=workers, limit=limit), plan, places)


def jobs_of(plan: Plan) -> list[tuple[Found, str]]:
    """The files to read, each with the key that its reading is kept under."""
    return [(file, key_of(file)) for file in plan.to_read]


def keep_all(outcomes: Iterable[Outcome], plan: Plan, places: Places) -> int:
    """Keep each reading as it comes, wherever it was made; how many there were."""
    remove_unfinished(places.folder)
    progress.get().begin("lezen", len(plan.to_read))
    run_id = uuid.uuid4().hex[:12]
    read = 0
    for outcome in outcomes:
        _keep(outcome, places)
        append_receipts(places.runs, [_receipt(outcome, run_id)])
        progress.get().advance(outcome.file.name)
        read += 1
    return read


def _keep(outcome: Outcome, places: Places) -> None:
    content, sha256 = outcome.content, outcome.sha256
    if content is None:
        reading = failed_reading(outcome.file.path.name, sha256, outcome.problem or "")
        content = to_bytes(kept_of(reading, key_of(outcome.file)))
    if sha256 != outcome.file.sha256:
        return  # the file changed under our hands: the next refresh reads it as it is then
    keep(places.readings, sha256, content)


def _receipt(outcome: Outcome, run_id: str) -> Receipt:
    return Receipt(
        run_id=run_id,
        read_at=datetime.now(UTC).isoformat(timespec="seconds"),
        sha256=outcome.sha256,
        code_version=code_version(),
        rules_version=rules_version(),
        status=outcome.status,
        seconds=outcome.seconds,
    )


def publish(plan: Plan, places: Places) -> dict[str, int]:
    """Link all letters that count and build the warehouse new from what is kept. The checks that fail."""
    progress.get().begin("verbinden", None)
    rows = file_rows(plan.found, heads(plan.found, plan.files.gone, places), plan.files.gone)
    with closing(_links((row for row in rows if row.counts), places)) as links:
        progress.get().begin("klaarzetten", None)
        save_files(places.files, plan.files)
        build(places, rows, links, plan.stamp)
    return failed_checks(places.warehouse)


def _links(rows: Iterable[FileRow], places: Places) -> Generator[Part]:
    """The links of these letters; readings that an earlier link knows are not loaded."""

    def source(digest: str, sha256: str) -> Source:
        return Source(digest, lambda: next(iter(load(places.readings, [sha256]))))

    sources = (source(row.digest, row.sha256) for row in rows if row.digest and row.sha256)
    return link_archive(sources, KeptLinks(places.links))
