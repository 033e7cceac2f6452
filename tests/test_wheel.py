"""The wheel holds all that a refresh needs: flows and SQL too."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


def test_an_installed_wheel_refreshes_outside_the_checkout(tmp_path: Path, write_letter: Any) -> None:
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
    done = subprocess.run(
        [tmp_path / "env" / "bin" / "kamerbrief", "refresh"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 brief gelezen" in done.stdout
    where = subprocess.run(
        [python, "-P", "-c", "import kamerbrief.flows.refresh as f; print(f.__file__)"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert str(tmp_path) in where.stdout
