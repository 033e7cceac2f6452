"""The sets of test letters, in the order in which they were written."""

FOLDERS = {
    "first": "dev",
    "second": "heldout",
    "third": "fresh",
    "fourth": "fourth",
    "fifth": "fifth",
    "sixth": "sixth",
    "seventh": "seventh",
    "eighth": "eighth",
    "ninth": "ninth",
    "tenth": "tenth",
    "eleventh": "eleventh",
    "twelfth": "twelfth",
    "thirteenth": "thirteenth",
    "fourteenth": "fourteenth",
    "fifteenth": "fifteenth",
    "sixteenth": "sixteenth",
}
"""By the name of each set in the tables of scores, its folder."""
