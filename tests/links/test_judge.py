"""Promise and report, side by side: which status, and why. Two letters a year apart, other news around."""

from datetime import date

import pytest

from kamerbrief.links import link
from kamerbrief.model.commitment import CommitmentKind, Strength
from kamerbrief.model.figure import Qualifier, Unit
from kamerbrief.model.layout import Cell
from kamerbrief.model.settlement import SettlementStatus
from kamerbrief.model.verdict import Certainty, ChangeWhat, Status, Verdict

from .paper import Said, letter, promise

FIRST, SECOND = date(2025, 11, 14), date(2026, 11, 12)
END_2026 = date(2026, 12, 31)

# What stands around it: the letters share their programme and its words with every promise.
BEFORE = [
    "Het programma Sterke Kades helpt gemeenten en waterschappen om oude kades veilig te houden.",
    "In het hele land liggen kades die aan vervanging toe zijn.",
]
AROUND = [
    "Met deze brief informeer ik u over de voortgang van het programma Sterke Kades.",
    "Kades zijn van groot belang voor de veiligheid van onze binnensteden.",
    "Het programma Sterke Kades loopt sinds 2024.",
    "Bewoners merken dat er veel gebeurt langs het water.",
    "Gemeenten waarderen de hulp van het programma met een ruime voldoende.",
    "De stikstofregels vragen bij elk project aandacht.",
    "Ik dank alle partijen voor hun inzet.",
]


def verdict_on(said: Said, *report: Said | str) -> Verdict:
    first = letter(FIRST, [*BEFORE, said], name="eerste")
    second = letter(SECOND, [*AROUND[:4], *report, *AROUND[4:]], name="tweede")
    (verdict,) = [v for v in link([first, second]).verdicts if v.reported_in == second.document_id]
    return verdict


def status_of(said: Said, *report: Said | str) -> Status:
    return verdict_on(said, *report).status


LOKET = promise("In 2026 open ik een digitaal loket waar schippers schade aan kades kunnen melden.", END_2026)
INSPECTIE = promise(
    "Ik laat de inspectie voor 1 juli 2026 een onderzoek doen naar houten damwanden.", date(2026, 6, 30)
)
PONT = promise(
    "Voor de zomer van 2026 start de proef met een elektrische pont bij Schalkwijk.", date(2026, 5, 31)
)
SUBSIDIE = promise(
    "Voor het herstel van historische kades stel ik 8 miljoen euro beschikbaar.",
    END_2026,
    amount=(8_000_000, Unit.EUR),
    figures=(("8 miljoen euro", 8_000_000, Unit.EUR, None),),
)
TIEN = promise(
    "In 2026 worden tien binnenhavens uitgerust met walstroom.",
    END_2026,
    amount=(10, Unit.COUNT),
    figures=(("tien", 10, Unit.COUNT, "binnenhavens"),),
)
DOEL = promise(
    "Ik streef ernaar dat in 2030 alle provincies een meetnet voor verzakking hebben.",
    date(2030, 12, 31),
    kind=CommitmentKind.TARGET,
    strength=Strength.INTENDED,
)
INFORM = promise(
    "Ik informeer uw Kamer voor de zomer van 2026 over de veiligheid van steigers.",
    date(2026, 5, 31),
    kind=CommitmentKind.TOEZEGGING,
)
GIDS = promise(
    "Met de brancheorganisatie maak ik een handreiking voor het onderhoud van drijvende steigers.", END_2026
)
VERKEN = promise("Ik laat onderzoeken of kleine havens verplicht ligplaats moeten geven aan houten boten.")
APP = promise("In 2026 open ik een app voor schippers.", END_2026)
LOGBOEK = promise("Het papieren logboek houd ik in stand.", END_2026)
GIDS_OOIT = promise("Ik maak een handreiking voor het onderhoud van drijvende steigers.")
ALS = promise(
    "Als de begroting daarvoor ruimte biedt, bouw ik bij Heusden een derde sluiskolk.",
    extra={"condition": "Als de begroting daarvoor ruimte biedt"},
)
GESPREK = promise("Met de schippersbond blijf ik in gesprek over ligplaatsen in de winter.")
NEE = promise("Aan een tol op de dijk begin ik niet.", extra={"negative": True})
OVERAL = promise(
    "Uiterlijk 1 juli 2026 heeft iedere haven een meldpunt voor losgeslagen boten.",
    date(2026, 7, 1),
    kind=CommitmentKind.TARGET,
)


TWINTIG = promise(
    "In 2026 worden twintig binnenhavens uitgerust met walstroom.",
    END_2026,
    amount=(20, Unit.COUNT),
    figures=(("twintig", 20, Unit.COUNT, "binnenhavens"),),
)
EILANDEN = promise("In 2026 opent op Texel, Vlieland en Ameland een steunpunt voor zeilers.", END_2026)
WEG = promise("De sleepvergunning voor rondvaartboten schaf ik in 2026 af.", END_2026)
PLAFOND = promise(
    "In 2026 mogen er niet meer dan 400 ligplaatsen voor woonboten zijn.",
    END_2026,
    amount=(400, Unit.COUNT),
    figures=(("niet meer dan 400", 400, Unit.COUNT, "ligplaatsen"),),
    qualifier=Qualifier.AT_MOST,
)
EVALUATIE = promise("In 2026 evalueer ik het vaarverbod.", END_2026)


