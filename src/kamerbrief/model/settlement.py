"""A statement that an earlier promise, named as such, is met, partly met, pending or dropped."""

from datetime import date
from enum import StrEnum

from .finding import Finding


class SettlementStatus(StrEnum):
    FULFILLED = "fulfilled"
    PARTLY = "partly"
    PENDING = "pending"
    DROPPED = "dropped"


class Settlement(Finding):
    """«Hiermee geef ik gevolg aan mijn toezegging van 8 april 2022»; ``text`` is the sentence or item."""

    status: SettlementStatus
    promised_on: date | None = None
    refers_to: tuple[str, ...] = ()  # canonical: «kst-29538-355», «TZ202309-010», «motie …»
    nature: str | None = None  # toezegging, motie, amendement
