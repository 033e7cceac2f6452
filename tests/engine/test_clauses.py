"""Main clauses: verb with its particle, subject, participle or infinitive; asides left out."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamerbrief.engine.clauses import Clause, read_clauses
from kamerbrief.engine.words import Word, words_of


def _read(text: str) -> tuple[list[Word], list[Clause]]:
    words = words_of(text)
    return words, read_clauses(words)


@pytest.mark.parametrize(
    ("sentence", "verb", "subject", "reason"),
    [
        ("Daarnaast zet ik de proef met nachttreinen voort.", "voortzetten", "ik", "inversion, split verb"),
        ("Breid ik het meetnet uit.", "uitbreiden", "ik", "an item that goes on after its opening line"),
        ("De lessen deel ik breed.", "delen", "ik", "the object stands first"),
        ("Ook zet ik in 2026 in op walstroom.", "inzetten", "ik", "«in» twice: preposition and particle"),
        (
            "Daarom investeert het kabinet in dijken.",
            "investeren",
            "het kabinet",
            "the subject after the verb",
        ),
        (
            "Hierover maken het Rijk en de VNG in mei afspraken.",
            "maken",
            "het Rijk en de VNG",
            "two subjects",
        ),
        ("Ook dit kabinet voert geen tol in.", "invoeren", "dit kabinet", "«ook» belongs to the subject"),
        (
            "Eind 2026 starten nog eens negen proeven.",
            "starten",
            "negen proeven",
            "adverbs before the subject",
        ),
        ("Ik stuur u het plan toe.", "toesturen", "Ik", "«u» is no subject here"),
        ("Aanmelden kan in januari.", "kunnen", "Aanmelden", "an infinitive as subject"),
        ("Deze publiceert het bureau in mei.", "publiceren", "Deze", "a demonstrative alone"),
    ],
)
def test_verb_and_subject(sentence: str, verb: str, subject: str, reason: str) -> None:
    words, clauses = _read(sentence)
    assert [c.verb for c in clauses] == [verb], reason
    assert " ".join(w.text for w in words[slice(*clauses[0].subject)]) == subject, reason


@pytest.mark.parametrize(
    ("sentence", "verbs", "reason"),
    [
        (
            "De schade die in maart is ontstaan, wordt hersteld.",
            ["worden"],
            "a relative clause has its own verb",
        ),
        ("Als de Kamer instemt, volgt de regeling.", ["volgen"], "a condition in front"),
        ("Mocht dat kunnen, dan volgt een proef.", ["volgen"], "a condition without als"),
        (
            "Om te zorgen dat havens meten en melden laat ik een handreiking maken.",
            ["laten"],
            "no comma before the main verb",
        ),
        (
            "In mei verschijnt de kaart en worden schippers ingelicht.",
            ["verschijnen", "worden"],
            "two clauses",
        ),
        (
            "We gaan aan de slag met sluizen, ontwikkelen normen en stellen kaders.",
            ["gaan", "ontwikkelen", "stellen"],
            "three verbs of one subject",
        ),
        (
            "Ik zal de norm toetsen, aanpassen en invoeren.",
            ["zullen"],
            "infinitives are no verbs of their own",
        ),
        (
            "Ik streef ernaar dat iedere haven meedoet en dat elke sluis open blijft.",
            ["streven"],
            "two complements",
        ),
        ("De bouw van een sluis.", [], "no verb at all"),
        ("Het aanmoedigen van havens om te meten.", [], "an infinitive with an article is a noun"),
        ("Vooruitblik 2026", [], "a heading"),
    ],
)
def test_how_many_main_clauses(sentence: str, verbs: list[str], reason: str) -> None:
    assert [c.verb for c in _read(sentence)[1]] == verbs, reason


@given(st.text(alphabet="ikdatenzal wordt om te die , . : ; uit «»()1234", max_size=200))
@settings(max_examples=150, deadline=None)
def test_spans_of_a_clause_lie_within_it(text: str) -> None:
    words, clauses = _read(text)
    for clause in clauses:
        assert 0 <= clause.first <= clause.finite < clause.last <= len(words)
        assert all(clause.first <= a <= b <= clause.last for a, b in clause.asides)
    assert all(a.last <= b.first for a, b in pairwise(clauses))


@given(st.text(max_size=120))
@settings(max_examples=100, deadline=None)
def test_words_are_slices_of_the_text(text: str) -> None:
    for word in words_of(text):
        assert len(word.text) == word.end - word.start
