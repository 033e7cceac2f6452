"""What the wheel ships is what the tree holds."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_every_package_of_the_tree_is_listed() -> None:
    listed = set(tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"])
    source = {
        ".".join(init.parent.relative_to(ROOT / "src").parts)
        for init in (ROOT / "src" / "kamerbrief").rglob("__init__.py")
    }
    assert listed == source | {"kamerbrief.flows", "kamerbrief.warehouse"}