def hoog(number: int) -> Said:
    text = f"Op 1 oktober waren er {number} ligplaatsen voor woonboten."
    return Said(text, figures=((str(number), number, Unit.COUNT, "ligplaatsen"),))


def block(*texts: str) -> list[Said]:
    return [Said(t, block=7) for t in texts]


CASES: list[tuple[str, Said, list[Said | str], Status]] = [
    (
        "perfect tense",
        LOKET,
        ["Het digitale loket voor het melden van schade aan kades is in april geopend."],
        Status.FULFILLED,
    ),
    (
        "another verb for it",
        LOKET,
        ["In maart ging het loket voor schippers met schade aan kades van start."],
        Status.FULFILLED,
    ),
    ("passive present", LOKET, ["Aan het digitale loket voor schippers wordt nog gebouwd."], Status.ONGOING),
    (
        "only promised again",
        LOKET,
        [promise("Ik open een digitaal loket waar schippers schade kunnen melden.")],
        Status.ONGOING,
    ),
    ("not a word", LOKET, [], Status.NOT_REPORTED),
    (
        "given up",
        LOKET,
        ["Van een digitaal loket voor schippers zie ik bij nader inzien af."],
        Status.DROPPED,
    ),
    (
        "something else in its place",
        LOKET,
        ["In plaats van een digitaal loket komt er een telefoonnummer waar schippers schade kunnen melden."],
        Status.DROPPED,
    ),
    (
        "given up, told in the next sentence",
        PONT,
        block(
            "Ik had u een proef met een elektrische pont bij Schalkwijk aangekondigd.", "Deze gaat niet door."
        ),
        Status.DROPPED,
    ),
    (
        "delay in so many words",
        INSPECTIE,
        ["Het onderzoek van de inspectie naar houten damwanden heeft vertraging opgelopen."],
        Status.POSTPONED,
    ),
    (
        "a later day and nothing else",
        INSPECTIE,
        [
            promise(
                "Het onderzoek van de inspectie naar houten damwanden verschijnt in maart 2027.",
                date(2027, 3, 31),
            )
        ],
        Status.POSTPONED,
    ),
    (
        "delay told in the next sentence",
        PONT,
        block(
            "Ook de proef met de elektrische pont bij Schalkwijk vraagt aandacht.",
            "Deze is uitgesteld tot het voorjaar van 2027.",
        ),
        Status.POSTPONED,
    ),
    (
        "done, later than said",
        INSPECTIE,
        ["De inspectie heeft het onderzoek naar houten damwanden in september 2026 afgerond."],
        Status.FULFILLED,
    ),
    (
        "less money",
        SUBSIDIE,
        [
            Said(
                "Voor het herstel van historische kades is 6 miljoen euro beschikbaar.",
                figures=(("6 miljoen euro", 6_000_000, Unit.EUR, None),),
            )
        ],
        Status.PARTLY,
    ),
    (
        "the same money in other words",
        SUBSIDIE,
        [
            Said(
                "Voor het herstel van historische kades heb ik ruim 7,9 miljoen euro beschikbaar gesteld.",
                figures=(("7,9 miljoen euro", 7_900_000, Unit.EUR, None),),
                qualifier=Qualifier.OVER,
            )
        ],
        Status.FULFILLED,
    ),
    (
        "six of ten",
        TIEN,
        [
            Said(
                "Inmiddels zijn zes binnenhavens uitgerust met walstroom.",
                figures=(("zes", 6, Unit.COUNT, "binnenhavens"),),
            )
        ],
        Status.PARTLY,
    ),
    (
        "all ten",
        TIEN,
        [
            Said(
                "Alle tien binnenhavens zijn uitgerust met walstroom.",
                figures=(("tien", 10, Unit.COUNT, "binnenhavens"),),
            )
        ],
        Status.FULFILLED,
    ),
    (
        "a part, in words",
        GIDS,
        ["De handreiking voor het onderhoud van drijvende steigers is deels gereed."],
        Status.PARTLY,
    ),
    (
        "a target that came nearer",
        DOEL,
        ["Inmiddels hebben zeven provincies een meetnet voor verzakking."],
        Status.ONGOING,
    ),
    (
        "a target that was reached",
        DOEL,
        ["Het doel dat alle provincies een meetnet voor verzakking hebben, is gehaald."],
        Status.FULFILLED,
    ),
    (
        "the letter itself does it",
        INFORM,
        ["Met deze brief informeer ik u over de veiligheid van steigers."],
        Status.FULFILLED,
    ),
    (
        "begun, not finished",
        GIDS,
        ["Met de handreiking voor drijvende steigers is een begin gemaakt."],
        Status.ONGOING,
    ),
    (
        "a start that was made",
        PONT,
        ["De proef met de elektrische pont bij Schalkwijk is in april begonnen."],
        Status.FULFILLED,
    ),
    (
        "other news on its subject is no report of an inquiry",
        VERKEN,
        ["Dit jaar lag er vaak een houten boot in de haven van Hoorn."],
        Status.NOT_REPORTED,
    ),
    (
        "a no is an answer to what was asked",
        VERKEN,
        ["Ik heb in mei besloten kleine havens niet te verplichten ligplaats te geven aan houten boten."],
        Status.FULFILLED,
    ),
    (
        "news of the subject does not send what was to be sent",
        INFORM,
        ["De veiligheid van steigers blijft bij storm een punt van zorg."],
        Status.NOT_REPORTED,
    ),
    (
        "what takes its place is not given up",
        APP,
        ["De app voor schippers is in mei geopend; hij komt in de plaats van het papieren logboek."],
        Status.FULFILLED,
    ),
    (
        "and what makes way is",
        LOGBOEK,
        ["De app voor schippers komt in de plaats van het papieren logboek."],
        Status.DROPPED,
    ),
    (
        "not there yet, and no day was promised",
        GIDS_OOIT,
        ["De handreiking voor het onderhoud van drijvende steigers is nog niet gereed."],
        Status.ONGOING,
    ),
    (
        "its condition failed",
        ALS,
        ["De begroting heeft voor een derde sluiskolk bij Heusden geen middelen gebracht."],
        Status.DROPPED,
    ),
    (
        "the rest is not built: a part",
        TIEN,
        ["In vier binnenhavens ligt walstroom; de overige binnenhavens gaan niet door."],
        Status.PARTLY,
    ),
    (
        "its paragraph looks ahead to a later day",
        INSPECTIE,
        block(
            "Minder vlot gaat het met het onderzoek naar houten damwanden.",
            "Er meldde zich geen bureau.",
            "Het verschijnt nu in maart 2027.",
        ),
        Status.POSTPONED,
    ),
    (
        "a no that is silently kept, and a word of it",
        NEE,
        ["Het tolhuisje aan de dijk is in mei geschilderd."],
        Status.NOT_REPORTED,
    ),
    (
        "work that goes on, told once more",
        GESPREK,
        ["Met de schippersbond is dit voorjaar weer gesproken over ligplaatsen in de winter."],
        Status.ONGOING,
    ),
    (
        "fewer than were foreseen, still to come",
        TIEN,
        ["Van de voorziene tien binnenhavens zullen er zes worden uitgerust met walstroom."],
        Status.PARTLY,
    ),
    (
        "slower than was hoped",
        LOKET,
        ["De bouw van het digitale loket voor schippers is minder vlot verlopen dan ik had gehoopt."],
        Status.POSTPONED,
    ),
    ("a no said again", NEE, ["Een tol op de dijk blijft van tafel."], Status.ONGOING),
    (
        "everywhere, when its time is over",
        OVERAL,
        ["Sinds mei heeft iedere haven een meldpunt voor losgeslagen boten."],
        Status.FULFILLED,
    ),
    (
        "some, and the rest later",
        TIEN,
        block(
            "In de binnenhavens is walstroom beschikbaar gekomen.",
            "De overige drie binnenhavens volgen in de loop van 2027.",
        ),
        Status.PARTLY,
    ),
    (
        "a paragraph that goes on with the whole of another thing is no rest",
        TIEN,
        block(
            "In de binnenhavens is walstroom beschikbaar gekomen.",
            "De sluizen volgen in de loop van 2027.",
        ),
        Status.FULFILLED,
    ),
    (
        "of three islands one not",
        EILANDEN,
        block(
            "Op Texel en Vlieland is een steunpunt voor zeilers geopend.", "Op Ameland is dat niet gelukt."
        ),
        Status.PARTLY,
    ),
    (
        "of three islands all",
        EILANDEN,
        ["Op Texel, Vlieland en Ameland is een steunpunt voor zeilers geopend."],
        Status.FULFILLED,
    ),
    (
        "what was to go is gone",
        WEG,
        ["De sleepvergunning is per 1 mei komen te vervallen."],
        Status.FULFILLED,
    ),
    (
        "what was to stay is gone",
        promise("De sleepvergunning voor rondvaartboten houd ik in stand."),
        ["De sleepvergunning is per 1 mei komen te vervallen."],
        Status.DROPPED,
    ),
    ("fewer of what was to go down", PLAFOND, [hoog(380)], Status.FULFILLED),
    ("more of what was to go down", PLAFOND, [hoog(520)], Status.PARTLY),
    (
        "an evaluation is kept by one",
        EVALUATIE,
        ["De evaluatie van het vaarverbod is in mei verschenen."],
        Status.FULFILLED,
    ),
    (
        "and not by other news",
        EVALUATIE,
        ["Het vaarverbod leidde in 2026 tot drie boetes."],
        Status.NOT_REPORTED,
    ),
    (
        "put off by one word, in a sentence that denies nothing of it",
        LOKET,
        ["Het digitale loket voor schippers is in mei geopend, enkele weken later dan gepland."],
        Status.FULFILLED,
    ),
    (
        "a no inside a clause",
        LOKET,
        ["Het digitale loket is geopend, zodat schippers niet meer hoeven te bellen."],
        Status.FULFILLED,
    ),
    (
        "begun on its way",
        LOKET,
        ["Voor het digitale loket voor schippers ligt een ontwerp gereed, dat sinds mei wordt beproefd."],
        Status.ONGOING,
    ),
    ("not come about", LOKET, ["Het digitale loket voor schippers is er niet gekomen."], Status.DROPPED),
    (
        "still not there",
        LOKET,
        ["Het digitale loket voor schippers is nog steeds niet geopend."],
        Status.POSTPONED,
    ),
    (
        "a second round puts off no first one",
        PONT,
        [promise("In mei 2027 volgt een tweede proef met een elektrische pont.")],
        Status.ONGOING,
    ),
    (
        "one word and no news",
        APP,
        ["Schippers klagen over de drukte."],
        Status.NOT_REPORTED,
    ),
    (
        "goes on",
        GIDS,
        ["De gesprekken met de brancheorganisatie over de handreiking lopen nog."],
        Status.ONGOING,
    ),
    (
        "an evaluation is reported by its noun",
        EVALUATIE,
        ["De tussenevaluatie van het vaarverbod is in mei 2026 verschenen."],
        Status.FULFILLED,
    ),
    (
        "that the thing was sent is no evaluation of it",
        EVALUATIE,
        ["Het vaarverbod is op 3 maart 2026 naar uw Kamer gestuurd."],
        Status.NOT_REPORTED,
    ),
    (
        "not on the day that was said",
        PONT,
        ["De proef met een elektrische pont is niet op 1 mei 2026 begonnen."],
        Status.POSTPONED,
    ),
    (
        "not yet in force",
        WEG,
        ["De sleepvergunning voor rondvaartboten is nog niet afgeschaft."],
        Status.POSTPONED,
    ),
    (
        "«niet eerder dan» puts off, and gives nothing up",
        INSPECTIE,
        ["Het onderzoek naar houten damwanden verschijnt niet eerder dan in maart 2027."],
        Status.POSTPONED,
    ),
    (
        "what its paragraph goes on with puts it off",
        INSPECTIE,
        block(
            "Het onderzoek naar houten damwanden is gegund.",
            "De metingen bleken lastig.",
            "Het rapport volgt niet in juni, maar in maart 2027.",
        ),
        Status.POSTPONED,
    ),
    (
        "and gives it up",
        LOKET,
        block(
            "De aanbesteding van het digitale loket voor schippers is in mei gestart.",
            "Niemand schreef in.",
            "Er komt daarom geen loket.",
        ),
        Status.DROPPED,
    ),
    (
        "longer than thought",
        LOKET,
        ["Het digitale loket voor schippers vraagt een langere voorbereiding dan gedacht."],
        Status.POSTPONED,
    ),
    (
        "what was promised not to be done, and was",
        promise("De liggelden voor woonboten zal ik niet verhogen.", extra={"negative": True}),
        ["De liggelden voor woonboten zijn in april 2026 verhoogd."],
        Status.DROPPED,
    ),
    (
        "a count of a kind of them",
        promise(
            "In 2027 volgen 1.200 beroepsschippers een cursus.",
            date(2027, 12, 31),
            amount=(1200, Unit.COUNT),
            figures=(("1.200", 1200, Unit.COUNT, "beroepsschippers"),),
        ),
        [Said("Tot nu volgden 310 schippers de cursus.", figures=(("310", 310, Unit.COUNT, "schippers"),))],
        Status.ONGOING,
    ),
    (
        "the promised number in all",
        TWINTIG,
        [
            Said(
                "De laatste zes binnenhavens zijn in mei uitgerust met walstroom, zodat er nu twintig zijn.",
                figures=(("zes", 6, Unit.COUNT, "binnenhavens"), ("twintig", 20, Unit.COUNT, None)),
            )
        ],
        Status.FULFILLED,
    ),
    (
        "«9 van de 60» of other things is no part of ten",
        TIEN,
        ["De tien binnenhavens zijn uitgerust met walstroom; in 9 van de 60 dorpen daar merkten mensen dat."],
        Status.FULFILLED,
    ),
    (
        "one of the places listed is given up",
        EILANDEN,
        block("Op Texel is het steunpunt voor zeilers geopend.", "Het steunpunt op Ameland gaat niet door."),
        Status.PARTLY,
    ),
    (
        "a goal said to be reached, with a figure beside it",
        promise("Ik streef ernaar dat in 2026 minder boten losslaan.", END_2026, kind=CommitmentKind.TARGET),
        [
            Said(
                "Het aantal boten dat losslaat is met 11% gedaald, waarmee het doel voor 2026 al is gehaald.",
                figures=(("11%", 11, Unit.PERCENT, None),),
            )
        ],
        Status.FULFILLED,
    ),
    (
        "letters come back to a target by its number",
        promise(
            "In 2027 moet 75% van de steigers veilig zijn.",
            date(2027, 12, 31),
            kind=CommitmentKind.TARGET,
            figures=(("75%", 75, Unit.PERCENT, None),),
        ),
        [Said("Aan de 75% van 2027 houd ik niet vast.", figures=(("75%", 75, Unit.PERCENT, None),))],
        Status.DROPPED,
    ),
    (
        "who gets it is not what is promised",
        promise("Particuliere schippers krijgen in 2026 een gids over lood.", END_2026),
        ["Schippers van veerponten vallen sinds dit jaar onder het toezicht op geluid."],
        Status.NOT_REPORTED,
    ),
    (
        "money that is being spent",
        promise(
            "Voor de kades is tot en met 2028 12 miljoen euro beschikbaar.",
            date(2028, 12, 31),
            amount=(12_000_000, Unit.EUR),
            figures=(("12 miljoen euro", 12_000_000, Unit.EUR, None),),
        ),
        [
            Said(
                "Van de 12 miljoen euro voor de kades is 3 miljoen euro besteed.",
                figures=(
                    ("12 miljoen euro", 12_000_000, Unit.EUR, None),
                    ("3 miljoen euro", 3_000_000, Unit.EUR, None),
                ),
            )
        ],
        Status.ONGOING,
    ),
    (
        "work on it answers a promise to inform, a point of concern does not",
        INFORM,
        ["Aan de brief over de veiligheid van steigers wordt nog gewerkt."],
        Status.ONGOING,
    ),
    (
        "part of a counted whole, the rest of which was late",
        TIEN,
        [
            Said(
                "Van de tien binnenhavens die walstroom zouden krijgen, hebben er in mei zeven een"
                " aansluiting gekregen; de andere drie waren niet op tijd gereed."
            )
        ],
        Status.PARTLY,
    ),
    (
        "not begun, and a new day in what follows",
        PONT,
        block(
            "De proef met een elektrische pont bij Schalkwijk is niet van start gegaan.",
            "De werf leverde te laat.",
            "Naar verwachting kan in mei 2027 alsnog worden begonnen.",
        ),
        Status.POSTPONED,
    ),
    (
        "cannot begin on its day, and what is reckoned with now",
        PONT,
        block(
            "De proef met een elektrische pont bij Schalkwijk kan niet voor de zomer ingaan.",
            "Ik ga nu uit van maart 2027.",
        ),
        Status.POSTPONED,
    ),
    (
        "put off by a split verb",
        PONT,
        ["De proef met de elektrische pont stel ik uit tot mei 2027."],
        Status.POSTPONED,
    ),
    (
        "otherwise than was announced, not done",
        promise("Nog in 2026 benoem ik een pontgezant voor de grote rivieren.", END_2026),
        ["Anders dan ik u schreef, heb ik geen pontgezant benoemd voor de grote rivieren."],
        Status.DROPPED,
    ),
    (
        "given up by a perfect with a modal verb",
        GIDS,
        ["De handreiking voor drijvende steigers heb ik moeten loslaten."],
        Status.DROPPED,
    ),
    (
        "some and the rest, in one sentence",
        TIEN,
        [Said("Zeven binnenhavens hebben walstroom gekregen; de andere drie krijgen die niet.")],
        Status.PARTLY,
    ),
    (
        "how often it is used so far is no part of it",
        LOKET,
        ["Het digitale loket voor schade aan kades is sinds 3 mei open en kreeg tot nu toe 410 meldingen."],
        Status.FULFILLED,
    ),
    (
        "all that were promised come later, told after those that are there",
        TIEN,
        [
            Said(
                "Walstroom is er nu in vier binnenhavens.",
                block=7,
                figures=(("vier", 4, Unit.COUNT, "binnenhavens"),),
            ),
            Said(
                "Alle tien zijn pas eind 2028 voorzien.", block=7, figures=(("tien", 10, Unit.COUNT, None),)
            ),
        ],
        Status.POSTPONED,
    ),
    (
        "a relative clause tells that it is done",
        GIDS,
        ["Dat blijkt uit de handreiking voor drijvende steigers, die op 3 mei is verschenen."],
        Status.FULFILLED,
    ),
    (
        "what must have happened",
        GIDS,
        ["De handreiking voor het onderhoud van drijvende steigers zal daaraan hebben bijgedragen."],
        Status.FULFILLED,
    ),
    (
        "a pilot is a start of what was promised for all",
        promise("Ik voer in 2026 een landelijk ligplaatspaspoort voor schippers in.", END_2026),
        ["De proef met het ligplaatspaspoort loopt sinds mei in Hoorn."],
        Status.ONGOING,
    ),
    (
        "in its place, in the sentence after it",
        LOKET,
        block(
            "Het digitale loket voor schade aan kades is niet als afzonderlijke voorziening gebouwd.",
            "In plaats daarvan kunnen schippers bij de havenmeester terecht.",
        ),
        Status.DROPPED,
    ),
    (
        "an aim that is moved",
        DOEL,
        ["Het streven dat alle provincies een meetnet voor verzakking hebben, verleg ik van 2030 naar 2033."],
        Status.POSTPONED,
    ),
    (
        "a target in the present, on its day",
        OVERAL,
        ["Iedere haven heeft nu een meldpunt voor losgeslagen boten."],
        Status.FULFILLED,
    ),
    ("called off", PONT, ["De proef met de elektrische pont bij Schalkwijk is afgelast."], Status.DROPPED),
    (
        "an aim that is let go",
        DOEL,
        ["Het doel van een meetnet voor verzakking in alle provincies laat ik los."],
        Status.DROPPED,
    ),
    (
        "an agreement is not abolished",
        promise("In 2026 sluit ik een convenant over liggeld.", END_2026),
        ["Het convenant over liggeld komt er niet."],
        Status.DROPPED,
    ),
    (
        "of so many so few, and time left",
        promise(
            "In alle havens hebben schippers uiterlijk eind 2028 een vaste contactpersoon.",
            date(2028, 12, 31),
            kind=CommitmentKind.ANNOUNCEMENT,
        ),
        ["In 18 van de 44 havens hebben schippers nu een vaste contactpersoon."],
        Status.ONGOING,
    ),
    (
        "of so many so few, on its day",
        TIEN,
        [Said("Van de tien binnenhavens, waarop was gerekend, hebben er zeven walstroom gekregen.")],
        Status.PARTLY,
    ),
    (
        "a quarter, and no celebration",
        PONT,
        [
            "De start van de proef met de elektrische pont bij Schalkwijk is voorzien in het vierde"
            " kwartaal van 2027."
        ],
        Status.POSTPONED,
    ),
    (
        "under way",
        GIDS,
        [
            "De voorbereiding van de handreiking voor drijvende steigers is in volle gang en 900 schippers"
            " hebben zich aangemeld."
        ],
        Status.ONGOING,
    ),
]


