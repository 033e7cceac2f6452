"""``python -m kamerbrief``."""

from .cli import main

main()
