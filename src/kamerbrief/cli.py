"""The command line: one command a module in ``commands``, registered here by one line.

A command's module imports at its top nothing heavier than typer and rich; what the command needs is
imported when it runs, so that ``kamerbrief status`` never waits for spaCy or Prefect.
"""

import os
import sys
from typing import Annotated

import typer

from . import __version__
from .commands import COMMANDS
from .commands.dutch import DutchCommand, DutchGroup, in_dutch
from .commands.terminal import Trouble

app = typer.Typer(
    name="kamerbrief",
    cls=DutchGroup,
    no_args_is_help=True,
    invoke_without_command=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help="Wat heeft de minister in die brief beloofd, en wat is ervan geworden?\n\n"
    "Uitgangscodes: 0 alles goed; 1 ten minste één bestand kon niet worden gelezen; "
    "2 verkeerd gebruik; 3 het is niet gelukt.",
)


@app.callback()
def _kamerbrief(
    version: Annotated[bool, typer.Option("--version", help="Het versienummer.")] = False,
) -> None:
    if version:
        print(__version__)
        raise typer.Exit


for _name, _command in COMMANDS.items():
    app.command(_name, cls=DutchCommand)(_command)


def main() -> None:
    """Run the command line; every mistake of a user ends in one sentence and an exit code."""
    try:
        code = app(standalone_mode=False)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        code = trouble.exit_code
    except typer.TyperException as mistake:
        print(in_dutch(mistake), file=sys.stderr)
        code = 2
    except (KeyboardInterrupt, typer.Abort):
        print("Afgebroken. Wat al gelezen was, is bewaard.", file=sys.stderr)
        code = 130
    except BrokenPipeError:  # «kamerbrief sql … | head»: the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    sys.exit(code if isinstance(code, int) else 0)