@pytest.mark.parametrize(("why", "said", "report", "status"), CASES, ids=[c[0] for c in CASES])
def test_status(why: str, said: Said, report: list[Said | str], status: Status) -> None:
    verdict = verdict_on(said, *report)
    assert verdict.status is status, verdict.why


def test_a_later_day_is_a_change_of_deadline_with_both_days() -> None:
    again = promise("Het onderzoek van de inspectie naar houten damwanden verschijnt in maart 2027.")
    change = verdict_on(INSPECTIE, again).change
    assert change is not None
    assert (change.what, change.before, change.after) == (ChangeWhat.DEADLINE, "2026-06-30", "2027-03-31")
    assert not change.stated  # a quiet one: only the dates show it


def test_a_correction_that_the_letter_states_is_told_apart_from_a_quiet_one() -> None:
    quiet = Said(
        "Voor het herstel van historische kades is 6 miljoen euro beschikbaar.",
        figures=(("6 miljoen euro", 6_000_000, Unit.EUR, None),),
    )
    stated = Said(
        "Voor het herstel van historische kades is 6 miljoen euro beschikbaar, minder dan aangekondigd.",
        figures=(("6 miljoen euro", 6_000_000, Unit.EUR, None),),
    )
    for report, says_so in ((quiet, False), (stated, True)):
        change = verdict_on(SUBSIDIE, report).change
        assert change is not None
        assert (change.what, change.before, change.after, change.stated) == (
            ChangeWhat.AMOUNT,
            "8000000",
            "6000000",
            says_so,
        )


