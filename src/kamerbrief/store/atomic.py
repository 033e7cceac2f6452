"""A file is there whole or not at all, also after a power failure."""

import os
import shutil
import tempfile
from pathlib import Path

UNFINISHED = ".unfinished"
"""What is still being written ends in this, after the number of the process that writes it."""


def unfinished() -> str:
    """The ending of what this process is writing; a killed one leaves it, and the next run removes it."""
    return f".{os.getpid()}{UNFINISHED}"


def write_whole(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path`` in one step: readers see what was there before or all of this."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=unfinished())
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            os.fchmod(descriptor, 0o644)
        put_in_place(Path(name), path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def put_in_place(finished: Path, path: Path) -> None:
    """Rename ``finished`` to ``path``; both the bytes and the name are on disk when this returns."""
    path.parent.mkdir(parents=True, exist_ok=True)
    sync(finished)
    finished.replace(path)
    sync(path.parent)


def sync(path: Path) -> None:
    """Have the file's bytes, or the folder's names, on disk before going on."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove_unfinished(folder: Path) -> None:
    """Clear away what killed processes were writing; what one that runs is writing stays."""
    for left in list(folder.rglob(f"*{UNFINISHED}")):
        owner = left.name.removesuffix(UNFINISHED).rpartition(".")[2]
        if owner.isdigit() and _runs(int(owner)):
            continue
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # of another user
        return True
    return True
