"""Reports in other words than the promise, and letters that only their words or their programme tie."""

from datetime import date

import pytest

from kamerbrief.links import link
from kamerbrief.links.outline import outline_of
from kamerbrief.links.series import belongs
from kamerbrief.links.terms import lemma
from kamerbrief.model.figure import Unit
from kamerbrief.model.settlement import SettlementStatus
from kamerbrief.model.verdict import ChangeWhat, Status, Verdict

from .paper import Said, letter, promise

# Sentences on other things, as every letter has: what is rare shows only among them.
TREES = "beuk eik linde wilg berk iep els plataan spar lariks meidoorn hulst taxus kastanje populier"
ELSE = [
    f"Over de {tree} is in {year} met de buurt gesproken." for year, tree in enumerate(TREES.split(), 1990)
]
PROMISES = (
    promise(
        "Samen met de havenmeesters stel ik een handboek voor het bergen van gezonken schepen op, dat in"
        " het tweede kwartaal van 2025 gereed is.",
        until=date(2025, 6, 30),
    ),
    promise("Ook betaal ik met ingang van dit jaar de brandstof van veerlieden op de grote rivieren."),
    promise(
        "Om de wachttijden bij de bruggen te bekorten laat ik door een onafhankelijk bureau de bediening op"
        " afstand van de stormvloedkering beproeven."
    ),
)
CASES = (
    (
        "one telling word in another compound",
        1,
        "Veerlieden krijgen sinds januari meer terug.",
        Status.FULFILLED,
    ),
    ("part of a compound", 0, "Het bergingshandboek voor schepen is verschenen.", Status.FULFILLED),
    ("not there yet", 0, "Het handboek is er nog niet, doordat de proef mislukte.", Status.POSTPONED),
    ("given up, in other words", 0, "Een handboek voor gezonken schepen heb ik laten varen.", Status.DROPPED),
    ("a word of every letter ties nothing", 2, "Een bureau heeft een onderzoek gedaan.", Status.NOT_REPORTED),
    ("a question is no report", 2, "Wat is er met de stormvloedkering gebeurd?", Status.NOT_REPORTED),
    ("who does it is not what is done", 2, "De havenmeesters zijn bijeengekomen.", Status.NOT_REPORTED),
)


def verdicts(*report: Said | str) -> list[Verdict]:
    home = letter(date(2025, 2, 3), [*PROMISES, *ELSE], name="eerste")
    later = letter(date(2026, 2, 2), [*ELSE, *report], name="tweede")
    found = {v.commitment_id: v for v in link([home, later]).verdicts}
    return [found[c.id] for c in home.commitments]


@pytest.mark.parametrize(("why", "which", "report", "status"), CASES, ids=[c[0] for c in CASES])
def test_a_report_in_other_words(why: str, which: int, report: str, status: Status) -> None:
    assert verdicts(report)[which].status is status


def test_a_sentence_that_another_promise_explains_better_breaks_no_silence() -> None:
    said = verdicts("De bediening op afstand van de stormvloedkering is door een bureau beproefd.")
    assert [v.status is Status.NOT_REPORTED for v in said] == [True, True, False]


def test_one_sentence_can_speak_of_several_promises() -> None:
    said = verdicts(
        "Het bergingshandboek voor gezonken schepen, de hogere brandstofprijzen voor veerlieden en de"
        " bediening op afstand van de stormvloedkering waren vorig jaar al gerealiseerd."
    )
    assert [v.status is Status.NOT_REPORTED for v in said] == [False, False, False]


def test_money_is_reported_by_money() -> None:
    paid = promise(
        "Voor de internaten van schipperskinderen stel ik 19 miljoen euro beschikbaar.",
        amount=(19_000_000, Unit.EUR),
        figures=(("19 miljoen euro", 19_000_000, Unit.EUR, None),),
    )
    home = letter(date(2025, 2, 3), [paid, *ELSE], name="eerste")
    news = letter(date(2026, 2, 2), [*ELSE, "In de internaten hangen sinds mei nieuwe gordijnen."], name="b")
    (told,) = link([home, news]).verdicts
    assert told.status is Status.NOT_REPORTED


def test_an_inspection_that_reports_on_something_else_keeps_no_promise() -> None:
    planned = promise(
        "De Inspectie Waterveiligheid onderzoekt in 2025 de besluiten over nachtvaart.",
        extra={"actor": "De Inspectie Waterveiligheid"},
    )
    home = letter(date(2025, 2, 3), [planned, *ELSE], name="eerste")
    news = "De Inspectie Waterveiligheid bracht in maart een rapport uit over brand in loodsen."
    (told,) = link([home, letter(date(2026, 2, 2), [*ELSE, news], name="b")]).verdicts
    assert told.status is Status.NOT_REPORTED