def test_done_after_its_day_is_fulfilled_with_the_day_it_was_done() -> None:
    verdict = verdict_on(
        INSPECTIE, "De inspectie heeft het onderzoek naar houten damwanden in september 2026 afgerond."
    )
    assert verdict.change is not None
    assert (verdict.change.what, verdict.change.after) == (ChangeWhat.DEADLINE, "2026-09-30")


def test_a_settlement_by_name_is_stated_and_closes_the_promise() -> None:
    settles = Said(
        "Hiermee voldoe ik aan mijn toezegging van 14 november 2025 over de veiligheid van steigers.",
        settles=SettlementStatus.FULFILLED,
        promised_on=FIRST,
    )
    verdict = verdict_on(INFORM, settles)
    assert (verdict.status, verdict.certainty) == (Status.FULFILLED, Certainty.STATED)
    assert verdict.settlement_id is not None


def test_a_settlement_of_another_day_closes_nothing_here() -> None:
    settles = Said(
        "Hiermee voldoe ik aan mijn toezegging van 3 maart 2024 over de veiligheid van steigers.",
        settles=SettlementStatus.FULFILLED,
        promised_on=date(2024, 3, 3),
    )
    assert verdict_on(INFORM, settles).settlement_id is None


def test_silence_names_the_document_and_how_much_was_looked_through() -> None:
    verdict = verdict_on(LOKET)
    assert "tweede.pdf" in verdict.why and "12 november 2026" in verdict.why


