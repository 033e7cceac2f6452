"""Promises on many subjects: kind, strength, actor, deadline, each case with its reason."""

from datetime import date

import pytest

from .build import commitments, letter_of

# A letter of 10 March 2025. Expected: kind, strength, actor type, last day of the deadline.
CASES = [
    ("Ik zeg uw Kamer toe de meetgegevens te delen.", "toezegging firm government -", "named as such"),
    ("Ik stuur uw Kamer het onderzoek voor de zomer.", "toezegging firm government 2025-05-31", "sent"),
    ("Uw Kamer wordt in juni 2025 geïnformeerd.", "toezegging firm government 2025-06-30", "passive"),
    ("Over de brug wordt u nader geïnformeerd.", "toezegging firm government -", "«u» is the Kamer"),
    ("Ik kom hier voor het najaar van 2025 op terug.", "toezegging firm government 2025-08-31", "return"),
    ("Ik bouw in 2026 twee nieuwe kazernes.", "intention firm government 2026-12-31", "present for future"),
    ("Ik ben voornemens de toelage te verhogen.", "intention intended government -", "voornemens"),
    ("Ik wil de wachtlijst in 2026 halveren.", "intention intended government 2026-12-31", "wil"),
    ("Het kabinet zet in op minder regels.", "intention intended government -", "zet in op"),
    ("Ik verken of de pont gratis kan worden.", "intention exploratory government -", "a look only"),
    ("Ik laat onderzoeken hoe veilig het pontje is.", "intention firm government -", "research is ordered"),
    (
        "Ik streef ernaar dat in 2030 elk dorp glasvezel heeft.",
        "target intended government 2030-12-31",
        "dat",
    ),
    ("In 2030 heeft elk dorp glasvezel.", "target firm government 2030-12-31", "a state to be reached"),
    ("De gemeente sluit de weg in mei 2025.", "announcement firm third_party 2025-05-31", "municipality"),
    (
        "ProRail vernieuwt tot en met 2027 de wissels.",
        "announcement firm third_party 2027-12-31",
        "a company",
    ),
    (
        "De Inspectie SZW start in 2026 een controle.",
        "intention firm government 2026-12-31",
        "own inspectorate",
    ),
    (
        "De kaart wordt door het Kadaster in 2026 vernieuwd.",
        "announcement firm third_party 2026-12-31",
        "door",
    ),
    ("De opening is voorzien in 2027.", "intention intended government 2027-12-31", "planned"),
    ("Er komt een fonds voor oude molens.", "intention firm government -", "er komt"),
    ("Ik zal het verbod niet opheffen.", "intention firm government -", "a negative promise"),
    (
        "Zodra de Raad van State adviseert, dien ik het voorstel in.",
        "intention firm government -",
        "condition",
    ),
    (
        "Beoogd is dat het loket in mei 2025 opengaat.",
        "intention intended government 2025-05-31",
        "beoogd in front",
    ),
    ("Eind 2026 dient elk dorp een bushalte te hebben.", "target firm government 2026-12-31", "dient, dated"),
    (
        "Ik vraag de Rekenkamer om het fonds door te lichten.",
        "intention firm government -",
        "asking is a deed",
    ),
    ("Nederland zal aan die norm voldoen.", "intention firm government -", "a state that is kept up"),
    ("Ik heb besloten de tol af te schaffen.", "intention firm government -", "decided, still to be done"),
    (
        "Per 2026 krijgen dorpen een toelage.",
        "intention firm government 2026-12-31",
        "who gets is not who acts",
    ),
    (
        "Onderzocht zal worden of de pont kan blijven.",
        "intention exploratory government -",
        "participle in front",
    ),
    ("Studenten kunnen vanaf september 2025 reizen.", "announcement firm third_party -", "possible from"),
]


@pytest.mark.parametrize(("sentence", "expected", "reason"), CASES)
def test_a_promise_is_read_whole(sentence: str, expected: str, reason: str) -> None:
    found = commitments(letter_of(sentence))
    told = [f"{c.kind} {c.strength} {c.actor_type} {c.deadline_end or '-'}" for c in found]
    assert told == [expected], reason


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Ik heb de toelage in 2024 verhoogd.", "done"),
        ("De marine voer vorig jaar naar de Oost.", "preterite"),
        ("Hierbij bied ik u het jaarverslag aan.", "the purpose of the letter"),
        ("Hieronder ga ik in op uw vragen.", "the order of the letter"),
        ("Ik deel de zorgen van de Kamer.", "an opinion"),
        ("Dat vraagt om een lange adem.", "an appeal"),
        ("De leden vragen of het kabinet de tol afschaft.", "a member's question told"),
        ("De motie verzoekt de regering de tol af te schaffen.", "a motion"),
        ("Het zou mooi zijn als de tol verdwijnt.", "a wish"),
        ("Gemeenten zijn verantwoordelijk voor de jeugdzorg.", "a state of affairs"),
        ("De provincie beheert de dijk.", "another party's habit"),
        ("Inmiddels worden de dijken versterkt.", "going on"),
        ("Hiermee beschouw ik de motie als afgedaan.", "settled"),
        ("De regeling bestaat uit drie delen.", "a description"),
        ("Wanneer verlaagt u de tol?", "a question"),
        ("In het tweede scenario wordt de tol in 2030 verlaagd.", "one of several ways"),
        ("Ik kan niet toezeggen dat de pont blijft.", "no pledge"),
        ("Ik beperk mij tot de hoofdlijnen.", "the order of the letter"),
        ("Het tekort loopt op tot 40.000 in 2034.", "a prognosis"),
    ],
)
def test_what_is_no_promise(sentence: str, reason: str) -> None:
    assert commitments(letter_of(sentence)) == [], reason


