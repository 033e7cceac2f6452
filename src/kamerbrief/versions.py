"""Which code and which rules read a letter: hashes of their files, so that a change is known by itself."""

from functools import cache
from hashlib import blake2b
from importlib.resources import files
from importlib.resources.abc import Traversable

READING_STAGES = ("model", "pages", "facts", "sentences", "engine", "findings")
"""The packages whose change makes a letter be read again; what comes after them is always made new."""


LINKING_RULES = ("links.toml", "indicators.toml")
"""Rules that no reading depends on: a change of these links again, and reads nothing again."""


def _digest(folders: tuple[Traversable, ...], ending: str, without: tuple[str, ...] = ()) -> str:
    digest = blake2b(digest_size=6)
    for folder in folders:
        for entry in sorted(_walk(folder), key=lambda e: e.name):
            if entry.name.endswith(ending) and entry.name not in without:
                digest.update(entry.name.encode())
                digest.update(entry.read_bytes())
    return digest.hexdigest()


def _walk(folder: Traversable) -> list[Traversable]:
    found: list[Traversable] = []
    for entry in folder.iterdir():
        found.extend(_walk(entry) if entry.is_dir() else [entry])
    return found


@cache
def code_version() -> str:
    """Twelve hex digits over the Python of the reading stages and the pipeline."""
    root = files("kamerbrief")
    stages = _digest(tuple(root.joinpath(stage) for stage in READING_STAGES), ".py")
    return blake2b(
        (stages + root.joinpath("pipeline.py").read_text("utf-8")).encode(), digest_size=6
    ).hexdigest()


@cache
def rules_version() -> str:
    """Twelve hex digits over ``rules/*.toml``, but for those that only the linking stage reads."""
    return _digest((files("kamerbrief.rules"),), ".toml", LINKING_RULES)


@cache
def links_version() -> str:
    """Twelve hex digits over what the links of given readings depend on: its code, its rules, the types."""
    root = files("kamerbrief")
    code = _digest((root.joinpath("links"), root.joinpath("model"), root.joinpath("engine")), ".py")
    rules = b"".join(files("kamerbrief.rules").joinpath(name).read_bytes() for name in LINKING_RULES)
    return blake2b(code.encode() + rules, digest_size=6).hexdigest()