def test_a_verdict_says_why_in_dutch() -> None:
    verdict = verdict_on(
        LOKET, "Het digitale loket voor het melden van schade aan kades is in april geopend."
    )
    assert "geopend" in verdict.why and "loket" in verdict.why


def test_done_since_a_month_after_the_deadline_is_a_change_of_deadline() -> None:
    change = verdict_on(
        INSPECTIE, "Sinds september is er een onderzoek van de inspectie naar houten damwanden."
    ).change
    assert change is not None
    assert (change.what, change.before, change.after) == (ChangeWhat.DEADLINE, "2026-06-30", "2026-09-30")


def test_so_many_of_the_whole_is_a_change_of_amount() -> None:
    change = verdict_on(
        TIEN, "Van de tien binnenhavens zijn er inmiddels zes uitgerust met walstroom."
    ).change
    assert change is not None
    assert (change.what, change.before, change.after) == (ChangeWhat.AMOUNT, "10", "6")


def test_other_words_for_what_is_counted_and_a_count_near_the_promised_one() -> None:
    report = Said(
        "In negen jachthavens is een kade uitgerust met walstroom.",
        figures=(("negen", 9, Unit.COUNT, "jachthavens"),),
    )
    assert verdict_on(TWINTIG, report).change is None  # nine is not near twenty
    report = Said(
        "In zestien jachthavens is een kade uitgerust met walstroom.",
        figures=(("zestien", 16, Unit.COUNT, "jachthavens"),),
    )
    change = verdict_on(TWINTIG, report).change
    assert change is not None
    assert (change.what, change.before, change.after) == (ChangeWhat.AMOUNT, "20", "16")


