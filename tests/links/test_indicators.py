"""Figures of several letters joined into series: only what measures the same thing, of the same whole."""

from collections.abc import Iterable
from datetime import date

import pytest

from kamerbrief.links import link
from kamerbrief.model.commitment import CommitmentKind
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


def test_part_of_a_whole_is_neither_the_whole_nor_the_rest() -> None:
    def steps(*found: tuple[str, float, Unit, str | None]) -> Said:
        done = (
            "Van de steigers zijn er {} van de {} doorgemeten." if len(found) == 2 else "Er zijn {} steigers."
        )
        return figure(done.format(*(text for text, *_ in found)), *found)

    def count(number: float, of: str | None = None) -> tuple[str, float, Unit, str | None]:
        return (f"{number:g}", number, Unit.COUNT, of)

    whole = year(2023, [steps(count(85, "steigers"))])
    part = year(2024, [steps(count(61), count(85, "steigers"))])
    more = year(2025, [steps(count(73), count(85, "steigers"))])
    rest = year(2025, [steps(count(24), count(85, "steigers"))])
    assert (85, 61) not in series(whole, part)
    assert (61, 73) in series(part, more)
    assert not {(61, 24), (24, 61)} & series(part, rest)


def test_a_series_is_called_by_what_is_counted_and_what_its_letters_share() -> None:
    def plan(number: int, count: int, kind: str) -> Said:
        words = f"In {number} telden wij {count} gemeenten met {kind}."
        return figure(words, (str(count), count, Unit.COUNT, "gemeenten"))

    letters = [
        year(2023 + i, [plan(2023 + i, 230 + i, "een dijkwacht"), plan(2023 + i, 310 + i, "het kadeplan")])
        for i in range(2)
    ]
    names = {point.name for point in link(letters).indicator_points}
    assert names == {"gemeenten: dijkwacht", "gemeenten: kadeplan"}


def test_a_series_without_a_thing_counted_has_a_name_too() -> None:
    def money(number: int, millions: int) -> Reading:
        said = f"Voor de dijkwacht trok ik dat jaar € {millions} miljoen uit."
        return year(number, [figure(said, (f"€ {millions} miljoen", millions * 1e6, Unit.EUR, None))])

    assert {p.name for p in link([money(2023, 31), money(2024, 34)]).indicator_points} == {"dijkwacht"}


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


def counts(text: str, value: float, things: str | None) -> Said:
    return figure(text, (f"{value:g}", value, Unit.COUNT, things))


def test_of_those_named_before() -> None:
    def said(number: int, whole: int, part: int, text: str) -> Reading:
        found = [
            (str(whole), float(whole), Unit.COUNT, "sluizen"),
            (str(part), float(part), Unit.COUNT, "camera"),
        ]
        return year(number, [figure(text.format(whole, part), *found)])

    first = said(2023, 61, 22, "Van de {} sluizen beschikken er {} over een camera.")
    second = said(2024, 61, 35, "Van de {} sluizen hebben er inmiddels {} hun camera in gebruik.")
    assert series(first, second) == {(61, 61), (22, 35)}


def test_a_promise_in_the_next_clause_says_nothing_of_what_was_measured() -> None:
    first = counts("De Kadewacht heeft 41 steigers gekeurd.", 41, "steigers")
    text = "De Kadewacht heeft 66 steigers gekeurd en zal in 2026 nog 90 steigers keuren."
    both = Said(
        text,
        promise=CommitmentKind.ANNOUNCEMENT,
        until=date(2026, 12, 31),
        figures=(("66", 66, Unit.COUNT, "steigers"), ("90", 90, Unit.COUNT, "steigers")),
    )
    assert series(year(2023, [first]), year(2024, [both])) == {(41, 66)}


def test_of_an_increase_that_is_promised_the_first_value_is_how_it_stands() -> None:
    text = "Het aantal inspecties van steigers verhoog ik in 2025 van 310 naar 640."
    plan = Said(
        text,
        promise=CommitmentKind.INTENTION,
        until=date(2025, 12, 31),
        figures=(("310", 310, Unit.COUNT, "inspecties"), ("640", 640, Unit.COUNT, "inspecties")),
    )
    done = counts("In 2024 zijn 335 inspecties van steigers gedaan.", 335, "inspecties")
    assert series(year(2023, [plan]), year(2024, [done])) == {(310, 335)}


