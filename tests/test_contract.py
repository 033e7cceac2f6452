"""The folders are the road of a letter, and nothing on it looks ahead."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def test_the_import_contract_holds() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def imports(path: Path) -> set[str]:
    """The modules that a file imports, relative ones with their dots."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add("." * node.level + (node.module or ""))
    return names


@pytest.mark.parametrize("path", sorted((ROOT / "flows").glob("*.py")), ids=lambda p: p.name)
def test_a_flow_holds_no_rule_no_sql_and_no_regular_expression(path: Path) -> None:
    roots = {name.split(".")[0] for name in imports(path)}
    assert not roots & {"re", "duckdb", "spacy", "pdfplumber", "pypdfium2"}
    stages = {name.split(".")[1] for name in imports(path) if name.startswith("kamerbrief.")}
    assert stages <= {"refresh", "store", "digest", "flows"}, (
        "a flow calls what is done, and does nothing itself"
    )


def test_only_the_commands_start_a_flow() -> None:
    starters = {
        path.relative_to(ROOT / "src" / "kamerbrief").parts[0]
        for path in (ROOT / "src").rglob("*.py")
        if any(name.lstrip(".").startswith(("flows", "kamerbrief.flows")) for name in imports(path))
    }
    assert starters <= {"commands"}