def test_what_is_today_is_not_promised() -> None:
    said = promise(
        "Ik vereenvoudig het toezicht op steigers, dat thans door vijf diensten wordt gedaan.",
        figures=(("vijf", 5, Unit.COUNT, "diensten"),),
    )
    report = Said(
        "Het toezicht op steigers wordt nu door twee diensten gedaan.",
        figures=(("twee", 2, Unit.COUNT, "diensten"),),
    )
    verdict = verdict_on(said, report)
    assert verdict.change is None and verdict.status is not Status.PARTLY


def test_the_last_ones_are_not_all_there_are() -> None:
    report = Said(
        "Ook in de laatste drie binnenhavens is walstroom aangelegd.",
        figures=(("drie", 3, Unit.COUNT, "binnenhavens"),),
    )
    assert verdict_on(TIEN, report).status is Status.FULFILLED


def test_a_promise_that_points_back_is_looked_for_in_the_words_it_points_at() -> None:
    first = letter(
        FIRST,
        [
            *BEFORE,
            Said("De sanering van de werfkelders is in twaalf steden begonnen.", block=7),
            promise("In 2026 moet dat in alle steden klaar zijn.", END_2026, block=7),
        ],
        name="eerste",
    )
    second = letter(SECOND, [*AROUND, "De werfkelders zijn in alle steden gesaneerd."], name="tweede")
    (verdict,) = [v for v in link([first, second]).verdicts if v.reported_in == second.document_id]
    assert verdict.status is Status.FULFILLED, verdict.why


