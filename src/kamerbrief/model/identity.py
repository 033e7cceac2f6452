"""Ids from content, so that a re-run, new hyphenation or better offsets keep them."""

import re
import unicodedata
from hashlib import blake2b

_GAPS = re.compile(r"[\s-]+")
_PLAIN = str.maketrans(dict.fromkeys("‐‑‒–—−", "-") | dict.fromkeys('‘’‚‛“”„«»"`´', "'"))


def fold(text: str) -> str:
    """Case, white space, hyphenation, ligatures and the shape of quotation marks and dashes away."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.replace("\u00ad", "")).translate(_PLAIN)
    elif '"' in text or "`" in text:
        text = text.translate(_PLAIN)
    return _GAPS.sub("", text).casefold()


class ContentIds:
    """The ids of many findings in one text: as ``content_id``, but the text is folded and read once only.

    ``ContentIds(document, sentence).of("f", "40 miljoen")`` is
    ``content_id("f", document, sentence, "40 miljoen")``.
    """

    def __init__(self, *common: str) -> None:
        self._begun = blake2b("\x1f".join(fold(part) for part in common).encode(), digest_size=8)

    def of(self, prefix: str, *parts: str) -> str:
        """The id of one finding."""
        digest = self._begun.copy()
        digest.update("".join("\x1f" + fold(part) for part in parts).encode())
        return prefix + digest.hexdigest()


def content_id(prefix: str, *parts: str) -> str:
    """``prefix`` and sixteen hex digits of the folded parts: letters and digits only."""
    digest = blake2b("\x1f".join(fold(part) for part in parts).encode(), digest_size=8)
    return prefix + digest.hexdigest()


def document_id_of(checksum: str) -> str:
    """The id of a document from the sha256 of its file: letters and digits only."""
    return "d" + checksum[:16]
