"""What of a promise is the thing promised, and what only stands around it."""

import pytest

from kamerbrief.links.core import around, names_beside, receivers
from kamerbrief.links.terms import terms_of

CASES = [
    ("De bond ontwikkelt vóór 1 juli een meetlat voor nieuwe schippers.", "meetlat", "schipper", "for whom"),
    ("In 2026 open ik een loket waar reizigers schade melden.", "loket", "schade", "what it is for"),
    (
        "In januari begint in vijf havens een proef waarbij boten varen op waterstof.",
        "proeven",
        "boot",
        "how",
    ),
    (
        "Voor het herstel van kades stel ik geld beschikbaar.",
        "herstel",
        None,
        "«Voor» in front: what the money is for",
    ),
    ("Met de provincies breid ik het meetnet langs de kust uit.", "meetnet", "provincie", "with whom"),
    ("Ik laat een onderzoek doen naar houten damwanden.", "damwand", None, "«naar» carries the thing"),
    (
        "Het fonds, dat een stichting beheert, opent in mei.",
        "openen",
        "beheren",
        "the clause ends at its comma",
    ),
    (
        "Ik streef naar 10% minder afval in datzelfde jaar.",
        "afval",
        None,
        "a phrase of time ends at its noun",
    ),
    ("In datzelfde jaar moet 10% minder afval drijven.", "afval", None, "and does not swallow what follows"),
    ("In alle twintig havens komt een meldpunt.", "haven", None, "all of them are what is promised"),
]


@pytest.mark.parametrize(("text", "inside", "outside", "why"), CASES)
def test_around(text: str, inside: str, outside: str | None, why: str) -> None:
    outer = around(text)
    assert inside in {t.key for t in terms_of(text)} - outer, why
    assert outside is None or outside in outer, why


def test_names_are_never_around() -> None:
    assert not {"rijkswaterstaat"} & around("Ik bouw een sluis met Rijkswaterstaat.")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Met de havens op Texel, Vlieland en Terschelling maak ik een gids.",
            {"texel", "vlieland", "terschelling"},
        ),
        ("Met het Nederlands Watermuseum bezie ik een nieuwe opstelling.", {"watermuseum"}),
        ("Rijkswaterstaat bouwt een sluis.", set()),  # who does it stands in front, and beside nothing
    ],
)
def test_names_that_stand_beside(text: str, names: set[str]) -> None:
    found = names_beside(text)
    assert names <= found and (names or not found)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Particuliere schippers krijgen in 2027 een gids over lood.", {"particulier", "schipper"}),
        ("Uw Kamer ontvangt u in mei.", set()),
        ("Ik geef schippers een gids.", set()),
    ],
)
def test_who_receives_is_not_what_is_promised(text: str, who: set[str]) -> None:
    assert receivers(text) == who