def test_only_for_some_is_a_change_of_scope() -> None:
    report = "De app voor schippers is in gebruik, zij het alleen voor de beroepsvaart."
    verdict = verdict_on(APP, report)
    assert verdict.status is Status.PARTLY
    assert verdict.change is not None and verdict.change.what is ChangeWhat.SCOPE


def test_a_motion_is_known_by_its_mover() -> None:
    said = promise(
        "Aan de motie-Bakker over kabels onder het water geef ik gevolg met een verkenning.", END_2026
    )
    settles = Said("Hiermee is de motie-Bakker afgedaan.", settles=SettlementStatus.FULFILLED)
    other = Said("Hiermee is de motie-Visser afgedaan.", settles=SettlementStatus.FULFILLED)
    assert verdict_on(said, settles).settlement_id is not None
    assert verdict_on(said, other).settlement_id is None


def test_a_cell_that_is_only_a_date_reports_nothing() -> None:
    cells = [
        Said(text, cell=Cell(table=0, row=0, column=column, row_head="Digitaal loket voor schippers"))
        for column, text in ((1, "Voor de zomer van 2026"), (2, "Geopend op 3 maart 2026"))
    ]
    verdict = verdict_on(LOKET, *cells)
    assert verdict.status is Status.FULFILLED and "geopend" in verdict.why


def test_an_amount_laid_beside_the_old_one_is_a_change() -> None:
    report = Said(
        "Het geld voor het herstel van historische kades, 8 miljoen euro, is verlaagd tot 6 miljoen euro.",
        figures=(
            ("8 miljoen euro", 8_000_000, Unit.EUR, None),
            ("6 miljoen euro", 6_000_000, Unit.EUR, None),
        ),
    )
    change = verdict_on(SUBSIDIE, report).change
    assert change is not None
    assert (change.before, change.after, change.stated) == ("8000000", "6000000", True)


def test_a_promise_to_report_that_names_no_subject_is_kept_by_the_next_report() -> None:
    again = promise("In juni 2026 rapporteer ik opnieuw.", date(2026, 6, 30), kind=CommitmentKind.TOEZEGGING)
    verdict = verdict_on(again, "Dit is de tweede voortgangsrapportage over de kades.")
    assert verdict.status is Status.FULFILLED
    assert verdict.change is not None
    assert verdict.change.after == SECOND.isoformat()


def row(number: int, head: str, *cells: str) -> list[Said]:
    """A row of a table «Mijlpaal | Stand»: its head, and the sentences of the cell beside it."""
    return [
        Said(head, cell=Cell(table=1, row=number, column=0, column_head="Mijlpaal")),
        *(
            Said(text, cell=Cell(table=1, row=number, column=1, column_head="Stand", row_head=head))
            for text in cells
        ),
    ]


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("In mei geopend in Hoorn en Delfzijl", Status.FULFILLED),
        ("Vervallen.", Status.DROPPED),
        ("Uitgesteld.", Status.POSTPONED),
    ],
)
def test_a_cell_speaks_of_the_head_of_its_row(cell: str, status: Status) -> None:
    verdict = verdict_on(LOKET, *row(1, "Digitaal loket voor schippers", cell), *row(2, "Meetnet", "Loopt."))
    assert verdict.status is status, verdict.why


