"""Where a careful reader breaks a text into sentences. «|» marks each break; the reason is beside it."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerbrief.engine.rulebook import load
from kamerbrief.sentences.boundaries import sentence_spans

CASES = [
    # abbreviations
    ("Op 3 mei jl. sprak ik met mw. Yilmaz. | Zij leidt de dienst.", "jl. and mw. stand inside"),
    ("Dat was op 3 mei jl. | Daarna is het dossier gesloten.", "jl. may end: a capital follows"),
    ("De kosten zijn € 3,2 mln. | De baten volgen later.", "mln. may end"),
    ("De kosten zijn € 3,2 mln. per jaar.", "mln. inside"),
    ("Bedrijven, scholen, etc. | Bijzonder is de inzet van ouders.", "etc. ends before a capital"),
    ("De motie-De Vries c.s. (Kamerstuk 31 293, nr. 12) is breed gesteund.", "c.s. before a bracket"),
    ("De motie-De Vries c.s. Kamerstuk 31 293, nr. 12 gaat hierover.", "a Kamerstuk belongs to its motion"),
    ("Dit gebeurt i.s.m. De Nederlandse Spoorwegen. | Ook ProRail doet mee.", "i.s.m. never ends"),
    ("Zie o.a. Het Parool en art. 3 van de Wet. | De wet geldt.", "o.a., art. never end"),
    ("Prof. dr. ir. A.B. van der Zande is voorzitter. | Hij start in mei.", "titles and initials"),
    ("De heer J. Smit en mr. P.C. Jansen tekenen.", "initials before a name"),
    ("Gekozen is voor variant B. | De kosten daarvan vallen mee.", "one capital, then a clear opener"),
    ("Patiënten komen niet op de IC. | Daar is geen plaats.", "two capitals are a word"),
    ("Uw brief d.d. 4 juni nr. 2023-117 is ontvangen.", "d.d., nr. never end"),
    ("Het gaat om ca. 40 scholen, resp. 60 klassen.", "before a number"),
    (
        "Werk t/m groep 8 e.d. valt hieronder. | N.B. De regeling sluit in maart.",
        "N.B. goes with what follows",
    ),
    ("Dit moet z.s.m. gebeuren. | En wel nu.", "z.s.m. inside"),
    ("Dit moet z.s.m. | Uiterlijk in mei is het klaar.", "z.s.m. ends"),
    ("De leden van bijv. Utrecht en Breda, m.b.t. wonen, n.a.v. vragen.", "linking words"),
    ("Kosten p.p.p.d. bedragen veel.", "an unknown dotted abbreviation, lower case follows"),
    ("De regeling valt onder de a.b.c.d. | Het is complex.", "an unknown one, then a clear opener"),
    # numbers
    ("Zie paragraaf 4.1 en tabel 20.12 over 1.200 woningen. | Daarna meer.", "stops inside numbers"),
    ("Dit staat in paragraaf 4.1. | Daar leest u meer.", "a number ends a sentence"),
    ("De bouw start in 2026. | 30 gemeenten doen mee.", "a number begins a sentence"),
    ("1. Aanleiding", "a list number"),
    ("4.1. De aanleiding is bekend. | Meer volgt.", "a section number"),
    ("a. Draagvlak in de regio. | b. Kosten.", "lettered labels go with their item"),
    ("Dit is klaar. | 2. De sluis volgt.", "an inline list number goes with what follows"),
    ("Om 10.30 uur begint het overleg.", "a time"),
    # what closes with the sentence
    ("Dit is zo (zie bijlage 3). | De rest volgt.", "a bracket before the stop"),
    ("(De rest volgt later.) | Daarna stemt men.", "a bracket after the stop"),
    ("De nota (zie bijlage 3. Daarin staat meer) is af. | Einde.", "a stop in brackets ends nothing"),
    ("Hij zei: «Ik kom. Ik blijf.» en vertrok. | Zij bleef.", "a quotation the sentence goes on after"),
    ("«Wat nu?» vroeg zij. | Niemand wist het.", "a question in a quotation, lower case follows"),
    ("Wat doet u daaraan? | Welke termijn geldt?", "questions"),
    ("Nu kan het! | Morgen niet.", "an exclamation"),
    ("Er is meer te doen … maar niet nu.", "an ellipsis inside"),
    ("Er is meer te doen... | Dat komt later.", "an ellipsis at the end"),
    ("Dit geldt ook ’s avonds. | ’s Nachts is het stil.", "an apostrophe begins a sentence"),
    ("De stad groeit. | 's-Gravenhage volgt.", "a town's apostrophe"),
    ("Dat is zeker. | eHerkenning wordt verplicht.", "a name with a small first letter"),
    (
        "dat is al nodig. | daarom komt er een plan.",
        "a clear opener in lower case after a plain word (scans)",
    ),
    ("Meer weten? kijk op www.voorbeeld.nl/dijk.html voor uitleg.", "a question mark before lower case"),
    ("Kijk op voorbeeld.Nederland.nl voor meer.", "a web address is one word"),
    # colons, semicolons, bullets
    ("In 2027:", "a lead-in is a sentence of its own"),
    ("Het doel is helder: De vaarweg moet open. | Dat kost tijd.", "a colon ends nothing"),
    ("de bouw van 40 sluizen;", "a list item with its semicolon"),
    ("de bouw van sluizen; en", "and its «en»"),
    ("Er zijn drie lijnen: 1. bouwen; 2. slopen; 3. wachten.", "an inline enumeration stays whole"),
    (
        "Kamerstukken II 2022/23, 31 293, nr. 12. | Zie ook Handelingen II 2022/23, nr. 33, item 5.",
        "footnotes",
    ),
]


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize(("marked", "reason"), CASES, ids=[case[0][:40] for case in CASES])
def test_a_sentence_ends_where_a_reader_pauses(marked: str, reason: str) -> None:
    parts = marked.split(" | ")
    assert cut(" ".join(parts)) == parts, reason


def test_a_stop_glued_to_the_next_word_is_a_break_and_no_letter_is_lost() -> None:
    assert cut("De dijk is hersteld.Met de sluis wordt gewacht.") == [
        "De dijk is hersteld.",
        "Met de sluis wordt gewacht.",
    ]


def test_a_quotation_that_ends_its_sentence_lets_the_next_begin() -> None:
    assert cut("De campagne heet “Zeg het nu.” Daar werken scholen aan mee.") == [
        "De campagne heet “Zeg het nu.”",
        "Daar werken scholen aan mee.",
    ]


def test_bullets_and_empty_lines_inside_a_cell_part_its_items() -> None:
    assert cut("Sloop van de brug • Bouw van de sluis\n\nBeheer") == [
        "Sloop van de brug",
        "• Bouw van de sluis",
        "Beheer",
    ]


@given(st.text(alphabet="aB1 .?!…)»(«\n•,’e", max_size=80))
def test_no_character_is_lost_or_read_twice(text: str) -> None:
    spans = sentence_spans(text)
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
    assert all(a < b for a, b in spans)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(spans))


@pytest.mark.parametrize("unit", [". ", "A.", "(a. ", "nr. ", "1. ", "« ", "\n \n", " •", "x.y. "])
def test_hostile_text_takes_linear_time(unit: str) -> None:
    """Were any step quadratic, these hundred thousand repetitions would never come back."""
    text = unit * 100_000
    assert sum(end - start for start, end in sentence_spans(text)) <= len(text)


def test_every_abbreviation_is_listed_once_in_lower_case_with_its_stop() -> None:
    listed = [*load("abbreviations")["never"], *load("abbreviations")["may_end"]]
    assert len(listed) == len(set(listed))
    assert all(a == a.lower() and a.endswith(".") for a in listed if "/" not in a)
