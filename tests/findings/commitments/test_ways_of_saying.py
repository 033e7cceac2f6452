"""The same promise as other ministries word it, each case with its reason; a letter of 10 March 2025."""

import pytest

from .build import commitments, letter_of

# Expected: kind, strength, actor type, last day of the deadline.
SAID = [
    ("Doel is dat in 2028 4.000 woningen van het gas zijn.", "target intended government 2028-12-31", "noun"),
    (
        "Uitgangspunt blijft dat iedere loods eind 2026 is bijgeschoold.",
        "target firm government 2026-12-31",
        "a principle with a day is a goal",
    ),
    (
        "Ik stel mij ten doel het aantal aanvaringen in 2027 te halveren.",
        "target firm government 2027-12-31",
        "set as a goal",
    ),
    (
        "Het streefcijfer van 20 procent voor 2030 blijft gehandhaafd.",
        "target intended government 2030-12-31",
        "a goal that is kept",
    ),
    ("Ik ga nu uit van oplevering eind 2027.", "intention intended government 2027-12-31", "reckoned with"),
    (
        "Ik reken erop dat het portaal in het eerste kwartaal van 2026 opengaat.",
        "intention intended government 2026-03-31",
        "reckoned with, an event",
    ),
    (
        "De evaluatie van de wet blijft voorzien voor 2026.",
        "intention intended government 2026-12-31",
        "still planned",
    ),
    (
        "De evaluatie van de wet vindt zoals gepland in 2026 plaats.",
        "intention firm government 2026-12-31",
        "«zoals gepland» stands inside the clause",
    ),
    (
        "Het Rode Kruis breidt de noodopvang uit met 300 bedden.",
        "announcement firm third_party -",
        "grows by so many",
    ),
    (
        "TNO ontwikkelt op mijn verzoek een meetmethode voor trillingen.",
        "announcement firm third_party -",
        "asked for by the minister",
    ),
    ("Huisartsen worden daarom ondersteund bij de diagnose.", "intention firm government -", "as a measure"),
    ("Met Twente wordt een proef gehouden met drones.", "intention firm government -", "a trial is held"),
    ("Voor verpleegkundigen komt een leidraad beschikbaar.", "intention firm government -", "something new"),
    (
        "Per 1 juli 2025 houdt de ILT toezicht op de binnenvaart.",
        "intention firm government 2025-07-01",
        "a new task",
    ),
    (
        "De levering liep vertraging op, waardoor de boot pas in 2027 in de vaart komt.",
        "intention firm government 2027-12-31",
        "told in what follows from the delay",
    ),
    (
        "Voor andere schepen, waaronder sleepboten, wordt dit in mei 2025 mogelijk.",
        "intention firm government 2025-05-31",
        "«waaronder» holds no verb",
    ),
    (
        "Er wordt een register van steigers ingericht, dat medio 2026 operationeel is.",
        "intention firm government 2026-08-31",
        "when what is made works",
    ),
    (
        "De tweede voortgangsbrief is voorzien voor het tweede kwartaal van 2026.",
        "toezegging intended government 2026-06-30",
        "parliament gets it",
    ),
    (
        "Een doorlichting door een extern bureau is gepland voor 2026.",
        "intention intended government 2026-12-31",
        "who does the work is not who promises it",
    ),
    (
        "Ik zorg ervoor dat in 2026 elke school een conciërge heeft.",
        "target firm government 2026-12-31",
        "a state by a day",
    ),
]


@pytest.mark.parametrize(("sentence", "expected", "reason"), SAID)
def test_a_promise_is_heard_in_other_words(sentence: str, expected: str, reason: str) -> None:
    found = commitments(letter_of(sentence))
    told = [f"{c.kind} {c.strength} {c.actor_type} {c.deadline_end or '-'}" for c in found]
    assert told == [expected], reason


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Met deze brief kom ik mijn toezegging na om u ieder jaar te berichten.", "settled"),
        ("Ik kies daarom voor overtuigen.", "a manner, no deed"),
        ("Daarover wil ik helder zijn.", "said by saying it"),
        ("De rechter zal hierover het laatste woord moeten spreken.", "what others ought to do"),
        ("In de vorige brief stond 141; dat had 137 moeten zijn.", "a number set right"),
        ("Mijn ambtsvoorganger heeft toegezegd dat ieder jaar in november te doen.", "an older promise"),
        ("Deze brief bereikt u enkele dagen later dan gebruikelijk.", "the letter itself"),
        ("Hieronder kunt u het volgende tegemoetzien:", "it only opens a list"),
        ("Schippers worden vaak geholpen bij het aanvragen van een keuring.", "how things go"),
        ("Er komt steeds meer informatie beschikbaar.", "how things go"),
        ("De Stichting Leergeld ondersteunt gezinnen met 40 vrijwilligers.", "its work, no growth"),
        ("Ik ga uit van een verbruik van 3.000 kilowattuur.", "a reckoning, no day"),
    ],
)
def test_what_only_sounds_like_one(sentence: str, reason: str) -> None:
    assert commitments(letter_of(sentence)) == [], reason


def test_a_condition_does_not_take_the_day_of_the_sentence_before() -> None:
    found = commitments(letter_of("In 2026 begint een proef. Als deze proef slaagt, breid ik haar uit."))
    assert found[-1].deadline_end is None
