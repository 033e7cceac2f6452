"""Facts of letters, notas, the official print, annexes and fact sheets, in several letterheads."""

import pytest

from kamerbrief.model.facts import DateSource, DocumentKind
from kamerbrief.model.layout import BlockKind, FurnitureKind, Voice

K = FurnitureKind
HEAD = BlockKind.HEADING
CHAIR = "De Voorzitter van de Tweede Kamer der Staten-Generaal"
ADDRESS = (
    K.ADDRESS,
    77,
    123,
    "> Retouradres Postbus 1 2500 AA Den Haag\nDe Voorzitter van de Tweede Kamer\nder Staten-Generaal\n"
    "Postbus 20018\n2500 EA DEN HAAG",
)


def test_a_letter_of_a_ministry(state):
    facts, issues = state(
        [
            (K.LETTERHEAD, 320, 60, "Ministerie van Justitie en\nVeiligheid"),
            ADDRESS,
            (
                K.ADDRESS,
                77,
                240,
                "Datum 13 december 2024\nBetreft Voortgang wijkagenten en\nboa’s in de steden",
            ),
            (
                K.SIDE_COLUMN,
                470,
                123,
                "Directie Politie\nTurfmarkt 147\nOns kenmerk\n5512345\nUw kenmerk\n2024Z1",
            ),
            (K.SIGNATURE, 77, 700, "De Minister van Justitie en Veiligheid,\nT.M. van der Linde"),
        ],
        ["Geachte Voorzitter,", "Op 3 mei 2024 sprak ik met de burgemeesters."],
    )
    assert facts.kind is DocumentKind.KAMERBRIEF
    assert (facts.date.edtf, facts.date.source) == ("2024-12-13", DateSource.PAGE)
    assert facts.subject == "Voortgang wijkagenten en boa’s in de steden"
    assert facts.reference == "5512345"
    assert facts.sender_role == "De Minister van Justitie en Veiligheid"
    assert facts.sender_name == "T.M. van der Linde"
    assert facts.ministry == "Ministerie van Justitie en Veiligheid"
    assert facts.addressee == CHAIR
    assert (facts.dossier, facts.number, facts.session_year) == (None, None, None)
    assert issues == ()


def test_an_addressee_without_an_article_makes_a_letter_too(state):
    address = (K.ADDRESS, 77, 123, "Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus 20018")
    facts, _ = state([address], ["Geachte Voorzitter,", "De sluis is open."])
    assert facts.kind is DocumentKind.KAMERBRIEF
    assert facts.addressee == CHAIR.removeprefix("De ")


def test_labels_in_a_column_of_their_own(state):
    facts, _ = state(
        [
            ADDRESS,
            (K.ADDRESS, 77, 240, "Datum"),
            (K.ADDRESS, 77, 252, "Betreft"),
            (K.ADDRESS, 140, 240, "13 december 2024\nLoketten voor veteranen"),
            (K.SIDE_COLUMN, 470, 240, "van deze brief\nte vermelden"),
        ],
        ["Geachte voorzitter,"],
    )
    assert (facts.date.edtf, facts.subject) == ("2024-12-13", "Loketten voor veteranen")


def test_a_label_beside_the_last_line_of_an_uneven_piece(state):
    address = ADDRESS[3] + "\n\n\n\n\nDatum 13 december 2024\nLoketten voor veteranen"
    lines = "\n".join(line for line in address.split("\n") if line)
    facts, _ = state(
        [(K.ADDRESS, 77, 123, lines), (K.ADDRESS, 77, 267, "Betreft")],
        ["Geachte voorzitter,"],
        bottoms={0: 279},
    )
    assert facts.subject == "Loketten voor veteranen"


def test_letter_spaced_print_is_closed_up(state):
    facts, _ = state(
        [
            ADDRESS,
            (
                K.SIDE_COLUMN,
                470,
                123,
                "M inisterie van\nI nfrastructuur en\nWaterstaat\nO ns kenm erk\nI E NW/BSK-2024/ 118",
            ),
            (K.ADDRESS, 77, 240, "D atum 4 decem ber 2024\nBetreft Sluizen"),
        ],
        ["Geachte voorzitter,"],
    )
    assert facts.ministry == "Ministerie van Infrastructuur en Waterstaat"
    assert facts.reference == "IENW/BSK-2024/118"
    assert facts.date.edtf == "2024-12-04"


