"""An open PDF, page by page. pdfium is not safe in threads: one document at a time in a process."""

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from . import unreadable
from .unreadable import Unreadable

MOST_PAGES = 5000
"""More than any letter with all its annexes; a larger file is a mistake or an attack."""


class Source:
    """An open PDF. ``document`` is pdfium's; pdfplumber's is opened only when a page needs it."""

    def __init__(self, content: bytes, document: pdfium.PdfDocument) -> None:
        self.document = document
        self._content = content
        self._plumber: Any = None

    def __len__(self) -> int:
        return len(self.document)

    def plumbed(self, index: int) -> Any:
        """The page as pdfplumber has it: slow and thorough."""
        if self._plumber is None:
            import pdfplumber

            # its remarks on damaged files are for programmers; what can't be read is told as an issue
            logging.getLogger("pdfminer").setLevel(logging.ERROR)
            self._plumber = pdfplumber.open(io.BytesIO(self._content))
        return self._plumber.pages[index]

    def close(self) -> None:
        if self._plumber is not None:
            self._plumber.close()
        self.document.close()


@contextmanager
def opened(content: bytes) -> Iterator[Source]:
    """The document, closed again at the end. Raises ``Unreadable`` with words for people."""
    if not content:
        raise Unreadable(unreadable.EMPTY)
    if b"%PDF-" not in content[:1024]:
        raise Unreadable(unreadable.NO_PDF)
    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        locked = raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "assword" in str(error)
        raise Unreadable(unreadable.LOCKED if locked else unreadable.BROKEN) from error
    source = Source(content, document)
    try:
        pages = len(source)
        if not pages:
            raise Unreadable(unreadable.NO_PAGES)
        if pages > MOST_PAGES:
            raise Unreadable(unreadable.too_many_pages(pages, MOST_PAGES))
        yield source
    finally:
        source.close()
