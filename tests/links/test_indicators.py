"""Figures of several letters joined into series: only what measures the same thing, of the same whole."""

from collections.abc import Iterable
from datetime import date

from kamerbrief.links import link
from kamerbrief.model.figure import Unit
from kamerbrief.model.reading import Reading

from .paper import Said, letter

NEWS = "Het programma Sterke Kades helpt gemeenten om oude kades veilig te houden."


def figure(text: str, *found: tuple[str, float, Unit, str | None]) -> Said:
    return Said(text, figures=found)


def series(*letters: Reading) -> set[tuple[float, ...]]:
    """The values of each series, in order of the letters."""
    found: dict[str, list[float]] = {}
    for point in link(letters).indicator_points:
        found.setdefault(point.indicator_id, []).append(float(point.value))
    return {tuple(values) for values in found.values()}


def year(number: int, said: Iterable[Said]) -> Reading:
    return letter(date(number, 11, 12), [NEWS, *said], name=str(number))


def test_members_over_three_years_are_one_series() -> None:
    words = "De Werkgroep Kleine Havens telt {} leden."
    counts = [
        year(2023 + i, [figure(words.format(n), (str(n), n, Unit.COUNT, "leden"))])
        for i, n in enumerate((147, 166, 174))
    ]
    assert series(*counts) == {(147, 166, 174)}


def test_a_count_and_a_share_of_the_same_thing_are_two_series() -> None:
    first = year(
        2023, [figure("Er hebben 230 gemeenten een kadeplan.", ("230", 230, Unit.COUNT, "gemeenten"))]
    )
    share = ("76%", 76, Unit.PERCENT, "gemeenten")
    second = year(2024, [figure("Van de gemeenten heeft 76% een kadeplan.", share)])
    assert series(first, second) == set()


def test_two_shares_of_one_whole_stay_apart() -> None:
    def both(number: int, plan: int, inspector: int) -> Reading:
        return year(
            number,
            [
                figure(
                    f"Van de gemeenten heeft {plan}% een kadeplan.",
                    (f"{plan}%", plan, Unit.PERCENT, "gemeenten"),
                ),
                figure(
                    f"Van de gemeenten heeft {inspector}% een eigen inspecteur.",
                    (f"{inspector}%", inspector, Unit.PERCENT, "gemeenten"),
                ),
            ],
        )

    assert series(both(2023, 41, 12), both(2024, 52, 15)) == {(41, 52), (12, 15)}


def test_a_movement_within_one_sentence_is_two_points_of_one_series() -> None:
    moved = figure(
        "Het aandeel gemeenten met een kadeplan steeg van 34% naar 41%.",
        ("34%", 34, Unit.PERCENT, "gemeenten met een kadeplan"),
        ("41%", 41, Unit.PERCENT, None),
    )
    later = figure("Van de gemeenten heeft nu 52% een kadeplan.", ("52%", 52, Unit.PERCENT, "gemeenten"))
    assert series(year(2023, [moved]), year(2024, [later])) == {(34, 41, 52)}


def test_a_target_is_not_a_measurement() -> None:
    aim = figure(
        "Het doel is dat 900 meter kade is hersteld.", ("900 meter kade", 900, Unit.COUNT, "meter kade")
    )
    done = figure("Er is 400 meter kade hersteld.", ("400 meter kade", 400, Unit.COUNT, "meter kade"))
    assert series(year(2023, [aim]), year(2024, [done])) == set()


def test_two_letters_on_other_subjects_measure_nothing_together() -> None:
    one = year(2023, [figure("Er zijn 40 steigers gekeurd.", ("40", 40, Unit.COUNT, "steigers"))])
    other = letter(
        date(2024, 3, 1),
        ["Over zwemwater.", figure("Er zijn 50 steigers gekeurd.", ("50", 50, Unit.COUNT, "steigers"))],
        name="zwemwater",
        dossier="27625",
        subject="Zwemwaterkwaliteit",
        ministry="Ministerie van Volksgezondheid, Welzijn en Sport",
    )
    assert series(one, other) == set()


def test_a_promise_is_no_measurement_but_what_a_relative_clause_tells_is() -> None:
    told = figure(
        "Het Havenloket, dat dit jaar 73 gemeenten hielp, gaat in 2024 door.",
        ("73", 73, Unit.COUNT, "gemeenten"),
    )
    later = figure("Het Havenloket heeft 88 gemeenten geholpen.", ("88", 88, Unit.COUNT, "gemeenten"))
    planned = figure(
        "Uiterlijk in 2025 moeten 300 gemeenten zijn geholpen.", ("300", 300, Unit.COUNT, "gemeenten")
    )
    assert series(year(2023, [told, planned]), year(2024, [later])) == {(73, 88)}


def test_other_words_for_one_thing_counted() -> None:
    one = figure("Inmiddels steunt het Kadefonds 125 initiatieven.", ("125", 125, Unit.COUNT, "initiatieven"))
    two = figure(
        "Via het Kadefonds worden 134 projecten gefinancierd.", ("134", 134, Unit.COUNT, "projecten")
    )
    assert series(year(2023, [one]), year(2024, [two])) == {(125, 134)}


def test_a_sum_since_the_start_is_no_value_of_a_year() -> None:
    total = figure(
        "Sinds de start van het programma zijn 53 steigers hersteld.", ("53", 53, Unit.COUNT, "steigers")
    )
    yearly = figure("In 2024 zijn 31 steigers hersteld.", ("31", 31, Unit.COUNT, "steigers"))
    assert series(year(2023, [total]), year(2024, [yearly])) == set()


def test_money_paid_out_is_not_the_money_made_available() -> None:
    budget = figure("Voor het Kadefonds is € 12 miljoen beschikbaar.", ("€ 12 miljoen", 12e6, Unit.EUR, None))
    paid = figure("Van het Kadefonds is € 9 miljoen uitgekeerd.", ("€ 9 miljoen", 9e6, Unit.EUR, None))
    assert series(year(2023, [budget]), year(2024, [paid])) == set()


def test_each_part_of_a_sentence_has_its_own_figure() -> None:
    def both(number: int, eager: int, plans: int) -> Reading:
        text = f"Van de gemeenten heeft {eager}% een havenmeester en {plans}% gebruikt de peilkaart."
        shares = [(f"{n}%", float(n), Unit.PERCENT, None) for n in (eager, plans)]
        return year(number, [figure(text, *shares)])

    assert series(both(2023, 41, 12), both(2024, 52, 15)) == {(41, 52), (12, 15)}
