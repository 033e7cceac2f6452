"""Words to terms: forms, abbreviations, so many of the whole."""

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerbrief.links.counted import some_of
from kamerbrief.links.terms import lemma, short_forms, terms_of


@pytest.mark.parametrize(
    ("word", "root"),
    [("geïnformeerd", "informeren"), ("gecoördineerd", "coördineren"), ("uitgebreid", "uitbreiden")],
)
def test_participles_have_their_infinitive(word: str, root: str) -> None:
    assert lemma(word) == root


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Het Kenniscentrum Kades (KK) opent.", {"kk": "kenniscentrum kades"}),
        ("de Dienst voor het Water in de Stad (DWS)", {"dws": "dienst voor het water in de stad"}),
        ("Het kabinet (zie bijlage 2) besluit.", {}),
        ("In de nota (BNC) staat het.", {}),
    ],
)
def test_short_forms(text: str, found: dict[str, str]) -> None:
    assert short_forms(text) == found


def test_an_abbreviation_is_no_form_of_a_verb() -> None:
    assert "eb" in {t.key for t in terms_of("Het werk van EB gaat door.")}


@pytest.mark.parametrize(
    ("text", "some", "whole"),
    [
        ("Negen van de twaalf provincies zijn aangesloten.", 9, 12),
        ("Van de vijftien keurders zijn er inmiddels elf aan het werk.", 11, 15),
        ("Van de 40 bruggen hebben er nu 31 een nieuw dek.", 31, 40),
        ("Met 34 van de vijftig werven is een akkoord gesloten.", 34, 50),
        ("Negenentwintig van de vijfendertig sluizen zijn open.", 29, 35),
    ],
)
def test_so_many_of_the_whole(text: str, some: int, whole: int) -> None:
    found = some_of(text)
    assert found is not None
    assert (found.some, found.whole) == (some, whole)


@pytest.mark.parametrize(
    "text", ["Een van de twaalfde-eeuwse kades.", "Twaalf van de tien.", "Geen van de havens."]
)
def test_no_part_of_a_whole(text: str) -> None:
    assert some_of(text) is None


def test_a_verb_split_far_apart_is_put_together_again() -> None:
    terms = terms_of("In 2027 licht een onafhankelijk bureau het programma Sterke Kades door.")
    assert "doorlichten" in {t.key for t in terms}


@given(st.integers(1, 500), st.integers(1, 500))
def test_a_part_is_less_than_its_whole(some: int, whole: int) -> None:
    found = some_of(f"Er zijn {some} van de {whole} sluizen hersteld.")
    assert (found is not None) == (some < whole)


def test_words_of_one_family_stand_in_one_order_whatever_the_hashes_of_a_run() -> None:
    ask = "from kamerbrief.links.retrieve import families; print(sorted(families().items()))"
    said = {
        subprocess.run(
            [sys.executable, "-c", ask],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1")
    }
    (only,) = said
    assert "verlenen" in only