def test_a_promise_settled_as_pending_for_a_later_day_is_postponed() -> None:
    report = Said(
        "Het toegezegde handboek voor het bergen van gezonken schepen volgt pas op 1 november 2026.",
        settles=SettlementStatus.PENDING,
    )
    verdict = verdicts(report)[0]
    assert verdict.status is Status.POSTPONED
    assert verdict.change is not None
    assert (verdict.change.what, verdict.change.after) == (ChangeWhat.DEADLINE, "2026-11-01")


@pytest.mark.parametrize(
    ("word", "root"),
    [
        ("kadebeheerders", "kadebeheerder"),  # the last word of a compound tells its form
        ("stormproeven", "stormproef"),
        ("kade", "kade"),
    ],
)
def test_a_compound_has_the_form_of_its_last_word(word: str, root: str) -> None:
    assert lemma(word) == root


TOPICS = ["Op de kade staat een veerstoep.", "De veerstoep bij de kade is van beton."]


def test_a_programme_named_in_the_opening_ties_letters_of_one_ministry() -> None:
    broad = letter(
        date(2025, 2, 3), ["U kreeg vorig jaar het programma Veren op orde.", *TOPICS], name="a",
        subject="Visie mobiliteit", dossier="31305",
    )  # fmt: skip
    named = letter(
        date(2026, 2, 2), TOPICS, name="b", subject="Derde brief programma Veren op orde", dossier=None
    )
    other = letter(
        date(2026, 2, 2), TOPICS, name="c", subject="Brief programma Veren op orde", dossier=None,
        ministry="Ministerie van Defensie",
    )  # fmt: skip
    assert belongs(outline_of(broad), outline_of(named))
    assert not belongs(outline_of(broad), outline_of(other))


WORDS = (
    "veerstoep damwandplank sluiswachter dijkbewaking baggerdiepte palingtrek brugbediening oeverzwaluw"
    " waterpeilmeting steigerbouwer vaargeulkaart kribverlaging"
).split()


WATER = "Ministerie van Infrastructuur en Waterstaat"


@pytest.mark.parametrize(
    ("shared", "ministry", "kin", "reason"),
    [
        (10, WATER, True, "two letters of one ministry on one subject"),
        (4, WATER, False, "frequent words are on every subject"),
        (10, "Ministerie van Verkeer en Waterstaat", True, "an earlier name of the same ministry"),
        (12, "Ministerie van Buitenlandse Zaken", False, "another ministry, of which «Zaken» says nothing"),
        (12, None, True, "an annex without a letterhead, that shares a little more"),
        (11, None, False, "an annex without a letterhead, that does not"),
    ],
)
def test_letters_that_share_many_rare_words_belong_together(
    shared: int, ministry: str | None, kin: bool, reason: str
) -> None:
    one = letter(
        date(2025, 2, 3), [f"Er is een {w}." for w in WORDS], name="a", subject="Visie", dossier="31305"
    )
    two = letter(
        date(2026, 2, 2),
        [f"Er is een {w}." for w in WORDS[:shared]],
        name="b",
        subject="Stand",
        dossier=None,
        ministry=ministry,
    )
    assert belongs(outline_of(one), outline_of(two)) is kin, reason


def test_a_sum_near_the_one_promised_is_its_report_without_a_shared_word() -> None:
    home = letter(
        date(2025, 2, 3),
        [
            promise(
                "Voor de hele looptijd trek ik 62 miljoen euro uit.",
                amount=(62_000_000, Unit.EUR),
                figures=(("62 miljoen euro", 62_000_000, Unit.EUR, None),),
            ),
            *ELSE,
        ],
        name="eerste",
    )
    report = Said(
        "Tot en met 2029 is 58,5 miljoen euro beschikbaar.",
        figures=(("58,5 miljoen euro", 58_500_000, Unit.EUR, None),),
    )
    other = Said(
        "Aan de brug is 3 miljoen euro besteed.", figures=(("3 miljoen euro", 3_000_000, Unit.EUR, None),)
    )
    later = letter(date(2026, 2, 2), [*ELSE, other, report], name="tweede")
    (verdict,) = link([home, later]).verdicts
    assert verdict.status is Status.PARTLY
    assert verdict.change is not None
    assert (verdict.change.what, verdict.change.before, verdict.change.after) == (
        ChangeWhat.AMOUNT,
        "62000000",
        "58500000",
    )