def test_blanks_that_a_ministry_prints_around_a_slash_stay(state):
    facts, _ = state([ADDRESS, (K.SIDE_COLUMN, 470, 123, "Kenmerk\nDGA / 2611304")], ["Geachte voorzitter,"])
    assert facts.reference == "DGA / 2611304"


def test_an_empty_label_tells_nothing(state):
    facts, _ = state(
        [ADDRESS, (K.SIDE_COLUMN, 470, 123, "Kenmerk\nBijlage(n)\n4\nDatum\nUw kenmerk\n2024Z1")],
        ["Geachte voorzitter,"],
    )
    assert (facts.reference, facts.date) == (None, None)


def test_the_head_of_a_letter_that_was_read_as_blocks(state):
    facts, _ = state(
        [],
        [
            "De Voorzitter van de Tweede Kamer der Staten-Generaal",
            "Datum: 3 juni 2024",
            "Onderwerp: Veerdiensten",
            "Geachte voorzitter,",
            "Tekst.",
            "Hoogachtend,",
            "De minister voor Natuur en Stikstof,",
            "Chr. van der Wal-Zeggelink",
        ],
    )
    assert (facts.kind, facts.addressee) == (DocumentKind.KAMERBRIEF, CHAIR)
    assert (facts.date.edtf, facts.subject) == ("2024-06-03", "Veerdiensten")
    assert facts.sender_role == "De minister voor Natuur en Stikstof"
    assert facts.sender_name == "Chr. van der Wal-Zeggelink"
    assert facts.ministry == "Ministerie van Landbouw, Natuur en Voedselkwaliteit"


def test_a_name_above_the_role(state):
    facts, _ = state(
        [ADDRESS], ["Geachte voorzitter,", "Hoogachtend,", "E. de Boer", "Staatssecretaris Rechtsbescherming"]
    )
    assert (facts.sender_role, facts.sender_name) == ("Staatssecretaris Rechtsbescherming", "E. de Boer")
    assert facts.ministry == "Ministerie van Justitie en Veiligheid"


def test_a_role_over_two_lines_takes_its_longest_portfolio(state):
    facts, _ = state(
        [ADDRESS, (K.SIGNATURE, 77, 700, "de minister van Economische Zaken\nen Klimaat,\nJ.A. Visser")],
        ["Geachte voorzitter,"],
    )
    assert (facts.sender_role, facts.sender_name) == (
        "de minister van Economische Zaken en Klimaat",
        "J.A. Visser",
    )


def test_an_unknown_portfolio_ends_at_its_comma(state):
    facts, _ = state(
        [ADDRESS, (K.SIGNATURE, 77, 700, "De Minister van Water, Wind en\nWeer,\nmr. A. Storm")],
        ["Geachte voorzitter,"],
    )
    assert facts.sender_name == "mr. A. Storm"


def test_a_nota(state):
    facts, _ = state(
        [
            (K.LETTERHEAD, 320, 60, "Ministerie van Defensie"),
            (K.LETTERHEAD, 204, 122, "nota"),
            (K.ADDRESS, 77, 125, "Aan\nde staatssecretaris\nDeadline: 14 december\n2024"),
            (K.ADDRESS, 204, 148, "Aanbieding brief over de\nveteranenloketten\nTER BESLISSING"),
            (
                K.SIDE_COLUMN,
                470,
                123,
                "Directie Zorg en Vete-\nranen\nTeam A\nDatum\n4 december 2024\nKenmerk\nBS2024001122",
            ),
        ],
        [(HEAD, "1. Aanleiding"), "De Kamer wacht op de brief."],
    )
    assert facts.kind is DocumentKind.NOTA
    assert facts.date.edtf == "2024-12-04"
    assert facts.subject == "Aanbieding brief over de veteranenloketten"
    assert facts.addressee == "de staatssecretaris"
    assert facts.sender_role == "Directie Zorg en Veteranen"
    assert facts.reference == "BS2024001122"
    assert facts.ministry == "Ministerie van Defensie"


