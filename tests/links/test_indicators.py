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
