"""What a report promises anew, in words that name nothing, goes on with the promise that it reports on."""

from datetime import date

from kamerbrief.links import link
from kamerbrief.model.links import Links
from kamerbrief.model.reading import Reading
from kamerbrief.model.verdict import Certainty, Status, Verdict

from .paper import Said, letter, promise

NEWS = [
    "Het programma Sterke Kades helpt gemeenten om oude kades veilig te houden.",
    "Bewoners merken dat er veel gebeurt langs het water.",
    "Op de rivieren varen elk jaar meer schepen met containers.",
    "De havens van het noorden werken samen aan een nieuwe kaart.",
]
FIRST = letter(
    date(2024, 10, 15),
    [
        *NEWS,
        promise("Ik dien in 2025 een wetsvoorstel over woonboten in.", date(2025, 12, 31)),
        promise("Voor de veerlieden komt er in 2025 een opleiding.", date(2025, 12, 31)),
    ],
    name="eerste",
)
SECOND = letter(
    date(2025, 10, 14),
    [
        *NEWS,
        Said("Over het wetsvoorstel over woonboten heeft de Raad van State nog niet geadviseerd.", block=5),
        promise("De indiening verschuift naar mei 2026.", date(2026, 5, 31), block=5),
        promise("Naar verwachting begint de werving in maart 2026.", date(2026, 3, 31), block=6),
    ],
    name="tweede",
)
THIRD = letter(
    date(2026, 10, 13),
    [*NEWS, "De wet op de woonboten is op 3 juni ingediend en aangenomen.", "De dijken zijn hersteld."],
    name="derde",
)


def verdict(links: Links, home: Reading, which: int, later: Reading) -> Verdict:
    wanted = home.commitments[which].id, later.document_id
    (found,) = [v for v in links.verdicts if (v.commitment_id, v.reported_in) == wanted]
    return found


def test_what_stands_after_a_report_and_names_nothing_is_found_by_the_words_of_the_first_promise() -> None:
    found = verdict(link([FIRST, SECOND, THIRD]), SECOND, 0, THIRD)
    assert found.status is Status.FULFILLED
    assert "wetsvoorstel over woonboten" in found.why  # it says by which promise it was found
    assert found.certainty is Certainty.SUGGESTED


def test_without_the_first_letter_it_is_silent() -> None:
    assert verdict(link([SECOND, THIRD]), SECOND, 0, THIRD).status is Status.NOT_REPORTED


def test_a_promise_in_another_paragraph_goes_on_with_nothing() -> None:
    assert verdict(link([FIRST, SECOND, THIRD]), SECOND, 1, THIRD).status is Status.NOT_REPORTED
