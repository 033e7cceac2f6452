"""The commands of the command line: one a module, named after it.

To add one: a module with a function, and a line here. Arguments are typed with ``typer.Argument`` and
``typer.Option`` (help in Dutch, for clerks); a user's mistake is raised as ``terminal.Trouble``; the return
value is the exit code. Import what is heavy (spaCy, Prefect, DuckDB, the reading itself) inside the function.
"""

from collections.abc import Callable
from typing import Any

from .backup import backup
from .compare import compare
from .decide import decide
from .digest import digest
from .doctor import doctor
from .import_register import import_register
from .read import read
from .refresh import refresh
from .restore import restore
from .schedule import schedule
from .serve import serve
from .show import show
from .sql import sql
from .status import status
from .watch import watch
from .why import why

COMMANDS: dict[str, Callable[..., Any]] = {
    "refresh": refresh,
    "status": status,
    "sql": sql,
    "read": read,
    "show": show,
    "why": why,
    "compare": compare,
    "schedule": schedule,
    "watch": watch,
    "decide": decide,
    "serve": serve,
    "digest": digest,
    "import-register": import_register,
    "doctor": doctor,
    "backup": backup,
    "restore": restore,
}
"""In the order in which the help lists them."""
