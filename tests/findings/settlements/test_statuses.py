"""What became of the promise, on what day it was made, what names it; the letter is of 13 December 2024."""

from datetime import date

import pytest

from kamerbrief.model.layout import BlockKind, Voice

CASES = [
    # fulfilled
    (
        "Met deze brief doe ik mijn toezegging gestand om de Kamer te berichten over de veerdiensten.",
        "fulfilled",
    ),
    ("Hiermee is de motie van het lid De Vries (Kamerstuk 31 293, nr. 655) uitgevoerd.", "fulfilled"),
    ("Ik beschouw deze motie daarmee als uitgevoerd.", "fulfilled"),
    ("Daarmee beschouw ik de toezegging als afgedaan.", "fulfilled"),
    ("Met de opening van het loket is aan de motie voldaan.", "fulfilled"),
    ("Zoals ik uw Kamer heb toegezegd, heb ik met de reders gesproken over de winterdienst.", "fulfilled"),
    ("Zoals eerder aan uw Kamer toegezegd bied ik u hierbij de routekaart aan.", "fulfilled"),
    ("In lijn met mijn toezegging aan het lid Yilmaz is het tarief bevroren.", "fulfilled"),
    ("Conform de motie-Yilmaz c.s. zijn de wachtgelden verhoogd.", "fulfilled"),
    (
        "Tijdens het debat van 12 maart 2024 heb ik toegezegd terug te komen, wat ik met deze brief doe.",
        "fulfilled",
    ),
    (
        "Met de brief van 3 mei 2024 is uw Kamer geïnformeerd, conform de toezegging van 4 april 2024.",
        "fulfilled",
    ),
    (
        "De toezegging om het Waddenveer te onderzoeken is ingelost met het rapport dat u in juni ontving.",
        "fulfilled",
    ),
    ("Ook de door mijn ambtsvoorganger toegezegde kaart treft u bijgaand aan.", "fulfilled"),
    ("Hiermee kom ik mijn toezegging aan uw Kamer na om gemeenten niet extra te belasten.", "fulfilled"),
    (
        "Bij dezen voldoe ik aan de toezegging dat ik uw Kamer nader zal informeren over de sluiswachters.",
        "fulfilled",
    ),
    (
        "Aan de toezegging dat ik de Kamer zal berichten over het baggerdepot, heb ik in mei voldaan.",
        "fulfilled",
    ),
    (
        "De motie, waarin de regering wordt verzocht een tweede veer te onderzoeken, is hiermee uitgevoerd.",
        "fulfilled",
    ),
    ("Met het toesturen van deze nota doet u uw toezegging aan de Kamer gestand.", "fulfilled"),
    ("Ter invulling van het amendement-De Vries is € 3 miljoen aan de veerdiensten toegekend.", "fulfilled"),
    ("Met deze brief geef ik invulling aan de motie-De Vries om de tarieven niet te verhogen.", "fulfilled"),
    # partly
    (
        "Met deze brief voldoe ik deels aan de toezegging; de rest volgt in het voorjaar van 2025.",
        "partly",
    ),
    ("Hiermee geef ik een eerste invulling aan de motie over de kustwacht.", "partly"),
    ("De motie-Yilmaz is gedeeltelijk uitgevoerd.", "partly"),
    ("Aan de toezegging is nog niet volledig voldaan.", "partly"),
    ("Ten dele kom ik hiermee de toezegging na.", "partly"),
    # pending
    ("Aan deze toezegging zal ik in het voorjaar van 2025 voldoen.", "pending"),
    ("Zoals toegezegd zal ik uw Kamer in het voorjaar van 2025 informeren.", "pending"),
    ("De toegezegde evaluatie ontvangt uw Kamer in het voorjaar van 2025.", "pending"),
    ("Helaas is het niet gelukt u, zoals toegezegd, voor het zomerreces te informeren.", "pending"),
    ("Ik kan niet binnen de toegezegde termijn aan de toezegging voldoen.", "pending"),
    ("De uitvoering van de motie-De Vries loopt vertraging op.", "pending"),
    ("Aan de uitvoering van de motie wordt gewerkt.", "pending"),
    ("De motie over sluiswachters wordt betrokken bij de herziening van de wet.", "pending"),
    ("Deze toezegging staat nog open.", "pending"),
    ("De toezegging over de vaargeul heb ik nog niet kunnen nakomen.", "pending"),
    (
        "Een kaart heb ik in het debat van 12 maart 2024 toegezegd; die termijn heb ik niet gehaald, doordat "
        "de meting langer duurde.",
        "pending",
    ),
    # dropped
    ("De toezegging over een derde sluis komt te vervallen, omdat er een beschikbaar is.", "dropped"),
    ("Van de uitvoering van de motie-Yilmaz zie ik daarom af.", "dropped"),
    ("Het blijkt niet mogelijk een derde veer in te zetten, zoals ik uw Kamer had toegezegd.", "dropped"),
    ("De motie-Yilmaz zal ik niet uitvoeren.", "dropped"),
    ("Ik geef geen gevolg aan de motie-De Vries.", "dropped"),
    ("De toezegging is door de nieuwe wet achterhaald.", "dropped"),
    ("Van de toegezegde proef heb ik afgezien.", "dropped"),
    ("Aan deze motie kan ik geen uitvoering geven.", "dropped"),
]