def test_a_goal_comes_back_by_name_and_is_no_measurement() -> None:
    goal = counts(
        "Ik streef ernaar dat 600 leerlingen een opleiding tot havenmeester volgen.", 600, "leerlingen"
    )
    told = counts("De opleiding tot havenmeester telt 412 leerlingen.", 412, "leerlingen")
    kept = counts("De 600 leerlingen waarop wij koersen, zijn nog niet in zicht.", 600, "leerlingen")
    later = counts("De opleiding tot havenmeester telt nu 438 leerlingen.", 438, "leerlingen")
    assert series(year(2023, [goal, told]), year(2024, [later, kept])) == {(600, 600), (412, 438)}


def test_what_somebody_will_do_is_no_goal() -> None:
    def planned(number: int) -> Reading:
        text = "Ik zal uiterlijk in 2026 in totaal 17 kades laten onderzoeken."
        return year(
            number,
            [
                Said(
                    text,
                    promise=CommitmentKind.INTENTION,
                    until=date(2026, 12, 31),
                    figures=(("17", 17, Unit.COUNT, "kades"),),
                )
            ],
        )

    assert series(planned(2023), planned(2024)) == set()


def test_people_may_be_called_by_what_they_do() -> None:
    first = counts("Aan de cursus kadebeheer namen 210 mensen deel.", 210, "mensen")
    second = counts("De cursus kadebeheer trok 245 deelnemers.", 245, "deelnemers")
    assert series(year(2023, [first]), year(2024, [second])) == {(210, 245)}
    harbours = counts("De cursus kadebeheer trok 245 havens.", 245, "havens")
    assert series(year(2023, [first]), year(2024, [harbours])) == set()


def test_a_value_that_is_put_right_is_of_the_same_series() -> None:
    first = counts("Inmiddels hebben 141 gemeenten een kadeplan.", 141, "gemeenten")
    now = Said(
        "Nu hebben 203 gemeenten een kadeplan.", figures=(("203", 203, Unit.COUNT, "gemeenten"),), block=7
    )
    mended = Said(
        "In de vorige brief werd dit aantal abusievelijk op 141 gesteld; dat had 137 moeten zijn.",
        figures=(("141", 141, Unit.COUNT, None), ("137", 137, Unit.COUNT, None)),
        block=7,
    )
    assert series(year(2023, [first]), year(2024, [now, mended])) == {(141, 203, 141, 137)}


def test_a_letter_that_quotes_the_figure_of_the_one_before() -> None:
    def money(text: str, *found: tuple[str, float]) -> Said:
        return figure(text, *((words, value, Unit.EUR, None) for words, value in found))

    others = [  # schade is what all figures are about
        money(f"De schade door {cause} was € {n} miljoen.", (f"€ {n} miljoen", n * 1e6))
        for n, cause in ((2, "aanvaringen"), (3, "ijsgang"), (5, "wortels van platanen"))
    ]
    first = money("Het Steunpunt Kades raamt de schade op € 8,6 miljoen.", ("€ 8,6 miljoen", 8.6e6))
    text = "Vorig jaar is u gemeld dat het herstel van schade € {} miljoen vergt."
    quoted = money(text.format("8,6"), ("€ 8,6 miljoen", 8.6e6))
    other = money(text.format("9,1"), ("€ 9,1 miljoen", 9.1e6))
    assert series(year(2023, [*others, first]), year(2024, [quoted])) == {(8.6e6, 8.6e6)}
    assert series(year(2023, [*others, first]), year(2024, [other])) == set()