def test_members_questions_are_silent() -> None:
    letter = letter_of(
        "? Gaat u de pont behouden? Het kabinet zal de pont behouden.", "Ik zal de pont behouden."
    )
    assert [c.text for c in commitments(letter)] == ["Ik zal de pont behouden."]


def test_two_promises_in_one_sentence_are_two() -> None:
    found = commitments(letter_of("In mei 2025 verschijnt de atlas en in juni 2025 open ik het loket."))
    assert [c.deadline_end for c in found] == [date(2025, 5, 31), date(2025, 6, 30)]
    assert len({c.id for c in found}) == 2


@pytest.mark.parametrize(
    ("lines", "expected", "reason"),
    [
        (("In 2026:", "- Breid ik de vloot uit."), date(2026, 12, 31), "the opening line carries the year"),
        (
            ("# Vooruitblik 2026", "Ik breid de vloot uit."),
            date(2026, 12, 31),
            "the heading carries the year",
        ),
        (("# In 2026", "Ik breid de vloot in mei 2025 uit."), date(2025, 5, 31), "its own time goes before"),
        (("# In 2026", "Ik breid de vloot binnenkort uit."), None, "its own vague time too"),
        (
            ("In 2026 koop ik boten. Daarbij betrek ik de havens.",),
            date(2026, 12, 31),
            "carried by «daarbij»",
        ),
        (("In 2026 koop ik boten. Ik betrek de havens.",), None, "not carried without a word that points"),
        (("Ik koop boten, zodat de haven in 2030 schoon is.",), None, "a purpose has a time of its own"),
        (("Per 2027 koop ik boten.",), date(2027, 12, 31), "met when it has begun"),
        (("Zodra de wet er is, koop ik binnen drie maanden boten.",), None, "that clock has not begun"),
    ],
)
def test_by_when(lines: tuple[str, ...], expected: date | None, reason: str) -> None:
    assert commitments(letter_of(*lines))[-1].deadline_end == expected, reason


def test_money_and_counts_are_tied_to_the_promise() -> None:
    [money] = commitments(letter_of("Voor de dijken stel ik € 4,6 miljoen beschikbaar."))
    assert (money.amount_value, money.amount_unit) == (4_600_000, "EUR")
    [count] = commitments(letter_of("In 2026 open ik twintig loketten."))
    assert (count.amount_value, count.amount_unit) == (20, "count")


def test_condition_recurrence_and_negation_are_told() -> None:
    [c] = commitments(letter_of("Zodra het advies er is, informeer ik uw Kamer."))
    assert c.condition == "Zodra het advies er is"
    [c] = commitments(letter_of("Jaarlijks informeer ik uw Kamer over de bijvangst."))
    assert c.recurring
    [c] = commitments(letter_of("Ik zal niet overgaan tot een verbod."))
    assert c.negative


def test_a_promise_told_again_points_to_the_first() -> None:
    letter = letter_of(
        "In 2026 verbreed ik de vaargeul bij Harlingen.",
        "Ik schaf de tol op de brug af.",
        "De vaargeul bij Harlingen wordt in 2026 verbreed.",
    )
    first, other, again = commitments(letter)
    assert again.repeats == first.id and first.repeats is None and other.repeats is None


def test_the_same_promise_twice_in_the_same_words_has_two_ids() -> None:
    letter = letter_of("Ik schaf de tol af.", "Ik schaf de tol af.")
    assert len({c.id for c in commitments(letter)}) == 2


@pytest.mark.parametrize(
    ("text", "actor", "reason"),
    [
        ("De NVWA gaat in 2026 slachthuizen vaker controleren.", "De NVWA", "a body by its name"),
        ("Ik kom hier voor de zomer op terug.", "Ik", "who writes"),
        ("In 2026 start een proef met elektrische bussen.", None, "a thing that is done acts not"),
        ("Het rapport wordt voor de zomer aan uw Kamer gestuurd.", None, "nor does a report"),
        ("Uw Kamer ontvangt in mei de evaluatie.", None, "who gets it does not do it"),
        (
            "Ik heb afgesproken dat de gemeenten vóór 1 juli 2025 laten weten welke wijken volgen.",
            "de gemeenten",
            "the name ends where the time begins",
        ),
    ],
)
def test_the_actor_is_who_acts_or_nobody(text: str, actor: str | None, reason: str) -> None:
    found = commitments(letter_of(text))
    assert [c.actor for c in found[:1]] == [actor], reason
