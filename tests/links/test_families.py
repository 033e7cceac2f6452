"""Documents that hang together, in families that stay small however large the archive is."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerbrief.links import families as module
from kamerbrief.links import link
from kamerbrief.links.families import families
from kamerbrief.links.groups import Groups
from kamerbrief.links.outline import Outline, outline_of
from kamerbrief.links.series import neighbours
from kamerbrief.model.links import Links

from .paper import letter
from .test_chains import chain


@given(
    ties=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))), order=st.randoms(use_true_random=False)
)
def test_groups_do_not_depend_on_the_order_of_ties(ties: list[tuple[int, int]], order: st.DataObject) -> None:
    shuffled = list(ties)
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = Groups(range(10)), Groups(range(10))
    for tie in ties:
        one.join(*tie)
    for tie in shuffled:
        other.join(*reversed(tie))
    assert list(one.all()) == list(other.all())


def programme(count: int) -> list[Outline]:
    """Letters of one programme, a month apart; each with a number of its own."""
    return [
        outline_of(
            letter(
                date(2000 + i // 12, i % 12 + 1, 1),
                ["De Veerstoep Aanpak van de gemeente vordert."],
                name=f"brief{i}",
                subject="Veerstoep Aanpak",
            )
        )
        for i in range(count)
    ]


def test_a_family_of_many_falls_apart_into_parts_that_lie_together_in_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    outlines = programme(17)
    near = neighbours(outlines)
    assert [len(family) for family in families(outlines, near)] == [17]
    monkeypatch.setattr(module, "LARGEST", 5)
    parts = list(families(outlines, near))
    assert sorted(o.document_id for part in parts for o in part) == sorted(o.document_id for o in outlines)
    assert all(len(part) <= 5 for part in parts)
    assert len(parts) < 8  # and not each letter by itself
    for part in parts:
        places = [outlines.index(outline) for outline in part]
        assert all(later - earlier == 1 for earlier, later in pairwise(places))
    assert list(families(outlines[::-1], neighbours(outlines[::-1]))) == parts


def test_promises_are_followed_over_the_bounds_of_families(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = link(chain())
    monkeypatch.setattr(module, "LARGEST", 1)
    parts = link(chain())
    assert len(whole.verdicts) > 0
    for table in ("verdicts", "evidence"):
        assert sorted(map(repr, getattr(parts, table))) == sorted(map(repr, getattr(whole, table)))


def test_what_is_said_again_is_one_promise_within_a_family(monkeypatch: pytest.MonkeyPatch) -> None:
    def said_in(links: Links) -> list[int]:
        documents = {c.id: r.document_id for r in chain() for c in r.commitments}
        return [len({documents[c] for c in p.commitment_ids}) for p in links.promises if p.commitment_ids]

    assert max(said_in(link(chain()))) > 1
    monkeypatch.setattr(module, "LARGEST", 1)
    assert max(said_in(link(chain()))) == 1


def test_documents_that_were_released_are_loaded_again(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = link(chain())
    for room in ("LETTERS", "TOLD"):
        monkeypatch.setattr(f"kamerbrief.links.archive.{room}", 1)
    assert link(chain()) == whole


def test_an_annex_without_ministry_belongs_where_the_letter_it_goes_with_belongs() -> None:
    topics = ["De veerstoep, de kade, de boei en de loopplank vragen onderhoud."] * 4
    own = ["De sluiswachter, de dijkgraaf, de scheepswerf en de jachthaven doen mee."] * 4
    programme = letter(
        date(2024, 1, 1), [*topics, "Kst 31710."], name="programma", dossier="31710", number="1"
    )
    report = letter(
        date(2025, 1, 1), [*topics, *own, "Zie Kamerstuk 31 710, nr. 1."], name="verslag", number="2"
    )
    annex = letter(
        date(2025, 1, 1),
        [*topics, *own, "Zie Kamerstuk 31 710, nr. 2."],
        name="bijlage",
        dossier=None,
        ministry=None,
        subject="Overzicht",
    )
    stranger = letter(
        date(2023, 1, 1),
        own,
        name="ander",
        dossier=None,
        ministry="Ministerie van Defensie",
        subject="Werven",
    )
    outlines = [outline_of(reading) for reading in (programme, report, annex, stranger)]
    near = neighbours(outlines)
    assert outlines[0] in near[outlines[2].document_id]
    assert near == neighbours(outlines[::-1])  # whatever the order of arrival