NONE = [
    ("Ik zeg u toe dat uw Kamer in mei een brief ontvangt.", "a fresh promise"),
    (
        "Hierbij doe ik uw Kamer de toezegging dat ik de tarieven laat onderzoeken.",
        "a fresh promise, as a noun",
    ),
    ("Ik kan toezeggen dat de veren blijven varen.", "a fresh promise, as an infinitive"),
    ("De motie verzoekt de regering om de sluizen te vernieuwen.", "only what the motion asks"),
    ("In de motie-De Vries wordt de regering verzocht haar toezegging na te komen.", "asked in the passive"),
    ("De leden van de fractie vragen wanneer de motie-Yilmaz wordt uitgevoerd.", "members ask"),
    ("Kan de minister aangeven of aan de toezegging is voldaan?", "a question"),
    ("De motie-De Vries is op 3 juni 2024 door uw Kamer aangenomen.", "the vote on a motion"),
    ("De motie heb ik oordeel Kamer gegeven.", "an opinion on a motion"),
    ("De provincie heeft toegezegd € 3 miljoen bij te dragen.", "somebody else's promise"),
    ("De toegezegde middelen zijn aan de reders overgemaakt.", "a promise of money"),
    ("De motie van de gemeenteraad is uitgevoerd.", "a motion of another body"),
    ("De gemeenten voldoen inmiddels aan de norm.", "no promise at all"),
    ("Met deze brief informeer ik u over de stand van de veerdiensten.", "no promise named"),
    ("Deze bijlage toont wat er van eerdere toezeggingen is geworden.", "no promise in particular"),
    ("Het motief van de dader is bekend.", "another word"),
]


@pytest.mark.parametrize(("text", "status"), CASES, ids=[c[0][:50] for c in CASES])
def test_status(settle, text, status):
    settled, _ = settle(text)
    assert [s.status for s in settled] == [status]
    assert settled[0].text == text


@pytest.mark.parametrize(("text", "reason"), NONE, ids=[c[1] for c in NONE])
def test_settles_nothing(settle, text, reason):
    settled, _ = settle(text)
    assert settled == (), reason


DAYS = [
    ("Hiermee geef ik gevolg aan mijn toezegging van 8 mei 2024.", date(2024, 5, 8)),
    ("Ik bericht u thans – conform mijn toezegging op 8 mei 2024 – over de sluis.", date(2024, 5, 8)),
    (
        "Zoals toegezegd tijdens het commissiedebat Scheepvaart van 12 maart 2024 stuur ik u de kaart.",
        date(2024, 3, 12),
    ),
    ("Met mijn brief van 3 juni 2024 heb ik voldaan aan de toezegging van 4 april 2024.", date(2024, 4, 4)),
    (
        "In het debat van 12 maart 2024 heb ik toegezegd de kaart te sturen, die u hierbij ontvangt.",
        date(2024, 3, 12),
    ),
    ("De op 12 maart 2024 toegezegde kaart treft u hierbij aan.", date(2024, 3, 12)),
    ("Met mijn brief van 3 juni 2024 is de toezegging afgedaan.", None),
    ("Hiermee is de toezegging over de storm van 3 januari 2024 afgedaan.", None),
    ("Aan de toezegging zal ik op 3 juni 2025 voldoen.", None),
    ("Hiermee is de motie-De Vries van 14 november 2023 uitgevoerd.", date(2023, 11, 14)),
]


