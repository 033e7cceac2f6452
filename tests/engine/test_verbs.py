"""Forms of Dutch verbs: made by rule, strong ones from the list."""

import pytest

from kamerbrief.engine.verbs import Form, Shape, lexicon, looks_like_participle, stem_of


@pytest.mark.parametrize(
    ("infinitive", "stem", "reason"),
    [
        ("maken", "maak", "open syllable: the vowel doubles"),
        ("zetten", "zet", "double consonant: one is left"),
        ("geven", "geef", "v becomes f"),
        ("lezen", "lees", "z becomes s"),
        ("voeren", "voer", "oe is long already"),
        ("leveren", "lever", "native -eren: no stress on the last syllable"),
        ("organiseren", "organiseer", "foreign -eren: stressed"),
        ("verzamelen", "verzamel", "-elen without stress"),
        ("verdelen", "verdeel", "ver- and one syllable: stressed"),
        ("creëren", "creëer", "ë and e"),
        ("breiden", "breid", "ei is long already"),
        ("openen", "open", "-enen without stress"),
    ],
)
def test_stems(infinitive: str, stem: str, reason: str) -> None:
    assert stem_of(infinitive) == stem, reason


@pytest.mark.parametrize(
    ("word", "verb", "shape"),
    [
        ("breidt", "breiden", Shape.THIRD),
        ("uitgebreid", "uitbreiden", Shape.PARTICIPLE),
        ("geïnformeerd", "informeren", Shape.PARTICIPLE),
        ("verlengd", "verlengen", Shape.PARTICIPLE),
        ("nam", "nemen", Shape.PAST),
        ("bezie", "bezien", Shape.FIRST),
        ("voortzet", "voortzetten", Shape.FIRST),
        ("startte", "starten", Shape.PAST),
    ],
)
def test_forms_lead_to_their_verb(word: str, verb: str, shape: Shape) -> None:
    assert Form(verb, shape) in lexicon().forms[word]


def test_a_verb_stands_in_one_class_and_every_class_says_why() -> None:
    from kamerbrief.engine.rulebook import load

    seen: dict[str, str] = {}
    for name, entry in load("verbs")["class"].items():
        assert entry["why"]
        for written in entry["verbs"]:
            assert written not in seen, f"{written} in {name} and in {seen.get(written)}"
            seen[written] = name


@pytest.mark.parametrize(
    ("word", "looks"),
    [
        ("gecertificeerd", True),
        ("gemeente", False),
        ("gezondheid", False),
        ("gebied", False),
        ("bereid", False),
    ],
)
def test_participles_by_their_outside(word: str, looks: bool) -> None:
    assert looks_like_participle(word) is looks
