"""A named document or register entry: Kamerstuk, Handelingen, Aanhangsel, toezegging, kenmerk."""

from .finding import Finding


class Reference(Finding):
    """«Kamerstuk 29 538, nr. 355»: canonical «kst-29538-355»."""

    canonical: str
    kind: str  # kamerstuk, handelingen, aanhangsel, toezegging, document