def test_money_for_each_year_is_not_the_money_for_all_years() -> None:
    yearly = figure(
        "Voor het Kadefonds is jaarlijks € 6,5 miljoen beschikbaar.", ("€ 6,5 miljoen", 6.5e6, Unit.EUR, None)
    )
    whole = figure(
        "Voor het Kadefonds is tot en met 2028 € 31 miljoen beschikbaar.",
        ("€ 31 miljoen", 31e6, Unit.EUR, None),
    )
    later = figure(
        "Voor het Kadefonds is € 7,5 miljoen per jaar beschikbaar.", ("€ 7,5 miljoen", 7.5e6, Unit.EUR, None)
    )
    assert series(year(2023, [yearly]), year(2024, [whole])) == set()
    assert series(year(2023, [yearly]), year(2024, [whole, later])) == {(6.5e6, 7.5e6)}


def test_a_word_that_many_figures_have_ties_nothing() -> None:
    def of_gemeenten(number: int, *said: tuple[int, str]) -> Reading:
        return year(number, [counts(f"In {n} gemeenten {what}.", n, "gemeenten") for n, what in said])

    first = of_gemeenten(2023, (41, "is een havenmeester benoemd"), (63, "staat een peilschaal"))
    second = of_gemeenten(2024, (52, "loopt een proef met vlotten"), (71, "staat een peilschaal"))
    assert series(first, second) == {(63, 71)}


def test_the_order_of_arrival_changes_nothing() -> None:
    letters = [
        year(2022 + i, [counts(f"De Werkgroep Kleine Havens telt {n} leden.", n, "leden")])
        for i, n in enumerate((147, 166, 174))
    ]
    assert series(*letters) == series(*reversed(letters))


def test_of_whom_a_share_is_said_after_it_was_said_of_others() -> None:
    def both(number: int, all_: int, young: int) -> Reading:
        text = f"Van de schippers had {all_}% een vaarbewijs op zak; van de leerlingen was dat {young}%."
        shares = [(f"{n}%", float(n), Unit.PERCENT, None) for n in (all_, young)]
        return year(number, [figure(text, *shares)])

    assert series(both(2023, 61, 12), both(2024, 66, 17)) == {(61, 66), (12, 17)}


def test_one_round_of_a_scheme_is_not_the_next() -> None:
    def given(number: int, which: str, amount: float, text: str) -> Reading:
        words = f"€ {amount:g} miljoen".replace(".", ",")
        return year(number, [figure(text.format(which, words), (words, amount * 1e6, Unit.EUR, None))])

    plan = "In de {} ronde van het Kadefonds is {} te verdelen."
    done = "In de {} subsidieronde van het Kadefonds was {} te verdelen."
    assert series(given(2023, "tweede", 7.5, plan), given(2024, "tweede", 6.5, done)) == {(7.5e6, 6.5e6)}
    assert series(given(2023, "tweede", 7.5, plan), given(2024, "derde", 6.5, done)) == set()


def test_what_is_made_to_grow_is_no_measurement_yet() -> None:
    text = "Het Kadefonds breidt zijn ploeg van duikers uit met 25 duikers."
    plan = counts(text, 25, "duikers")
    later = counts("De ploeg van het Kadefonds telt 31 duikers.", 31, "duikers")
    assert series(year(2023, [plan]), year(2024, [later])) == set()


def test_a_sentence_without_words_of_its_own_has_those_of_the_one_before() -> None:
    def told(number: int, before: str, text: str, amount: float) -> Reading:
        words = f"€ {amount:g} miljoen".replace(".", ",")
        said = Said(text.format(words), figures=((words, amount * 1e6, Unit.EUR, None),), block=7)
        return year(number, [Said(before, block=7), said])

    first = told(2023, "De schade aan kademuren valt mee.", "In 2022 bedroeg zij {}.", 4.6)
    second = told(2024, "Ook over schade aan kademuren bericht ik.", "In 2023 bedroeg zij {}.", 3.9)
    assert series(first, second) == {(4.6e6, 3.9e6)}
    other = told(2024, "De subsidie voor veerponten is toereikend.", "In 2023 bedroeg zij {}.", 3.9)
    assert series(first, other) == set()


def test_what_stands_now_was_measured_whatever_is_promised_after_it() -> None:
    first = counts("De Kadewacht heeft 41 steigers gekeurd.", 41, "steigers")
    both = Said(
        "De Kadewacht telt nu 66 steigers met een keuring, en in 2026 volgen er 90.",
        promise=CommitmentKind.ANNOUNCEMENT,
        until=date(2026, 12, 31),
        figures=(("66", 66, Unit.COUNT, "steigers"), ("90", 90, Unit.COUNT, None)),
    )
    assert series(year(2023, [first]), year(2024, [both])) == {(41, 66)}


