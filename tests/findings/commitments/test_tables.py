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
