"""Tables of intentions: cells that promise, neighbours that report or plan."""

from datetime import date

from .build import commitments, table_of


def test_each_cell_of_an_intentions_column_is_a_promise_with_its_report() -> None:
    letter = table_of(
        ("Voornemens 2023", "Stand van zaken 2025"),
        ("Oude sluizen vervangen", "Drie sluizen zijn vervangen."),
        ("Onderzoeken van walstroom", "Loopt nog."),
    )
    found = [c for c in commitments(letter) if c.rule_id == "commitment.cell"]
    assert [(c.text, c.cell_report) for c in found] == [
        ("Oude sluizen vervangen", "Drie sluizen zijn vervangen."),
        ("Onderzoeken van walstroom", "Loopt nog."),
    ]
    assert [str(c.strength) for c in found] == ["intended", "exploratory"]


def test_bare_years_as_heads_are_plan_and_report() -> None:
    letter = table_of(("2023", "2025"), ("Sluizen vervangen", "Gebeurd."))
    assert [c.cell_report for c in commitments(letter)] == ["Gebeurd."]


def test_a_planning_column_gives_the_deadline_and_an_owner_column_the_actor() -> None:
    letter = table_of(
        ("Actie", "Planning", "Verantwoordelijke"),
        ("Vernieuwen van de boeien", "eerste kwartaal 2026", "Rijkswaterstaat"),
        ("Schoonmaken van de kade", "mei 2026", "Gemeente Delft"),
    )
    found = commitments(letter)
    assert [c.deadline_end for c in found] == [date(2026, 3, 31), date(2026, 5, 31)]
    assert [str(c.actor_type) for c in found] == ["government", "third_party"]


def test_a_table_of_figures_holds_no_promises() -> None:
    assert commitments(table_of(("Gemeente", "Inwoners"), ("Delft", "107.000"), ("Breda", "188.000"))) == []


def test_a_deed_that_counts_is_no_target_and_anothers_deed_is_announced() -> None:
    letter = table_of(
        ("Actie", "Planning", "Wie"),
        ("Werving van 40 loodsen", "mei 2026", "Rijkswaterstaat"),
        ("Onderzoek of de pont vaker kan varen", "mei 2026", "Rijkswaterstaat"),
        ("Aanleg van 12 steigers", "juni 2026", "Gemeente Delft"),
    )
    found = [f"{c.kind} {c.strength} {c.actor_type}" for c in commitments(letter)]
    assert found == [
        "intention firm government",
        "intention exploratory government",
        "announcement firm third_party",
    ]


def test_the_words_of_a_motion_in_a_cell_are_no_promise() -> None:
    letter = table_of(
        ("Omschrijving", "Stand van zaken"), ("Verzoekt de regering de pont te behouden", "Afgedaan.")
    )
    assert commitments(letter) == []


def test_a_row_that_only_names_what_was_promised_elsewhere_is_no_promise() -> None:
    rows = (
        ("Hogere bijdrage per steiger", "Bedraagt sinds mei € 300"),
        ("Openen van een visloket", "Loopt nog"),
        ("Examen op een simulator", "Uitgesteld"),
    )
    found = [c.text for c in commitments(table_of(("Actie", "Stand van zaken"), *rows))]
    assert found == ["Openen van een visloket"]
    told = table_of(("Voornemens 2023", "Stand van zaken 2025"), *rows)  # a table of intentions tells them
    assert len([c for c in commitments(told) if c.rule_id == "commitment.cell"]) == 3


def test_a_row_that_is_only_named_but_planned_for_later_is_a_promise() -> None:
    heads, row = ("Actie", "Planning", "Stand"), ("Register van steigers", "Eind 2025", "Loopt")
    assert [c.text for c in commitments(table_of(heads, row))] == ["Register van steigers"]


def test_a_row_whose_planning_is_over_and_whose_outcome_is_told_looks_back() -> None:
    heads = ("Voornemen in het programma", "Planning", "Uitkomst")
    rows = (
        ("Visloket", "1 juli 2024", "Geopend op 1 oktober 2024"),
        ("Website voor schippers", "Voor de zomer van 2024", "Vervallen"),
        ("Register van steigers", "Eind 2025", "Wordt gebouwd"),
        ("Handboek voor loodsen", "mei 2024", ""),
    )
    found = [c.text for c in commitments(table_of(heads, *rows))]
    assert found == ["Register van steigers", "Handboek voor loodsen"]
