"""The doctor finds what is wrong, says it in words, and finds nothing wrong with what is well."""

import os
from pathlib import Path

import duckdb
import pytest
from packaging.requirements import Requirement

from kamerbrief.commands.doctor import doctor
from kamerbrief.doctor import Finding, Level, examine
from kamerbrief.doctor.installation import look
from kamerbrief.store.places import Places


def found(archive: Path, about: str, *, fast: bool = False) -> list[Finding]:
    warehouse = archive / "warehouse" / "kamerbrief.duckdb"
    return [f for f in examine(archive / "corpus", warehouse, fast=fast) if f.about == about]


def test_all_is_well_with_a_fresh_warehouse(small_archive: Path) -> None:
    warehouse = small_archive / "warehouse" / "kamerbrief.duckdb"
    levels = {f.about: f.level for f in examine(small_archive / "corpus", warehouse) if f.about != "scans"}
    assert levels == dict.fromkeys(
        ("installatie", "schijf", "rechten", "lezingen", "besluiten", "database"), Level.GOOD
    )


@pytest.mark.parametrize("fast", [True, False])
def test_a_reading_that_cannot_be_parsed(archive: Path, fast: bool) -> None:
    kept = sorted(Places(archive / "warehouse" / "kamerbrief.duckdb").readings.glob("??/*.json"))[0]
    kept.write_bytes(kept.read_bytes()[:100])
    (finding,) = found(archive, "lezingen", fast=fast)
    assert finding.level is Level.BROKEN
    assert kept.name in finding.says and "kamerbrief refresh" in finding.remedy


def test_a_line_of_the_decisions_that_cannot_be_read(archive: Path) -> None:
    Places(archive / "warehouse" / "kamerbrief.duckdb").decisions.write_text('{"id": "x", "half\n')
    (finding,) = found(archive, "besluiten")
    assert finding.level is Level.BROKEN and "regel 1" in finding.says


def test_a_warehouse_that_is_damaged(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    warehouse = archive / "warehouse" / "kamerbrief.duckdb"
    warehouse.chmod(0o644)
    warehouse.write_bytes(warehouse.read_bytes()[:5000])
    (finding,) = found(archive, "database")
    assert finding.level is Level.BROKEN and "refresh" in finding.remedy
    assert doctor(archive / "corpus", warehouse) == 3
    assert "fout    database" in capsys.readouterr().out


def test_a_warehouse_whose_checks_fail(archive: Path) -> None:
    warehouse = archive / "warehouse" / "kamerbrief.duckdb"
    warehouse.chmod(0o644)
    with duckdb.connect(str(warehouse)) as connection:
        connection.execute("update commitments set quote = quote || '!'")
    (finding,) = found(archive, "database")
    assert finding.level is Level.BROKEN and "Controle mislukt" in finding.says


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read and write everything")
def test_a_letter_that_may_not_be_read(archive: Path) -> None:
    letter = archive / "corpus" / "2022-11-18_sluizen.pdf"
    letter.chmod(0)
    assert any(letter.name in f.says for f in found(archive, "rechten") if f.level is Level.BROKEN)


@pytest.mark.parametrize(
    ("requirement", "said"),
    [
        ("fastapi<0.1", "start de server van Prefect niet"),
        ("sqlalchemy>=99", "vuurt de planner"),
        ("duckdb==0.1", "uitbreidingen"),
        ("een-pakket-dat-niet-bestaat", "ontbreekt"),
    ],
)
def test_a_package_that_does_not_fit(requirement: str, said: str) -> None:
    finding = look(Requirement(requirement))
    assert finding is not None and finding.level is Level.BROKEN
    assert said in finding.says and "requirements.txt" in finding.remedy


def test_a_package_that_fits_is_no_finding() -> None:
    assert look(Requirement("duckdb>=1")) is None