@pytest.mark.parametrize(("text", "day"), DAYS, ids=[c[0][:50] for c in DAYS])
def test_the_day_of_the_promise(settle, text, day):
    settled, _ = settle(text)
    assert [s.promised_on for s in settled] == [day]


NAMES = [
    (
        "Hiermee is de motie van het lid De Vries (Kamerstuk 31 293, nr. 655) uitgevoerd.",
        "motie",
        ("kst-31293-655",),
    ),
    ("Hiermee is de motie-Van der Berg c.s. uitgevoerd.", "motie", ("motie Van der Berg c.s.",)),
    ("Met deze brief doe ik toezegging TZ202309-010 af.", "toezegging", ("TZ202309-010",)),
    (
        "Hiermee voldoe ik aan mijn toezegging (Handelingen II 2022/23, nr. 33, item 5).",
        "toezegging",
        ("h-tk-20222023-33-5",),
    ),
    ("Met mijn brief (Kamerstuk 31 293, nr. 700) is aan de toezegging voldaan.", "toezegging", ()),
    ("Aan het amendement-Yilmaz is uitvoering gegeven.", "amendement", ("amendement Yilmaz",)),
]


@pytest.mark.parametrize(("text", "nature", "names"), NAMES, ids=[c[0][:50] for c in NAMES])
def test_what_names_the_promise(settle, text, nature, names):
    settled, _ = settle(text)
    assert [(s.nature, s.refers_to) for s in settled] == [(nature, names)]


def test_a_toezegging_and_a_motion_in_one_sentence_are_two(settle):
    text = "Hiermee voldoe ik aan mijn toezegging en beschouw ik de motie-De Vries als afgedaan."
    settled, _ = settle(text)
    assert {s.nature for s in settled} == {"toezegging", "motie"}
    assert len({s.id for s in settled}) == 2


def test_an_item_of_two_sentences_is_quoted_whole(settle):
    text = "U heeft toegezegd de kaart te sturen. Met deze brief voldoet u aan deze toezegging."
    settled, doubts = settle(text, kind=BlockKind.LIST_ITEM)
    assert [(s.text, s.status) for s in settled] == [(text, "fulfilled")]
    assert doubts == ()


def test_in_a_paragraph_the_sentence_that_settles_is_quoted(settle):
    first = "In mei heb ik uw Kamer toegezegd de kaart te sturen."
    second = "Met deze brief voldoe ik aan die toezegging."
    settled, doubts = settle(f"{first} {second} Het weer is goed.")
    assert [s.text for s in settled] == [second]
    assert doubts == ()


def test_a_sentence_that_only_points_back_is_quoted_with_what_it_points_at(settle):
    text = "In mei heb ik uw Kamer toegezegd de kaart te sturen. Daaraan geef ik met deze brief gevolg."
    settled, _ = settle(text)
    assert [(s.text, s.status, s.nature) for s in settled] == [(text, "fulfilled", "toezegging")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Aan het lid Yilmaz is toegezegd de Kamer te berichten. Dit kost meer tijd dan gedacht.", "pending"),
        ("U heeft toegezegd een evaluatie te sturen. De evaluatie loopt vertraging op.", "pending"),
        ("Ik heb de Kamer een proef toegezegd. Daar zie ik van af.", "dropped"),
    ],
)
def test_the_second_sentence_tells_of_the_promise_in_the_first(settle, text, status):
    settled, _ = settle(text)
    assert [(s.text, s.status) for s in settled] == [(text, status)]


def test_a_promise_named_without_its_outcome_is_a_doubt_not_a_guess(settle):
    settled, doubts = settle("In mei heb ik uw Kamer toegezegd de kaart te sturen. Het weer is goed.")
    assert settled == ()
    assert [(d.code, d.quote) for d in doubts] == [
        ("settlement_unclear", "In mei heb ik uw Kamer toegezegd de kaart te sturen.")
    ]


def test_a_members_question_is_never_a_settlement(settle):
    text = "Hiermee is de motie-De Vries uitgevoerd."
    assert settle(text, voice=Voice.QUESTION) == ((), ())
    assert len(settle(text, voice=Voice.ANSWER)[0]) == 1


@pytest.mark.parametrize(
    "unit", ["toezegging nog niet ", "motie om ", "voldoe aan ", "zeg motie ", "zoals toegezegd, is "]
)
def test_hostile_text_takes_linear_time(settle, unit):
    """Were any phrase quadratic, this would take hours."""
    settle(unit * 3_000)
