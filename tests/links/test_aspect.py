"""What a sentence does: report, go on, or look ahead. Each case says why."""

from datetime import date

import pytest

from kamerbrief.links.aspect import Tense, aspect_of
from kamerbrief.links.folio import folio_of

from .paper import Said, letter

WRITTEN = date(2026, 11, 12)

CASES = [
    ("De nieuwe pont is in mei gelanceerd.", Tense.DONE, "perfect with to be"),
    ("In mei heb ik de subsidie voor de kade verleend.", Tense.DONE, "perfect with to have"),
    ("Afgelopen zomer organiseerden de waterschappen drie bijeenkomsten.", Tense.DONE, "weak past"),
    ("De opening vond plaats in Harlingen.", Tense.DONE, "strong past, split verb"),
    ("De vaargeul werd verbreed.", Tense.DONE, "passive past"),
    ("Twaalf havens hebben een bijdrage ontvangen.", Tense.DONE, "participle that looks like an infinitive"),
    ("De pont vaart sinds dit voorjaar ook op zondag.", Tense.DONE, "present since a past day: it is so"),
    ("Met deze brief bied ik u de evaluatie van de kades aan.", Tense.DONE, "done by being said"),
    ("Aan de kaart van zwemwater wordt gewerkt.", Tense.NOW, "passive present: not finished"),
    ("De werkgroep richt zich op kleine havens.", Tense.NOW, "plain present"),
    ("Ik zal de kaart voor de zomer publiceren.", Tense.AHEAD, "zal"),
    ("De drie ponten gaan in januari 2027 van start.", Tense.AHEAD, "gaan, a verb of beginning"),
    ("In 2027 start ik met het herstel van de kade.", Tense.AHEAD, "present tense and a year to come"),
    ("Minder vlot gaat het met de houten steigers.", Tense.NOW, "«houten» is no infinitive"),
    ("Ik zal de sluis openen die is gebouwd.", Tense.AHEAD, "the main clause tells the tense"),
    (
        "De proef is niet in mei maar op 3 juni jl. van start gegaan.",
        Tense.DONE,
        "«gegaan», past the stop of «jl.»",
    ),
    ("Over de steiger heb ik u op 2 maart geïnformeerd.", Tense.DONE, "a participle that no list holds"),
    (
        "De volgende rapportage ontvangt u in het najaar.",
        Tense.NOW,
        "«volgende» is no past, «ontvangt» no participle",
    ),
    (
        "De werkgroep is een netwerk waarbij nieuwe plannen zijn ontstaan.",
        Tense.NOW,
        "the participle stands in another clause",
    ),
    (
        "De keuring gaat later in, daar kleine havens er anders op achteruit bleken te gaan.",
        Tense.NOW,
        "«daar» after a comma gives a reason",
    ),
    ("Dit is de derde voortgangsbrief over de kades.", Tense.DONE, "the letter is what it says"),
    ("Hiermee kom ik mijn toezegging over de kades na.", Tense.DONE, "it keeps its word"),
    ("De sluis is geopend, die straks ook schepen zal schutten.", Tense.DONE, "the main clause tells it"),
    ("Het plan voor de kade heb ik moeten loslaten.", Tense.DONE, "a perfect with a modal verb"),
    ("De hogere subsidie zal daaraan hebben bijgedragen.", Tense.DONE, "what must have happened"),
    ("De haven heeft mij laten weten in mei te volgen.", Tense.AHEAD, "«laten weten» is said, not done"),
    ("Ik heb u op 4 juli laten weten dat dit niet kan.", Tense.DONE, "who writes has told it"),
    ("De leverancier van de beveiligde verbinding levert niet.", Tense.NOW, "«beveiligde» is no past"),
    ("De keuring vergt een langere voorbereiding dan was voorzien.", Tense.NOW, "«vergt» is no participle"),
]


@pytest.mark.parametrize(("text", "tense", "why"), CASES)
def test_tense(text: str, tense: Tense, why: str) -> None:
    folio = folio_of(letter(WRITTEN, [text]))
    assert folio.passages[0].aspect.tense is tense, why


def test_a_heading_puts_what_stands_under_it_in_the_future() -> None:
    under = Said("De pont vaart ook op zondag.", heading="Vooruitblik 2027")
    assert folio_of(letter(WRITTEN, [under])).passages[0].aspect.tense is Tense.AHEAD


def test_a_promise_that_was_found_in_a_present_tense_is_promised_again() -> None:
    sentence = letter(WRITTEN, ["De pont vaart ook op zondag."]).sentences[0]
    assert aspect_of(sentence, promises=True, comes=None, written=WRITTEN).tense is Tense.AGAIN
    assert aspect_of(sentence, promises=False, comes=None, written=WRITTEN).tense is Tense.NOW


def test_between_semicolons_each_part_has_a_tense_of_its_own() -> None:
    text = "Er zijn twaalf keurders aangesteld; in 2027 moet de wachttijd korter zijn dan een maand."
    first, second = folio_of(letter(WRITTEN, [text])).passages[0].parts
    assert (first.aspect.tense, second.aspect.tense) == (Tense.DONE, Tense.AHEAD)
    assert "keurder" in first.terms
    assert "wachttijd" in second.terms