def test_a_count_that_grows_and_has_time_left_is_no_part() -> None:
    later = promise(
        "In 2028 zijn veertig binnenhavens uitgerust met walstroom.",
        date(2028, 12, 31),
        amount=(40, Unit.COUNT),
        figures=(("veertig", 40, Unit.COUNT, "binnenhavens"),),
    )
    report = Said(
        "Inmiddels zijn zes binnenhavens uitgerust met walstroom.",
        figures=(("zes", 6, Unit.COUNT, "binnenhavens"),),
    )
    assert status_of(later, report) is Status.ONGOING


def test_a_target_that_is_passed_is_reached() -> None:
    target = promise(
        "Het streven is dat in 2026 dertig binnenhavens walstroom hebben.",
        END_2026,
        kind=CommitmentKind.TARGET,
        amount=(30, Unit.COUNT),
        figures=(("dertig", 30, Unit.COUNT, "binnenhavens"),),
    )
    report = Said(
        "Inmiddels hebben 34 binnenhavens walstroom.", figures=(("34", 34, Unit.COUNT, "binnenhavens"),)
    )
    assert status_of(target, report) is Status.FULFILLED


def test_another_purpose_is_a_quiet_change_of_scope() -> None:
    given = promise(
        "Ik verleen de schippersbond een subsidie voor steigers, zodat hij kan groeien.", END_2026
    )
    report = "Ik heb de schippersbond een subsidie verleend om steigers in Friesland te schilderen."
    change = verdict_on(given, report).change
    assert change is not None
    assert (change.what, change.before, change.stated) == (ChangeWhat.SCOPE, "hij kan groeien", False)
    same = "Ik heb de schippersbond een subsidie voor steigers verleend, zodat de bond kan groeien."
    assert verdict_on(given, same).change is None


def test_a_row_that_is_headed_in_other_words_than_its_first_cell_is_read() -> None:
    head = Said(
        "Digitaal schippersloket aan zee", cell=Cell(table=1, row=1, column=0, column_head="Mijlpaal")
    )
    cell = Cell(table=1, row=1, column=1, column_head="Stand", row_head="Loket voor schippers")
    assert status_of(LOKET, head, Said("In mei geopend in Hoorn", cell=cell)) is Status.FULFILLED


def test_what_was_given_up_names_what_comes_instead_beside_it() -> None:
    change = verdict_on(
        APP, *block("De app voor schippers gaat niet door.", "Zij zien meer in een gids op papier.")
    ).change
    assert change is not None
    assert change.what is ChangeWhat.SCOPE


def test_a_target_told_again_with_another_value_has_moved() -> None:
    goal = promise(
        "In 2027 moet 75% van de steigers veilig zijn.",
        date(2027, 12, 31),
        kind=CommitmentKind.TARGET,
        figures=(("75%", 75, Unit.PERCENT, "steigers"),),
    )
    now = Said("Nu is 58% van de steigers veilig.", block=7, figures=(("58%", 58, Unit.PERCENT, "steigers"),))
    later = Said("In 2027 moet dat 70% zijn.", block=7, figures=(("70%", 70, Unit.PERCENT, None),))
    verdict = verdict_on(goal, now, later)
    assert verdict.status is Status.ONGOING and verdict.change is not None
    assert (verdict.change.what, verdict.change.before, verdict.change.after) == (
        ChangeWhat.AMOUNT,
        "75",
        "70",
    )


def test_the_new_amount_laid_beside_the_old() -> None:
    change = verdict_on(
        TWINTIG,
        Said(
            "Er zijn 12 havens uitgerust met walstroom, minder dan de twintig waarop was gerekend.",
            figures=(("12", 12, Unit.COUNT, "havens"), ("minder dan de twintig", 20, Unit.COUNT, None)),
        ),
    ).change
    assert change is not None
    assert (change.before, change.after) == ("20", "12")


def test_in_a_table_only_the_column_that_reports_is_a_report() -> None:
    def cell(text: str, column: int, head: str) -> Said:
        row_head = "Walstroom binnenhavens" if column else None
        place = Cell(table=0, row=0, column=column, column_head=head, row_head=row_head)
        return Said(text, cell=place)

    row = [
        cell("Walstroom binnenhavens", 0, "Onderwerp"),
        cell("Tien havens in 2026", 1, "Voorgenomen"),
        cell("Zes aangesloten", 2, "Stand van zaken"),
    ]
    first = letter(FIRST, [*BEFORE, TIEN], name="eerste")
    second = letter(SECOND, [*AROUND, *row], name="tweede")
    quotes = [e.quote for e in link([first, second]).evidence if e.document_id == second.document_id]
    assert quotes == ["Zes aangesloten"]


def test_what_begins_when_a_promise_is_over_puts_it_off_no_further() -> None:
    verdict = verdict_on(
        promise("De werkgroep Houten Boten laat ik in 2026 doorgaan.", END_2026),
        *block(
            "De werkgroep Houten Boten telt nu twaalf schippers.",
            "Haar taken gaan per 1 januari 2027 over naar een stichting.",
        ),
    )
    assert verdict.status is not Status.POSTPONED, verdict.why