def test_a_wish_before_a_colon_is_not_of_the_figure_behind_it() -> None:
    first = counts("Ook het keuren wil ik versnellen: 41 steigers wachten op een keuring.", 41, "steigers")
    second = counts("Nu wachten 35 steigers op een keuring.", 35, "steigers")
    assert series(year(2023, [first]), year(2024, [second])) == {(41, 35)}


def test_one_rare_word_ties_what_is_otherwise_said_differently() -> None:
    others = [
        counts(f"In {n} gemeenten {what}.", n, "gemeenten")
        for n, what in ((31, "vaart een pont"), (47, "ligt een trekvlot"), (58, "staat een peilschaal"))
    ]
    first = counts("Wij tellen in ons land 412 kadeloketten, van klein tot groot.", 412, "kadeloketten")
    second = counts("Voor vragen van bewoners staan 431 kadeloketten open.", 431, "kadeloketten")
    assert series(year(2023, [*others, first]), year(2024, [second])) == {(412, 431)}


def test_the_paragraph_tells_which_of_two_is_meant() -> None:
    def both(number: int, divers: int, mates: int) -> Reading:
        def told(block: int, who: str, n: int) -> list[Said]:
            words = f"Er kwamen {n} aanmeldingen binnen."
            found = ((str(n), float(n), Unit.COUNT, "aanmeldingen"),)
            return [
                Said(f"De opleiding voor {who} loopt goed.", block=block),
                Said(words, figures=found, block=block),
            ]

        order = [*told(7, "duikers", divers), *told(8, "stuurlieden", mates)]
        return year(number, order if number % 2 else order[2:] + order[:2])

    assert series(both(2023, 41, 63), both(2024, 52, 71)) == {(41, 52), (63, 71)}


def test_part_of_a_year_is_no_year() -> None:
    first = counts("In 2023 werden 412 steigers gekeurd.", 412, "steigers")
    half = counts("In de eerste zes maanden werden 230 steigers gekeurd.", 230, "steigers")
    whole = counts("In 2024 werden 437 steigers gekeurd.", 437, "steigers")
    assert series(year(2023, [first]), year(2024, [half])) == set()
    assert series(year(2023, [first]), year(2024, [half, whole])) == {(412, 437)}
    both = figure(
        "In 2024 werden 437 steigers gekeurd; in de eerste zes maanden van dit jaar waren dat er 230.",
        ("437", 437, Unit.COUNT, "steigers"),
        ("230", 230, Unit.COUNT, None),
    )
    assert series(year(2023, [first]), year(2025, [both])) == {(412, 437)}


def test_room_for_so_many_is_not_how_many_came() -> None:
    room = counts("Het Kadefonds opent een cursus, waaraan 500 schippers kunnen deelnemen.", 500, "schippers")
    came = counts("Aan de cursus van het Kadefonds namen 210 schippers deel.", 210, "schippers")
    assert series(year(2023, [room]), year(2024, [came])) == set()


def test_what_runs_on_beyond_the_letter_is_not_measured_yet() -> None:
    def until(end: date) -> Reading:
        text = "Het waterschap verdiept alles bij elkaar 90 kilometer vaargeul."
        read = year(2023, [figure(text, ("90 kilometer", 90, Unit.OTHER, None))])
        return read.model_copy(update={"figures": (read.figures[0].model_copy(update={"period_end": end}),)})

    later = figure("Het waterschap verdiept 60 kilometer vaargeul.", ("60 kilometer", 60, Unit.OTHER, None))
    assert series(until(date(2023, 6, 30)), year(2024, [later])) == {(90, 60)}
    assert series(until(date(2027, 12, 31)), year(2024, [later])) == set()


