"""A promise over years: deadlines that slip, promises said in several places, events in order."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from kamerbrief.links import link
from kamerbrief.model.commitment import CommitmentKind
from kamerbrief.model.facts import DocumentKind
from kamerbrief.model.figure import Unit
from kamerbrief.model.promise import EventKind
from kamerbrief.model.reading import Reading
from kamerbrief.model.settlement import SettlementStatus
from kamerbrief.model.verdict import Status

from .paper import Said, letter, promise

NEWS = [
    "Het programma Sterke Kades helpt gemeenten om oude kades veilig te houden.",
    "Bewoners merken dat er veel gebeurt langs het water.",
]
SLUIS = "Voor de zomer van 2025 opent de nieuwe sluis bij Driel."
KAART = "Ik publiceer in 2025 een kaart van alle verzakte kades."


def chain() -> list[Reading]:
    """Nota, letter, and two reports: the sluice slips twice, the map is kept, the ferry forgotten."""
    nota = letter(
        date(2024, 10, 1),
        [*NEWS, promise(KAART, date(2025, 12, 31))],
        name="nota",
        kind=DocumentKind.NOTA,
    )
    first = letter(
        date(2024, 10, 15),
        [
            *NEWS,
            promise(SLUIS, date(2025, 5, 31)),
            promise(KAART, date(2025, 12, 31)),
            promise("De veerman krijgt in 2025 een elektrische pont.", date(2025, 12, 31)),
        ],
        name="eerste",
    )
    second = letter(
        date(2025, 10, 14),
        [
            *NEWS,
            promise(
                "De opening van de nieuwe sluis bij Driel is uitgesteld tot mei 2026.", date(2026, 5, 31)
            ),
            "De kaart van verzakte kades is in maart gepubliceerd.",
        ],
        name="tweede",
    )
    third = letter(
        date(2026, 10, 13),
        [*NEWS, "De opening van de nieuwe sluis bij Driel is opnieuw uitgesteld, tot september 2027."],
        name="derde",
    )
    return [nota, first, second, third]


LINKS = link(chain())


def test_a_chain_keeps_the_first_deadline_each_later_one_and_the_days_slipped() -> None:
    (sluis,) = [p for p in LINKS.promises if "sluis" in p.summary]
    steps = [(d.deadline, d.days_slipped) for d in LINKS.deadlines if d.promise_id == sluis.promise_id]
    assert steps == [
        (date(2025, 5, 31), 0),
        (date(2026, 5, 31), 365),
        (date(2027, 9, 30), 852),
    ]


def test_each_report_is_judged_on_its_own_document() -> None:
    nota, first, second, third = chain()
    sluis, kaart, pont = first.commitments
    said = {(v.commitment_id, v.reported_in): v.status for v in LINKS.verdicts}
    assert said[sluis.id, second.document_id] is Status.POSTPONED
    assert said[sluis.id, third.document_id] is Status.POSTPONED
    assert said[kaart.id, second.document_id] is Status.FULFILLED
    assert said[pont.id, second.document_id] is Status.NOT_REPORTED
    assert said[pont.id, third.document_id] is Status.NOT_REPORTED
    assert not any(v.reported_in == nota.document_id for v in LINKS.verdicts)  # never an earlier document


def test_nota_and_letter_that_promise_the_same_are_one_promise_and_no_mere_advice() -> None:
    nota, first, _, _ = chain()
    (kaart,) = [p for p in LINKS.promises if "kaart" in p.summary]
    assert set(kaart.commitment_ids) == {nota.commitments[0].id, first.commitments[1].id}
    assert kaart.first_commitment_id == nota.commitments[0].id
    assert not kaart.advice
    alone = link([nota])
    assert [p.advice for p in alone.promises] == [True]


def test_every_commitment_is_in_exactly_one_promise() -> None:
    ids = [c for p in LINKS.promises for c in p.commitment_ids]
    assert sorted(ids) == sorted(c.id for r in chain() for c in r.commitments)


def test_events_run_in_the_order_of_the_documents() -> None:
    (sluis,) = [p for p in LINKS.promises if "sluis" in p.summary]
    life = [(e.on, e.kind) for e in LINKS.events if e.promise_id == sluis.promise_id]
    assert life == [
        (date(2024, 10, 15), EventKind.PROMISED),
        (date(2025, 10, 14), EventKind.REPEATED),
        (date(2025, 10, 14), EventKind.POSTPONED),
        (date(2026, 10, 13), EventKind.POSTPONED),
    ]


@settings(max_examples=25, deadline=None)
@given(st.permutations(chain()))
def test_the_outcome_depends_only_on_the_set_of_documents(order: list[Reading]) -> None:
    assert link(order) == LINKS


def test_two_promises_about_one_programme_stay_two() -> None:
    first = letter(
        date(2025, 3, 3),
        [
            *NEWS,
            promise("Ik geef Sterke Kades in 2026 een eigen website."),
            promise("Ik evalueer Sterke Kades in 2026."),
        ],
    )
    assert len(link([first]).promises) == 2


def test_two_promises_about_one_council_in_two_letters_stay_two() -> None:
    council = "De Landelijke Raad Steigers (LRS)"
    first = letter(date(2025, 3, 3), [*NEWS, promise(f"{council} komt twee keer per jaar bijeen.")], name="a")
    later = letter(date(2026, 3, 3), [*NEWS, promise(f"{council} meet de breedte van vlonders.")], name="b")
    assert len(link([first, later]).promises) == 2


def test_a_promise_known_only_from_its_settlement() -> None:
    settles = Said(
        "Hiermee voldoe ik aan mijn toezegging van 3 maart 2024 over zwemwater bij Lobith.",
        settles=SettlementStatus.FULFILLED,
        promised_on=date(2024, 3, 3),
    )
    links = link([letter(date(2025, 3, 3), [*NEWS, settles])])
    (known,) = links.promises
    assert known.first_commitment_id is None and known.settlement_id is not None
    assert known.promised_on == date(2024, 3, 3)
    assert [e.kind for e in links.events] == [EventKind.SETTLED]
    assert [code for _, issue in links.issues for code in [issue.code]] == ["promise_not_in_corpus"]


def test_a_document_without_a_date_is_linked_to_nothing_and_says_so() -> None:
    undated = letter(None, [*NEWS, promise(KAART)], name="zonder datum")
    links = link([undated, letter(date(2026, 1, 5), [*NEWS, "De kaart van verzakte kades is gepubliceerd."])])
    assert links.verdicts == ()
    assert [(d, i.code) for d, i in links.issues] == [(undated.document_id, "not_followed")]


def test_a_letter_of_the_same_day_is_later_only_when_its_number_says_so() -> None:
    day = date(2025, 3, 3)
    one = letter(day, [*NEWS, promise(KAART)], name="een", number="11")
    two = letter(day, [*NEWS, "De kaart van verzakte kades is gepubliceerd."], name="twee", number="12")
    assert [v.reported_in for v in link([two, one]).verdicts] == [two.document_id]


def test_a_letter_on_another_subject_of_the_same_ministry_is_no_report() -> None:
    home = letter(date(2025, 3, 3), [*NEWS, promise(KAART)])
    other = letter(
        date(2026, 3, 3),
        ["Over de luchthaven Eelde.", "De startbaan wordt verlengd.", "Omwonenden krijgen isolatie."],
        name="ander",
        dossier="29665",
        subject="Regionale luchthavens",
    )
    assert link([home, other]).verdicts == ()


def test_a_correction_that_arrives_changes_the_chain_only_by_what_it_says() -> None:
    """A letter replaced by a corrected one: the store hands on the corrected one alone."""
    _, first, second, third = chain()
    corrected = letter(
        date(2025, 10, 14),
        [
            *NEWS,
            promise(
                "De opening van de nieuwe sluis bij Driel is uitgesteld tot juni 2026.", date(2026, 6, 30)
            ),
        ],
        name="tweede gecorrigeerd",
    )
    before, after = link([first, second, third]), link([third, corrected, first])
    assert [d.deadline for d in before.deadlines if d.order == 1] == [date(2026, 5, 31)]
    assert [d.deadline for d in after.deadlines if d.order == 1] == [date(2026, 6, 30)]


def test_a_promise_of_money_that_shrank_is_an_event_with_both_amounts() -> None:
    money = promise(
        "Voor kleine havens stel ik tot 2028 3 miljoen euro beschikbaar.",
        amount=(3_000_000, Unit.EUR),
        figures=(("3 miljoen euro", 3_000_000, Unit.EUR, None),),
        kind=CommitmentKind.INTENTION,
    )
    less = Said(
        "Voor kleine havens is tot 2028 2,5 miljoen euro beschikbaar.",
        figures=(("2,5 miljoen euro", 2_500_000, Unit.EUR, None),),
    )
    links = link([letter(date(2025, 3, 3), [*NEWS, money]), letter(date(2026, 3, 3), [*NEWS, less])])
    assert [(e.kind, e.detail) for e in links.events if e.kind is EventKind.CHANGED] == [
        (EventKind.CHANGED, "van 3000000 naar 2500000")
    ]
