"""The SQL of the warehouse: one statement a file, its header in comments."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

_COLUMN = re.compile(r"^--   (\w+): (.+)$")
_MORE = re.compile(r"^--      +(.+)$")
_OBJECT = re.compile(r"^create (table|view|macro) ([\w.]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Statement:
    """One file. Its header says what one row is, and then what each column holds:

    -- one row is one promise ...
    --   promise_id: letters and digits; stays the same when letters are read again
    """

    name: str  # «20_tables/documents»
    sql: str
    says: str  # the header's first lines: what one row is, or what the query answers
    columns: dict[str, str] = field(default_factory=dict)

    def comments(self) -> Iterator[str]:
        """The header as ``comment on`` statements."""
        made = _OBJECT.search(self.sql)
        if made is None:
            return
        kind, name = made.groups()
        if kind == "macro" and re.search(r"\) as table\b", self.sql):
            kind = "macro table"
        yield f"comment on {kind} {name} is {_quoted(self.says)}"
        for column, text in self.columns.items():
            yield f'comment on column {name}."{column}" is {_quoted(text)}'


def statements(*folders: str) -> list[Statement]:
    """The statements of these folders of ``warehouse/``, in order; by default of all numbered ones."""
    root = files("kamerbrief.warehouse")
    wanted = [
        f
        for f in root.iterdir()
        if f.is_dir() and (f.name in folders or (not folders and f.name[0].isdigit()))
    ]
    found = []
    for folder in sorted(wanted, key=lambda f: f.name):
        for file in sorted(folder.iterdir(), key=lambda f: f.name):
            if file.name.endswith(".sql"):
                found.append(_parse(folder.name, file))
    return found


@cache
def page_sql(name: str) -> str:
    """The statement in ``pages/NAME.sql``: what a page, the digest or the summary of a refresh asks."""
    return files("kamerbrief.warehouse").joinpath(f"pages/{name}.sql").read_text("utf-8")


def _parse(folder: str, file: Traversable) -> Statement:
    text = file.read_text("utf-8")
    says: list[str] = []
    columns: dict[str, str] = {}
    last = ""
    for line in text.splitlines():
        if not line.startswith("--"):
            break
        if column := _COLUMN.match(line):
            last, words = column.groups()
            columns[last] = words
        elif (more := _MORE.match(line)) and last:
            columns[last] += " " + more[1]
        else:
            says.append(line.removeprefix("--").strip())
    return Statement(f"{folder}/{file.name.removesuffix('.sql')}", text, " ".join(says).strip(), columns)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
