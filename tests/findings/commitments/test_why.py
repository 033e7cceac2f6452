"""A sentence explained: the rule that won, the rivals, and what rejected each."""

from kamerbrief.findings import find_commitments, find_dates, find_references
from kamerbrief.findings.commitments.why import explain
from kamerbrief.findings.rulebook import every_rule
from kamerbrief.model.letter import Letter
from kamerbrief.model.reading import Reading, ReadingStatus

from .build import letter_of


def _reading(letter: Letter) -> Reading:
    dates = find_dates(letter, find_references(letter))
    found, issues = find_commitments(letter, dates, ())
    return Reading(
        document_id=letter.document_id,
        file="brief.pdf",
        sha256="0" * 64,
        code_version="0",
        rules_version="0",
        status=ReadingStatus.READ,
        text=letter.text,
        facts=letter.facts,
        sentences=letter.sentences,
        dates=dates,
        commitments=found,
        issues=issues,
    )


def test_the_winner_and_the_rule_that_it_goes_before() -> None:
    reading = _reading(letter_of("De provincie zal de brug in 2027 herstellen."))
    told = explain(reading, reading.sentences[0])
    assert told.accepted == ("commitment.will",) == tuple(c.rule_id for c in reading.commitments)
    assert all(r.rejected_by == "commitment.will" for r in told.rejected)


def test_a_veto_is_named() -> None:
    reading = _reading(letter_of("In deze brief zal ik ingaan op de bruggen."))
    told = explain(reading, reading.sentences[0])
    assert told.accepted == ()
    assert ("commitment.will", "commitment.no.letter_itself") in [
        (r.rule_id, r.rejected_by) for r in told.rejected
    ]


def test_every_finding_names_a_rule_that_exists() -> None:
    reading = _reading(letter_of("In 2026 bouw ik een brug.", "In 2027:", "- De bouw van een tweede brug."))
    assert len(reading.commitments) == 2
    assert {c.rule_id for c in reading.commitments} <= set(every_rule())


def test_rules_have_ids_of_their_own_and_say_why() -> None:
    for identifier, rule in every_rule().items():
        assert rule.id == identifier and rule.why