def test_of_this_kind_names_no_kind() -> None:
    def told(number: int, text: str, share: int) -> Reading:
        return year(number, [figure(text.format(share), (f"{share}%", share, Unit.PERCENT, None))])

    first = told(2023, "De rivierkreeft rukt op: van deze soort is {}% in havens gevangen.", 41)
    second = told(2024, "Van de rivierkreeft is {}% in havens gevangen.", 47)
    assert series(first, second) == {(41, 47)}


def test_a_goal_is_held_on_to_in_other_words() -> None:
    aim = Said(
        "Eind 2026 moet er 500 kilometer vaargeul zijn verdiept.",
        figures=(("500 kilometer", 500, Unit.OTHER, None),),
    )
    told = figure("Er is 130 kilometer vaargeul verdiept.", ("130 kilometer", 130, Unit.OTHER, None))
    held = figure("Ik koers op 500 kilometer.", ("500 kilometer", 500, Unit.OTHER, None))
    assert series(year(2023, [told, aim]), year(2024, [held])) == {(500, 500)}


def test_per_year_may_stand_behind_what_is_counted() -> None:
    first = counts("Over de hele looptijd leidt de academie 900 duikers op.", 900, "duikers")
    second = counts("De academie leidt 220 duikers per jaar op.", 220, "duikers")
    assert series(year(2023, [first]), year(2024, [second])) == set()


def test_money_for_the_same_years_is_likely_the_same_money() -> None:
    def given(number: int, text: str, amount: float, until: int) -> Reading:
        words = f"€ {amount:g} miljoen".replace(".", ",")
        read = year(number, [figure(text.format(until, words), (words, amount * 1e6, Unit.EUR, None))])
        span = {"period_start": date(2023, 1, 1), "period_end": date(until, 12, 31)}
        return read.model_copy(update={"figures": (read.figures[0].model_copy(update=span),)})

    text = "Voor oevers en de havens daarlangs, met trappen en steigers, is tot en met {} {} beschikbaar."
    first = given(
        2023, "Het onderhoud van havens, bruggen en sluizen vergt tot en met {} een bedrag van {}.", 62, 2027
    )
    same = given(2024, text, 58.5, 2027)
    other = given(2024, text, 58.5, 2030)
    assert series(first, same) == {(62e6, 58.5e6)}
    assert series(first, other) == set()


def test_what_must_be_another_number_is_a_correction_and_no_aim() -> None:
    first = counts("Het land telt 118 kadeloketten.", 118, "kadeloketten")
    mended = figure(
        "In mijn vorige brief zijn abusievelijk 118 kadeloketten genoemd; dit moet 112 zijn.",
        ("118", 118, Unit.COUNT, "kadeloketten"),
        ("112", 112, Unit.COUNT, None),
    )
    assert series(year(2023, [first]), year(2024, [mended])) == {(118, 118, 112)}


def test_a_share_that_is_said_of_others_in_the_next_sentence() -> None:
    def both(number: int, all_: int, young: int, text: str) -> Reading:
        one = Said(
            f"Van de schippers heeft {all_}% een vaarbewijs op zak.",
            figures=((f"{all_}%", float(all_), Unit.PERCENT, "schippers"),),
            block=7,
        )
        other = Said(text.format(young), figures=((f"{young}%", float(young), Unit.PERCENT, None),), block=7)
        return year(number, [one, other])

    first = both(2023, 61, 12, "Onder leerlingen bedraagt dit aandeel {}%.")
    second = both(2024, 66, 17, "Onder leerlingen ligt dit aandeel op {}%.")
    assert series(first, second) == {(61, 66), (12, 17)}


@pytest.mark.parametrize(
    "bare",
    [
        figure("Dat is € 12 miljoen.", ("€ 12 miljoen", 12_000_000, Unit.EUR, None)),
        figure("Dat zijn er 1.234.", ("1.234", 1234, Unit.COUNT, None)),
        figure("Dat is 57,3%.", ("57,3%", 57.3, Unit.PERCENT, None)),
    ],
)
def test_a_figure_without_words_breaks_nothing(bare: Said) -> None:
    other = figure("Er zijn 60 sluizen hersteld.", ("60", 60, Unit.COUNT, "sluizen"))
    assert series(year(2023, [bare, other]), year(2024, [bare, other])) >= {(60, 60)}
