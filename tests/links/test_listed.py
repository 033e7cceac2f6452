"""What a promise lists."""

import pytest

from kamerbrief.links.listed import listed


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("Op Texel, Vlieland en Ameland opent in 2027 een loket.", [{"texel"}, {"vlieland"}, {"ameland"}]),
        ("Met Vlaanderen en Wallonië maak ik afspraken.", [{"vlaanderen"}, {"wallonië"}]),
        ("Bij Hasselt en in Enkhuizen begint de bouw van een sluis.", [{"hasselt"}, {"enkhuizen"}]),
        (
            "Met Hoorn, Den Helder en Enkhuizen sluit ik een convenant.",
            [{"hoorn"}, {"helder"}, {"enkhuizen"}],
        ),
        ("Ik sluit met Hoorn en Edam convenanten.", [{"hoorn"}, {"edam"}]),
        (
            "Ik spreek met provincies, waterschappen en gemeenten.",
            [{"provincie"}, {"waterschap"}, {"gemeente"}],
        ),
    ],
)
def test_things_in_a_list(text: str, things: list[set[str]]) -> None:
    assert [set(item) for item in listed(text)] == things


@pytest.mark.parametrize(
    "text",
    [
        "Ik herstel en onderhoud de kade.",  # two deeds
        "De minister van Onderwijs, Cultuur en Wetenschap start een proef.",  # one name
        "De haven en de kade worden hersteld.",  # of two nouns the letter may well report as one
        "De kade wordt hersteld.",
    ],
)
def test_no_list(text: str) -> None:
    assert listed(text) == ()
