"""Words at line ends: which hyphen goes, which stays."""

import pytest
from drawn import lines, read
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from kamerbrief.pages.glyphs import plain_text
from kamerbrief.pages.hyphens import Vocabulary, join
from kamerbrief.pages.lines import Line, line_of
from kamerbrief.pages.text import plain
from kamerbrief.pages.words import Word


def _line(words: str) -> Line:
    return line_of([Word(w, 10.0 * i, 0, 10.0 * i + 9, 10) for i, w in enumerate(words.split())], 1)


def vocabulary(words: str) -> Vocabulary:
    known = Vocabulary()
    known.learn([_line(words + " einde")])
    return known


@pytest.mark.parametrize(
    ("before", "after", "known", "between", "why"),
    [
        ("veer-", "dienst", "", "", "an ordinary word, broken"),
        ("zout-", "water", "het zout-water meer", "-", "elsewhere in the document it has a hyphen"),
        ("zout-", "water", "het zoutwater meer", "", "elsewhere it has none"),
        ("MIRT-", "onderzoek", "", "-", "an abbreviation keeps it"),
        ("A2-", "knooppunt", "", "-", "so does a number"),
        ("Covid-", "19", "", "-", "and before a number"),
        ("Noord-", "Holland", "", "-", "a capital follows"),
        ("e-", "bike", "", "-", "a single letter"),
        ("veer-", "en", "", "- ", "«veer- en busdiensten»: a part of a word is left out"),
        ("regel-", "of", "", "- ", "the same with «of»"),
        ("massa-", "aanval", "", "-", "two vowels that would be read as one"),
        ("ex-", "directeur", "", "-", "a prefix that always has one"),
        ("(veer-", "boot),", "", "", "brackets are no part of the word"),
        ("-", "veerboot", "", "- ", "a dash is no hyphen"),
        ("pro-", "centpunt", "", "", "a syllable, though it is a prefix elsewhere"),
        ("pro-", "deo", "deo", "-", "a prefix before a word of the document"),
        ("zij-", "ingang", "", "-", "by the spelling rule never one word"),
        ("mij-", "nen", "", "", "a syllable of one word"),
    ],
)
def test_hyphen_at_a_line_end(before: str, after: str, known: str, between: str, why: str) -> None:
    assert join(before, after, vocabulary(known)) == between, why


@given(st.text("abcdefghijklmnoprstuvwz", min_size=2, max_size=12), st.text("bcdfghjklmnprstvwz", min_size=2))
def test_a_word_that_the_document_knows_is_always_put_together(stem: str, rest: str) -> None:
    """Whatever the letters: evidence from the document goes before any rule but a hanging hyphen."""
    whole = stem + rest
    if len(whole) > 3 and rest not in ("en", "of"):
        assert join(stem + "-", rest, vocabulary(f"de {whole} en {whole}")) == ""


def test_on_the_page() -> None:
    def draw(canvas: Canvas) -> None:
        lines(
            canvas,
            """
            De MIRT-projecten in de havens van Vlissingen en Terneuzen zijn een-
            voudiger geworden dan gedacht. In 2030–2031 volgen er meer, ook de veer-
            en busdiensten worden dan anders, en in de jaren 2031–
            2035 komt de rest. Zie www.voorbeeld.example/veerdiensten/
            rooster voor de vaartijden en de tarieven van dit jaar.
            """,
        )

    text = read(draw).text
    for words in ("eenvoudiger", "veer- en busdiensten", "2031–2035", "veerdiensten/rooster voor"):
        assert words in text


def test_a_soft_hyphen_shows_only_where_a_line_ends() -> None:
    assert plain_text("voor\u00adtrekkers") == "voortrekkers"
    line = _line("een voor\u00ad")
    below = _line("stel van de rederij")
    assert plain([line, below], Vocabulary()) == "een voorstel van de rederij"


def test_ligatures_are_letters_and_empty_glyphs_nothing() -> None:
    assert plain_text("oﬃciële") == "officiële"
    assert plain_text("ﬁets\x00") == "fiets"
