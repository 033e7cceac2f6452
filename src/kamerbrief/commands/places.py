"""The two places that most commands need: the corpus and the warehouse."""

from pathlib import Path
from typing import Annotated

import typer

CORPUS = Path("corpus")
WAREHOUSE = Path("warehouse/kamerbrief.duckdb")

Corpus = Annotated[Path, typer.Option("--corpus", metavar="MAP", help="De map met brieven.")]
Warehouse = Annotated[Path, typer.Option("--warehouse", metavar="BESTAND", help="Het databasebestand.")]
