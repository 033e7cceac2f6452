"""When what was read and how long it took: apart from the readings, which know no clock."""

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Receipt:
    """One reading of one file."""

    run_id: str
    read_at: str  # ISO 8601, UTC
    sha256: str
    code_version: str
    rules_version: str
    status: str
    seconds: float


def append_receipts(path: Path, receipts: Iterable[Receipt]) -> None:
    """Add lines at the end of the file; they are on disk when this returns."""
    lines = "".join(json.dumps(asdict(receipt)) + "\n" for receipt in receipts)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+b") as stream:
        stream.seek(0, os.SEEK_END)
        if stream.tell():
            stream.seek(-1, os.SEEK_END)
            if stream.read(1) != b"\n":  # a line that was cut off when the machine went down
                stream.write(b"\n")
        stream.write(lines.encode())
        stream.flush()
        os.fsync(stream.fileno())
