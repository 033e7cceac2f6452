"""The wheel holds all that a refresh needs: flows and SQL too, and Prefect's server while it runs."""

import contextlib
import os
import subprocess
import sys
import sysconfig
import time
import venv
import zipfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


def test_an_installed_wheel_refreshes_outside_the_checkout_with_a_server_that_it_takes_along(
    tmp_path: Path, write_letter: Any
) -> None:
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    source = tmp_path / "source"  # a copy, so that building leaves nothing in the checkout
    source.mkdir()
    for name in ("pyproject.toml", "README.md", "src", "flows", "warehouse"):
        subprocess.run(["cp", "-r", ROOT / name, source / name], check=True)
    subprocess.run([*build, "--wheel-dir", tmp_path, source], check=True)
    [wheel] = tmp_path.glob("kamerbrief-*.whl")
    assert not [name for name in zipfile.ZipFile(wheel).namelist() if name.endswith((".duckdb", ".json"))]

    venv.create(tmp_path / "env", with_pip=False)
    python = tmp_path / "env" / "bin" / "python"
    install = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", wheel]
    subprocess.run(install, check=True)
    # what kamerbrief needs is lent from here; kamerbrief itself is not, its checkout would shadow the wheel
    lent = tmp_path / "env" / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"
    (lent / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n")

    write_letter(tmp_path / "corpus" / "brug.pdf", "De brug bij Heusden is in het voorjaar hersteld.")
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "PYTHON"))
    }
    with (tmp_path / "said").open("w+") as said:
        process = subprocess.Popen(
            [tmp_path / "env" / "bin" / "kamerbrief", "refresh"],
            cwd=tmp_path,
            env=environment,
            stdout=said,
            stderr=said,
        )
        started = _children_until_it_ends(process)
        said.seek(0)
        words = said.read()
    assert process.returncode == 0, words
    assert "1 brief gelezen" in words
    assert (tmp_path / "warehouse" / ".prefect" / "prefect.db").exists()
    assert started, "it started no server"
    assert not any(Path(f"/proc/{child}").exists() for child in started)
    where = subprocess.run(
        [python, "-P", "-c", "import kamerbrief.flows.refresh as f; print(f.__file__)"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert str(tmp_path) in where.stdout


def _children_until_it_ends(process: "subprocess.Popen[Any]") -> set[str]:
    """The processes that it started."""
    children: set[str] = set()
    while process.poll() is None:
        with contextlib.suppress(FileNotFoundError):
            children |= set(Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split())
        time.sleep(0.05)
    return children