def test_a_kamerstuk(state):
    facts, _ = state(
        [
            (K.LETTERHEAD, 43, 62, "Tweede Kamer der Staten-Generaal"),
            (K.MARGIN, 43, 96, "Vergaderjaar 2024–2025"),
            (K.MARGIN, 43, 145, "36 600 VII\nNr. 85"),
            (K.FOOTER, 164, 780, "Tweede Kamer, vergaderjaar 2024–2025, 36 600 VII, nr. 85"),
            (
                K.ADDRESS,
                164,
                222,
                "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nDen Haag, 7 januari 2025",
            ),
            (K.SIGNATURE, 164, 670, "De Minister van Asiel en Migratie,\nA. Bruin"),
        ],
        [
            (HEAD, "Vaststelling van de begroting"),
            (HEAD, "BRIEF VAN DE MINISTER VAN ASIEL EN MIGRATIE"),
            "Met deze brief stuur ik u het overzicht.",
        ],
    )
    assert facts.kind is DocumentKind.KAMERBRIEF
    assert (facts.dossier, facts.number, facts.session_year) == ("36600-VII", "85", "2024-2025")
    assert facts.subject == "Vaststelling van de begroting"
    assert facts.date.edtf == "2025-01-07"
    assert facts.reference is None
    assert facts.ministry == "Ministerie van Asiel en Migratie"


def test_answers_in_the_official_print(state):
    facts, _ = state(
        [
            (K.MARGIN, 44, 140, "871"),
            (K.IMPRINT, 44, 770, "ah-tk-20232024-871\nISSN 0921 - 7398"),
            (K.LETTERHEAD, 44, 52, "Tweede Kamer der Staten-Generaal"),
            (K.ADDRESS, 44, 89, "Vergaderjaar 2023–2024 Aanhangsel van de Handelingen"),
        ],
        [
            "Vragen van het lid Bos (Partij) aan de Minister van Financiën "
            "over de sluiting van een kantoor (ingezonden 11 januari 2024).",
            "Antwoord van Staatssecretaris Van Rijn (Financiën – Fiscaliteit en Belastingdienst) "
            "(ontvangen 13 februari 2024).",
            (HEAD, "Vraag 1"),
            (BlockKind.PARAGRAPH, "Klopt dit?", Voice.QUESTION),
        ],
        name="ah-tk-20232024-871.pdf",
    )
    assert facts.kind is DocumentKind.ANSWERS
    assert (facts.number, facts.session_year, facts.dossier) == ("871", "2023-2024", None)
    assert facts.date.edtf == "2024-02-13"
    assert facts.subject == "de sluiting van een kantoor"
    assert facts.sender_name == "Van Rijn"
    assert facts.sender_role == "de staatssecretaris van Financiën – Fiscaliteit en Belastingdienst"
    assert facts.ministry == "Ministerie van Financiën"
    assert facts.addressee is None


def test_an_annex(state):
    facts, _ = state(
        [(K.ADDRESS, 62, 63, "Bijlage 2")],
        [(HEAD, "Stand van zaken per sluis"), "Tekst."],
        name="2023-12_bijlage-2.pdf",
    )
    assert facts.kind is DocumentKind.ANNEX
    assert facts.subject == "Stand van zaken per sluis"
    assert (facts.date.edtf, facts.date.source) == ("2023-12", DateSource.FILE_NAME)


@pytest.mark.parametrize(
    ("blocks", "name", "kind"),
    [
        ([(HEAD, "Factsheet veerdiensten"), "Tekst."], "stuk.pdf", DocumentKind.BRIEFING),
        (
            ["Stand van zaken Er varen 12 veren.", "Drie Q&A’s:", "Wat doet u?"],
            "stuk.pdf",
            DocumentKind.BRIEFING,
        ),
        (["Er varen twaalf veren."], "2023-02_feitenblad-veren.pdf", DocumentKind.BRIEFING),
        (["Er varen twaalf veren."], "verslag.pdf", DocumentKind.OTHER),
        (["De bijlage bij de begroting is af."], "stuk.pdf", DocumentKind.OTHER),
        (["Bijlage: overzicht van de veren", "Tekst."], "stuk.pdf", DocumentKind.ANNEX),
    ],
)
def test_kinds_without_a_letterhead(state, blocks, name, kind):
    assert state([], blocks, name)[0].kind is kind


def test_a_letter_that_answers_written_questions_is_answers(state):
    facts, _ = state(
        [ADDRESS, (K.ADDRESS, 77, 240, "Betreft Beantwoording vragen over de veren")],
        [
            "Geachte voorzitter,",
            (BlockKind.PARAGRAPH, "Klopt het?", Voice.QUESTION),
            (BlockKind.PARAGRAPH, "Ja.", Voice.ANSWER),
        ],
    )
    assert facts.kind is DocumentKind.ANSWERS
