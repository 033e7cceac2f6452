"""The one error of this stage, and the words for it."""


class Unreadable(Exception):
    """The file can't be read as a PDF. The message is Dutch, for staff: what is wrong and what to do."""


EMPTY = "Dit bestand is leeg (0 bytes). Haal de brief opnieuw op en zet die op dezelfde plek."
NO_PDF = (
    "Dit bestand is geen PDF, ook al heet het misschien zo. "
    "Open het in het programma waarmee het is gemaakt en sla het op als PDF."
)
BROKEN = "Deze PDF is beschadigd en kan niet worden geopend. Vraag de afzender om een nieuwe kopie."
LOCKED = (
    "Deze PDF is met een wachtwoord beveiligd. "
    "Open hem met het wachtwoord, sla hem zonder beveiliging op en zet die kopie op dezelfde plek."
)
NO_PAGES = "Deze PDF heeft geen bladzijden. Vraag de afzender om een nieuwe kopie."


def too_many_pages(pages: int, limit: int) -> str:
    return (
        f"Deze PDF heeft {pages} bladzijden; meer dan {limit} worden niet gelezen. "
        "Splits het bestand en zet de delen apart in de map."
    )
