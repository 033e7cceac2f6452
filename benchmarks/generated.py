"""As many letters as wanted: the sample letters' layouts and grammar, other subjects, figures and years.

Each programme is a series of four letters, a year apart, with a name, things and places of its own. The same
number and seed give the same bytes.
"""

import random
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from samples.layouts import letterhead
from samples.words import Letter, printings

_FIRST = (
    "water school zorg spoor woon jeugd bos veen haven markt kust polder erfgoed lucht fiets dorp wijk sport "
    "bodem geluid natuur pacht stroom warmte voedsel bijen hengel kunst museum toneel muziek tuin"
).split()
_MIDDLE = (
    "beheers advies aanvraag bestuurs bouw controle diensten gebruiks gegevens hulp informatie inkomens "
    "jaar keuzes klachten leden lokalen model netwerk onderhouds opvang personeels prijs reken rijks "
    "schade taken toelatings uitvoer vak verkeers vernieuwings voorraad wacht zaken"
).split()
_SECOND = (
    "loket fonds plan toets kaart norm raad dienst gids meting proef bank team huis regeling atlas beurs "
    "kamer kring lijn monitor paspoort peiling register route station tafel visie wacht zone"
).split()
_SAMPLE_WORDS = (
    "bruggen sluizen kades kademuren sluisdeuren schippers gemeenten provincies vaarwegen ligplaatsen "
    "monteurs opleiding handreiking subsidieregeling taskforce kadekaart kadeakkoord bedientijden "
    "beroepsvaart binnensteden binnenvaart binnenvaartschip boekingssysteem bruggenfonds bruggenregister "
    "doorvaarthoogte hoofdvaarwegennet ingenieurs ingenieursbureaus kenniscentrum leerlingen levensduur "
    "normcommissie onderhoudsmonteurs pleziervaart proefvakken regioadviseurs schippersverenigingen "
    "sluismonteur spreekuur stremmingen studenten vaarloket vaarroutes vaarseizoen vaarwegbeheerders "
    "vakmanschap vakmensen veerdiensten wachttijd wachttijden walstroom waterkwaliteit waterschappen "
    "werkgevers ambtsvoorganger arbeidsmarktverkenning bediening begroting belangstelling bereikbaarheid "
    "berekening bezoekers hoofdlijnen hoofdpunten infrastructuur inspectierapport kunststof noodvoorraad "
    "onderzoek overtuiging overzicht paragraaf prioriteiten resultaten samenwerking schatting studiejaar "
    "totaalbedrag uitbreiding uitkomsten veiligheid verdubbeling verkenning vertraging vervanging "
    "voortgangsrapportage vooruitblik wetgeving wetsvoorstel waddeneilanden"
).split()
"""What the samples are about: another programme is about other things, and says the same of them."""
_SAMPLE_PLACES = "Fryslân Groningen Lemmer Delfzijl Kampen Zierikzee Delft Belgische Duitse".split()
_PLACES = (
    "Almelo Ameland Arnhem Assen Boxtel Breda Brielle Bussum Coevorden Culemborg Deventer Doetinchem "
    "Drachten Edam Elburg Emmen Enkhuizen Ermelo Geleen Gennep Goes Gorinchem Gouda Haarlem Harlingen "
    "Hasselt Hattem Heerlen Helmond Hengelo Hilversum Hoorn Hulst Katwijk Leerdam Leiden Lisse Lochem "
    "Meppel Middelburg Nijkerk Oss Purmerend Raalte Ravenstein Roermond Schagen Schiedam Sneek Terneuzen "
    "Tholen Tiel Urk Veere Venlo Vlaardingen Vlieland Weert Winschoten Woerden Zaltbommel Zeist Zutphen "
    "Zwolle"
).split()

_FIRST_YEAR = 2008
_SERIES = 4


def generate(folder: Path, count: int, *, seed: int = 1) -> Iterator[Path]:
    """Write ``count`` letters, a folder for each hundred programmes."""
    sources = [p.letter for p in printings() if p.layout == "letterhead"]
    bodies = ["\n\n".join(_paragraphs(letter)) for letter in sources]
    for number in range(count):
        programme, step = divmod(number, _SERIES)
        path = folder / f"{programme // 100:03d}" / f"brief-{number:07d}.pdf"
        path.parent.mkdir(parents=True, exist_ok=True)
        letter = _letter(sources[step % len(sources)], bodies, programme, step, seed)
        path.write_bytes(letterhead.set_letter(letter))
        yield path


def _paragraphs(letter: Letter) -> list[str]:
    """The running text of a sample, a string a paragraph; lists and boxes are left to the samples."""
    return [text for text in letter.text() if len(text) > 80]


def _letter(source: Letter, bodies: list[str], programme: int, step: int, seed: int) -> Letter:
    from samples.markup import blocks_of

    whole = random.Random(f"{seed} {programme}")
    own = random.Random(f"{seed} {programme} {step}")

    def compound() -> str:
        # three parts: of those of two parts, letters on two subjects of one ministry would share too many
        return whole.choice(_FIRST) + whole.choice(_MIDDLE) + whole.choice(_SECOND)

    swap = {word: compound() for word in _SAMPLE_WORDS}
    swap |= {word: whole.choice(_PLACES) for word in _SAMPLE_PLACES}
    day = date(_FIRST_YEAR + programme % 14 + step, own.randint(1, 12), own.randint(1, 28))
    paragraphs = bodies[step % len(bodies)].split("\n\n")
    chosen = [p for p in paragraphs if own.random() < 0.6] or paragraphs[:3]
    name = f"{compound().capitalize()} {compound().capitalize()}"
    shift = day.year - source.facts["date"].year

    def other(text: str) -> str:
        text = re.sub(r"\b20[12]\d\b", lambda m: str(int(m[0]) + shift), text)
        text = re.sub(r"\b[1-9]\d{1,2}\b(?!\.)", lambda m: str(own.randint(11, 999)), text)
        for word, new in swap.items():
            text = re.sub(rf"\b{word}\b", new, text, flags=re.IGNORECASE)
        return text.replace("Vaarwegen Vooruit", name).replace("29 999", f"{30000 + programme}")

    reference = f"IENW/BSK-{day.year}/{100000 + 4 * programme + step}"
    facts = source.facts | {
        "date": day,
        "subject": f"Voortgang programma {name}",
        "side": [["Kenmerk", reference]],
        "side_later": [["Kenmerk", reference]],
    }
    return Letter(facts, blocks_of("\n\n".join(other(p) for p in chosen)))
